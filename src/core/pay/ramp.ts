/** Plans of newcomers: a share of the full plan for each month since hiring. */

import { fractionOf, times } from '../numbers/fraction.ts';
import { type Day, dateFromDay } from '../time/day.ts';
import { exactly, type Money, moneyOf } from './money.ts';

/** 1 in the calendar month of hiring, 2 in the next one; 0 and less before. */
export function monthOfEmployment(hired: Day, day: Day): number {
  const [first, now] = [dateFromDay(hired), dateFromDay(day)];
  return (now.year - first.year) * 12 + now.month - first.month + 1;
}

/** `shares` hold the first month's share, the second's and so on; from then on the plan is whole. */
export function rampedPlan(plan: Money, month: number, shares: readonly number[]): Money {
  const share = shares[Math.max(1, month) - 1];
  return share === undefined ? plan : moneyOf(times(exactly(plan), fractionOf(share)));
}
