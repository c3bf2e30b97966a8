/** The Darwin rule: where the income equals the market's, and who is strong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from '../../../src/core/numbers/fraction.ts';
import { judgeAgainstMarket, marketAttainment, strengthOf } from '../../../src/core/pay/market-check.ts';
import { asMoney } from '../../../src/core/pay/money.ts';
import { payout, payoutRule } from '../../../src/core/pay/payout.ts';
import { payFor } from '../../../src/core/pay/target-income.ts';
import { payoutCases } from '../support/pay-cases.ts';

const money = (amount: number) => asMoney(Math.round(amount * 100));
const bands = (...rows: readonly (readonly [number, number])[]) => rows.map(([from, rate]) => ({ from, rate }));

describe('the Darwin rule: 100 000 at plan, 30 000 of it fixed', () => {
  const pay = payFor(money(100_000));

  it.each([
    ['the market pays the same', 100_000, {}, 1, 'fits'],
    ['a bit less', 96_500, {}, 0.95, 'fits'],
    ['just at ninety', 93_000, {}, 0.9, 'middling-above-market'],
    ['much less', 65_000, {}, 0.5, 'middling-above-market'],
    ['more', 110_500, {}, 1.1, 'plan-below-market'],
    ['less than the salary', 25_000, {}, 0, 'middling-above-market'],
    ['a floor moves it up', 65_000, { floor: 0.7 }, 0.7, 'middling-above-market'],
    ['a floor below it does not', 96_500, { floor: 0.7 }, 0.95, 'fits'],
    ['a cap below it', 110_500, { cap: 1.1 }, null, 'plan-below-market'],
    ['a cap exactly there', 107_000, { cap: 1.1 }, 1.066666667, 'plan-below-market'],
    ['a step', 90_000, { method: 'step' }, 1, 'fits'],
    ['a step reached before', 79_000, { method: 'step' }, 0.7, 'middling-above-market'],
    ['a step never reached', 200_000, { method: 'step' }, null, 'plan-below-market'],
    ['a curve', 117_500, { method: 'curve' }, 1.1, 'plan-below-market'],
    ['a jump of the whole', 120_000, { method: 'whole' }, 1, 'fits'],
    ['beyond the jump', 156_000, { method: 'whole' }, 1.2, 'plan-below-market'],
    ['overage bends at the plan', 107_000, { method: 'overage', bands: bands([0, 2]) }, 1.05, 'plan-below-market'],
    ['below the first band', 44_000, { bands: bands([0.8, 1]) }, 1, 'fits'],
  ] as const)('%s', (_name, market, terms, attainment, judgement) => {
    const found = marketAttainment(pay, money(market), payoutRule(terms));
    expect(found).toBe(attainment);
    expect(judgeAgainstMarket(found)).toBe(judgement);
  });

  it('without a bonus nothing reaches the market, unless the salary does', () => {
    const fixed = payFor(money(100), 1);
    expect(marketAttainment(fixed, money(101), payoutRule())).toBeNull();
    expect(marketAttainment(fixed, money(100), payoutRule())).toBe(0);
  });

  it('there the income is the market’s or more, just before it is less', () => {
    fc.assert(
      fc.property(payoutCases(true), fc.integer({ min: 1, max: 500_000 }), ({ bands, method, floor, cap }, market) => {
        const rule = payoutRule({ bands, method, floor, cap });
        const found = marketAttainment(pay, asMoney(market * 100), rule);
        const incomeAt = (attainment: number) => pay.salary + payout(1, attainment, pay.bonus / 100, rule);
        if (found === null) {
          for (const attainment of [0, 0.5, 1, 2, 10, 1000, ...bands.map(({ from }) => from)]) {
            expect(incomeAt(attainment)).toBeLessThanOrEqual(market * 100);
          }
        } else {
          expect(incomeAt(found + 1e-6)).toBeGreaterThanOrEqual(market * 100);
          if (found > 1e-6) expect(incomeAt(found - 1e-6)).toBeLessThanOrEqual(market * 100);
        }
      }),
    );
  });

  it.each([
    [1.2, 0.7, 'strong'],
    [1, 0.7, 'strong'],
    [0.9999999999, 0.7, 'strong'],
    [0.99, 0.7, 'middle'],
    [0.7, 0.7, 'middle'],
    [0.69, 0.7, 'weak'],
    [0.6, 0.5, 'middle'],
    [0.7, 0, 'middle'],
    [0.69, 0, 'weak'],
  ])('attainment %d with a floor of %d is %s', (attainment, floor, strength) => {
    expect(strengthOf(fractionOf(attainment), payoutRule({ floor }))).toBe(strength);
  });

  it('without a plan nobody is judged', () => {
    expect(strengthOf(null, payoutRule())).toBeNull();
  });
});
