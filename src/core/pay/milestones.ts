/** A fixed sum for a number reached, once a period. Nothing is taken back where the number falls again. */
import { roundSum } from '../numbers/rounding.ts';
import type { Day } from '../time/day.ts';
import { asMoney, type Money, parseMoney } from './money.ts';
import type { Milestone } from './motivation.ts';
import type { PersonActual } from './pay-kpi.ts';

export interface MilestoneInput extends Milestone {
  /** The days that count: from the beginning of the period, or of the rule within it, to the end of the month. */
  readonly from: Day;
  readonly to: Day;
  /** Where the period, or the rule within it, ends: later months count it again. */
  readonly until: Day;
  readonly actual: number;
  readonly people?: readonly PersonActual[];
  /** An earlier month of the period has paid it. */
  readonly paidBefore: boolean;
}

export interface PayMilestone extends MilestoneInput {
  readonly amount: Money;
}

export function isReached({ actual, reach }: Pick<MilestoneInput, 'actual' | 'reach'>): boolean {
  return roundSum(actual) >= roundSum(reach);
}

export function payMilestone(input: MilestoneInput): PayMilestone {
  return { ...input, amount: isReached(input) && !input.paidBefore ? parseMoney(input.pays) : asMoney(0) };
}
