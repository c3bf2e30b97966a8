/** Plans out of a manager's own past: whole months only, since a part of one says nothing about a whole. */
import type { Day } from '../time/day.ts';
import type { ManagerActuals } from './actuals.ts';
import { addMonths, type Month, monthOf, periodOf } from './month.ts';
import type { CountedMeasure } from './motivation.ts';
import { judgePlan } from './realistic-plan.ts';
import { toDigits } from './significant-digits.ts';

const PAST_MONTHS = 12;
const DIGITS = 2;

/** `asOf` is the log's last day, up to `today`. */
export interface LogDays {
  readonly asOf: Day;
  readonly today: Day;
}

/** The months that are over and lie before `month`, at most twelve, the latest last. */
export function pastMonths(month: Month, { asOf, today }: LogDays): Month[] {
  const running = monthOf(asOf);
  const { to } = periodOf(running);
  const lastWhole = to < today || to === asOf ? running : addMonths(running, -1);
  const before = addMonths(month, -1);
  const last = before < lastWhole ? before : lastWhole;
  return Array.from({ length: PAST_MONTHS }, (_, index) => addMonths(last, index + 1 - PAST_MONTHS));
}

/** What the manager brought in each of the months, from the first with an order; a month without any is nothing. */
export function historyOf({ months }: ManagerActuals, measure: CountedMeasure, past: readonly Month[]): number[] {
  const first = [...months.keys()].reduce((one, other) => (other < one ? other : one));
  return past.filter((month) => month >= first).map((month) => months.get(month)?.[measure] ?? 0);
}

/** The largest plan that at least half of the months would have met, in two digits and never more; 0 without a past. */
export function suggestedPlan(history: readonly number[]): number {
  const met = judgePlan(0, history)?.halfMet ?? 0;
  return met > 0 ? toDigits(met, DIGITS, Math.floor) : 0;
}
