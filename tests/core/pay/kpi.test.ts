/** Several KPIs: weights, floors for each, cap and gates for the total. */
import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/core/numbers/fraction.ts';
import { attainmentWhereLowerIsBetter } from '../../../src/core/pay/attainment.ts';
import { type Kpi, kpiBonus } from '../../../src/core/pay/kpi.ts';
import { type PayoutTerms, payoutRule } from '../../../src/core/pay/payout.ts';

const of = (weight: number, plan: number, actual: number, rest: Partial<Kpi> = {}): Kpi => ({
  weight,
  plan,
  actual,
  ...rest,
});
const pays = (kpis: readonly Kpi[], terms: PayoutTerms = {}) => kpiBonus(kpis, 1000, payoutRule(terms)).bonus / 100;

describe('by hand, with a bonus of 1000 at plan', () => {
  it.each([
    ['one KPI is a plain payout', [of(1, 100, 120)], {}, 1300],
    ['two met exactly', [of(0.6, 100, 100), of(0.4, 10, 10)], {}, 1000],
    ['one above, one below', [of(0.6, 100, 120), of(0.4, 10, 5)], {}, 980],
    ['weights in per cent', [of(60, 100, 120), of(40, 10, 5)], {}, 980],
    ['the floor holds for each', [of(0.6, 100, 100), of(0.4, 10, 6.9)], { floor: 0.7 }, 600],
    ['exactly at the floor', [of(0.6, 100, 100), of(0.4, 10, 7)], { floor: 0.7 }, 880],
    ['the cap holds for the total', [of(0.5, 100, 200), of(0.5, 100, 50)], { cap: 1.4 }, 1400],
    ['and does not for each', [of(0.5, 100, 200), of(0.5, 100, 0)], { cap: 1.4 }, 1250],
    ['no plan pays nothing of its weight', [of(0.5, 0, 200), of(0.5, 100, 100)], {}, 500],
    ['three thirds', [of(0.333333333, 1, 1), of(0.333333333, 1, 1), of(0.333333334, 1, 1)], {}, 1000],
    ['seven are not too many', [0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1].map((weight) => of(weight, 1, 1)), {}, 1000],
    ['a weight of nothing', [of(0, 1, 0), of(1, 1, 1)], {}, 1000],
    ['a tenth ten times is not needed', [of(0.1, 1, 1), of(0.2, 1, 1), of(0.7, 1, 1)], {}, 1000],
  ] as const)('%s', (_name, kpis, terms, expected) => {
    expect(pays(kpis, terms)).toBe(expected);
  });
});

describe('lower is better', () => {
  it.each([
    ['as planned', 10, 10, 1],
    ['half of it', 10, 5, 2],
    ['never more than twice', 10, 1, 2],
    ['none at all', 10, 0, 2],
    ['twice as many', 10, 20, 0.5],
    ['none planned, none there', 0, 0, 1],
    ['none planned, one there', 0, 1, 0],
    ['less than none', 10, -1, 2],
  ])('%s', (_name, plan, actual, attainment) => {
    expect(toNumber(attainmentWhereLowerIsBetter(plan, actual))).toBe(attainment);
  });

  it('counts with its weight', () => {
    expect(pays([of(0.5, 100, 100), of(0.5, 10, 20, { lowerIsBetter: true })])).toBe(750);
  });
});

describe('gates', () => {
  const gate = (minimum: number, factor: number) => ({ gate: { minimum, factor } });

  it.each([
    ['reached exactly', [of(0.5, 100, 100), of(0.5, 10, 9, gate(0.9, 0.5))], {}, 950],
    ['just missed', [of(0.5, 100, 100), of(0.5, 10, 8.99, gate(0.9, 0.5))], {}, 474.75],
    ['the smallest factor of two', [of(0.5, 100, 50, gate(1, 0.8)), of(0.5, 10, 5, gate(1, 0.2))], {}, 100],
    ['a reached gate’s factor does not count', [of(0.5, 100, 100, gate(1, 0)), of(0.5, 10, 5, gate(1, 0.8))], {}, 600],
    ['a factor of nothing', [of(1, 100, 50, gate(1, 0))], {}, 0],
    ['after the cap', [of(0.9, 100, 300), of(0.1, 10, 5, gate(1, 0.5))], { cap: 1.5 }, 750],
    ['no plan misses it', [of(0.5, 0, 5, gate(0.1, 0.5)), of(0.5, 10, 10)], {}, 250],
  ] as const)('%s', (_name, kpis, terms, expected) => {
    expect(pays(kpis, terms)).toBe(expected);
  });

  it('each line says how it came about', () => {
    const result = kpiBonus(
      [of(0.5, 3, 2), of(0.5, 0, 5, gate(0.1, 0.25))],
      1000,
      payoutRule({ method: 'step', bands: [{ from: 0.5, rate: 0.8 }] }),
    );
    expect(result).toEqual({
      lines: [
        { attainment: 0.666666667, share: 0.8, gateMissed: false },
        { attainment: null, share: 0, gateMissed: true },
      ],
      factor: 0.25,
      bonus: 100_00,
    });
  });
});

describe('are refused', () => {
  it.each([
    ['none', [], 'kpi.count', { count: 0 }],
    ['eight', Array.from({ length: 8 }, () => of(0.125, 1, 1)), 'kpi.count', { count: 8 }],
    ['weights that sum to less', [of(0.5, 1, 1), of(0.4, 1, 1)], 'kpi.weights', { sum: 0.9 }],
    ['weights in per cent that sum to more', [of(50, 1, 1), of(51, 1, 1)], 'kpi.weights', { sum: 101 }],
    [
      'a first weight below zero',
      [of(-0.5, 1, 1), of(1.5, 1, 1)],
      'number.negative',
      { argument: 'weights', row: 1, value: '-0.5' },
    ],
    [
      'a weight below zero',
      [of(1.5, 1, 1), of(-0.5, 1, 1)],
      'number.negative',
      { argument: 'weights', row: 2, value: '-0.5' },
    ],
  ])('%s', (_name, kpis, code, params) => {
    expect(() => kpiBonus(kpis, 1000, payoutRule())).toThrow(expect.objectContaining({ code, params }));
  });
});
