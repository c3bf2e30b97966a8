/** The income by attainment as a line: every corner and jump of the rule, and points between them. Pure. */
import { compareFractions, fractionOf, toNumber } from '../../src/core/numbers/fraction.ts';
import { moneyNumber } from '../../src/core/pay/money.ts';
import type { PayoutRule } from '../../src/core/pay/payout.ts';
import { payAt } from '../../src/core/pay/simulator.ts';
import type { Pay } from '../../src/core/pay/target-income.ts';

export interface CurvePoint {
  readonly attainment: number;
  readonly income: number;
}

export const HIGHEST_ATTAINMENT = 2;
/** Where a cap bends the line between two corners, this many points are close enough. */
const PARTS = 80;
/** Just below a corner: what is paid before the jump. */
const BELOW = 1e-6;

export function incomeAt(attainment: number, pay: Pay, rule: PayoutRule): number {
  return moneyNumber(payAt(attainment, pay, rule).income);
}

/** From 0 to 200 % of plan, ascending. */
export function curvePoints(pay: Pay, rule: PayoutRule): CurvePoint[] {
  const corners = [rule.floor, ...rule.bands.map(({ from }) => from)]
    .filter((corner) => corner.sign > 0 && compareFractions(corner, fractionOf(HIGHEST_ATTAINMENT)) <= 0)
    .map(toNumber);
  const even = Array.from({ length: PARTS + 1 }, (_, index) => (index * HIGHEST_ATTAINMENT) / PARTS);
  return [...even, ...corners, ...corners.map((corner) => corner - BELOW)]
    .sort((one, other) => one - other)
    .map((attainment) => ({ attainment, income: incomeAt(attainment, pay, rule) }));
}
