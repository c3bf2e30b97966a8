/** Plans of newcomers: a share of the full plan for each month since hiring. */

import { type Day, dateFromDay } from '../time/day.ts';

/** 1 in the calendar month of hiring, 2 in the next one; 0 and less before. */
export function monthOfEmployment(hired: Day, day: Day): number {
  const [first, now] = [dateFromDay(hired), dateFromDay(day)];
  return (now.year - first.year) * 12 + now.month - first.month + 1;
}
