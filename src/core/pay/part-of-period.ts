/** Plan, salary and bonus of who was employed for a part of the period: days employed ÷ calendar days. */

import { fractionOf, over, times } from '../numbers/fraction.ts';
import type { Day } from '../time/day.ts';
import { exactly, type Money, moneyOf } from './money.ts';
import type { Period } from './month.ts';

export interface Employment {
  /** The first day; null where it lies before all periods. */
  readonly hired: Day | null;
  /** The last day; null while employed. */
  readonly left: Day | null;
}

/** Both ends count; 0 where the period ends before it begins. */
export function calendarDays({ from, to }: Period): number {
  return Math.max(0, to - from + 1);
}

/** Calendar days of the period on which somebody was employed, first and last day included. */
export function daysEmployed(period: Period, { hired, left }: Employment): number {
  const from = hired === null ? period.from : Math.max(period.from, hired);
  const to = left === null ? period.to : Math.min(period.to, left);
  return Math.max(0, to - from + 1);
}

/** `days` of `all` the days; nothing of a period without days. */
export function partOf(amount: Money, days: number, all: number): Money {
  if (all <= 0) return moneyOf(fractionOf(0));
  return moneyOf(times(exactly(amount), over(fractionOf(days), fractionOf(all))));
}
