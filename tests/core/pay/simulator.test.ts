/** The simulator: one rule from a plan missed to a plan doubled, and the five methods side by side. */
import { describe, expect, it } from 'vitest';
import { asMoney } from '../../../src/core/pay/money.ts';
import { PAYOUT_TERMS_OF_TABS, payoutRule } from '../../../src/core/pay/payout.ts';
import { SIMULATED_ATTAINMENTS, simulate, simulateMethods } from '../../../src/core/pay/simulator.ts';
import { payFor } from '../../../src/core/pay/target-income.ts';

const money = (amount: number) => asMoney(Math.round(amount * 100));
const bands = (...rows: readonly (readonly [number, number])[]) => rows.map(([from, rate]) => ({ from, rate }));

describe('the simulator', () => {
  const input = { pay: payFor(money(100_000)), market: money(90_000), revenueAtPlan: money(1_000_000) };

  it('shows what each attainment pays', () => {
    const rows = simulate(input, payoutRule(PAYOUT_TERMS_OF_TABS));
    expect(rows.map((row) => [row.attainment, row.salary / 100, row.bonus / 100, row.income / 100])).toEqual([
      [0, 30_000, 0, 30_000],
      [0.5, 30_000, 0, 30_000],
      [0.7, 30_000, 49_000, 79_000],
      [0.8, 30_000, 56_000, 86_000],
      [0.9, 30_000, 63_000, 93_000],
      [1, 30_000, 70_000, 100_000],
      [1.1, 30_000, 80_500, 110_500],
      [1.2, 30_000, 91_000, 121_000],
      [1.5, 30_000, 122_500, 152_500],
      [2, 30_000, 175_000, 205_000],
    ]);
    expect(rows.map((row) => (row.againstMarket ?? 0) / 100).slice(3, 6)).toEqual([-4000, 3000, 10_000]);
    expect(rows.map((row) => row.payrollShare)).toEqual(
      [
        null,
        0.06,
        0.112857142857,
        0.1075,
        0.103333333333,
        0.1,
        0.100454545455,
        0.100833333333,
        0.101666666667,
        0.1025,
      ].map((share) => (share === null ? null : expect.closeTo(share, 10))),
    );
  });

  it('leaves out what is not known', () => {
    const [, row] = simulate({ ...input, market: null, revenueAtPlan: null }, payoutRule());
    expect(row).toMatchObject({ againstMarket: null, payrollShare: null });
  });

  it('shows the five methods side by side, each with its own bands and the tabs’ floor', () => {
    const methods = simulateMethods(input, { whole: { bands: bands([0, 1], [1, 2]), floor: 0 } });
    const at = (attainment: number) =>
      methods.map(({ method, rows }) => [method, (rows[SIMULATED_ATTAINMENTS.indexOf(attainment)]?.bonus ?? 0) / 100]);
    expect(Object.fromEntries(at(1.5))).toEqual({
      marginal: 122_500,
      whole: 210_000,
      overage: 122_500,
      step: 105_000,
      curve: 105_000,
    });
    expect(Object.fromEntries(at(0.5))).toEqual({ marginal: 0, whole: 35_000, overage: 0, step: 0, curve: 0 });
  });
});
