/** Plans of newcomers: a share of the full plan for each month since hiring. */

import type { Day } from '../time/day.ts';
import { calendarMonthsBetween } from '../time/months.ts';

/** 1 in the calendar month of hiring, 2 in the next one; 0 and less before. */
export function monthOfEmployment(hired: Day, day: Day): number {
  return calendarMonthsBetween(hired, day) + 1;
}
