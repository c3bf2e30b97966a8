/** The figures of the sales board, by hand. */
import { describe, expect, it } from 'vitest';
import { salesFigures } from '../../../src/core/activity/sales-figures.ts';

const SALES = { revenue: 600, purchases: 8, firstPurchases: 6 };
const HALF = { all: 20, elapsed: 10 };
const figuresOf = (over: Partial<Parameters<typeof salesFigures>[0]> = {}) =>
  salesFigures({ plan: 1000, sales: SALES, counts: [100, 40, 8], workdays: HALF, ...over });

describe('a manager half way through the month', () => {
  it('has plan, actual, attainment and forecast', () => {
    // 600 of 1,000 in 10 of 20 workdays: 1,200 at the end; 400 missing over 10 days.
    const { stages: _stages, ...figures } = figuresOf();
    expect(figures).toEqual({
      plan: 1000,
      actual: 600,
      attainment: 0.6,
      forecast: 1200,
      neededPerWorkday: 40,
      overallConversion: 0.08,
      averagePurchase: 75,
      repeatShare: 0.25,
    });
  });

  it('has the stages with their conversions', () => {
    expect(figuresOf().stages.map(({ step }) => step)).toEqual([null, 0.4, 0.2]);
  });
});

describe('what can’t be said is not said', () => {
  it.each([
    ['no plan', { plan: null }, { attainment: null, neededPerWorkday: null }],
    ['a plan of nothing', { plan: 0 }, { attainment: null, neededPerWorkday: null }],
    ['no workday is over', { workdays: { all: 20, elapsed: 0 } }, { forecast: null, neededPerWorkday: 20 }],
    ['none remains', { workdays: { all: 20, elapsed: 20 } }, { forecast: 600, neededPerWorkday: null }],
    [
      'no purchases',
      { sales: { revenue: 0, purchases: 0, firstPurchases: 0 } },
      { averagePurchase: null, repeatShare: null },
    ],
    ['refunds only', { sales: { revenue: -50, purchases: 0, firstPurchases: 0 } }, { attainment: 0, forecast: -100 }],
    ['one stage', { counts: [5] }, { overallConversion: null }],
    ['no stages', { counts: [] }, { overallConversion: null, stages: [] }],
    ['the plan is met', { plan: 500 }, { attainment: 1.2, neededPerWorkday: 0 }],
  ])('%s', (_name, over, expected) => {
    expect(figuresOf(over)).toMatchObject(expected);
  });
});
