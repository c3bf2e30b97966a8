/** Plans of newcomers: a share of the full plan for each month since hiring. */

import type { Day } from '../time/day.ts';
import { calendarMonthsBetween } from '../time/months.ts';
import { type Month, periodOf } from './month.ts';
import type { Member, Rule } from './motivation.ts';

/** 1 in the calendar month of hiring, 2 in the next one; 0 and less before. */
export function monthOfEmployment(hired: Day, day: Day): number {
  return calendarMonthsBetween(hired, day) + 1;
}

/** Share of the plan in a month, by the rule's ramp. */
export function rampOf({ hired }: Pick<Member, 'hired'>, { ramp }: Pick<Rule, 'ramp'>, month: Month): number {
  if (hired === null) return 1;
  return ramp[Math.max(1, monthOfEmployment(hired, periodOf(month).to)) - 1] ?? 1;
}
