/** Months from day to day. */
import { asDay, type Day, dateFromDay, dayFromDate, daysInMonth } from './day.ts';

/** The same day of an earlier month; the last one where that month is shorter (31 March → 28 February). */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateFromDay(day);
  const index = year * 12 + (month - 1) - months;
  const earlierYear = Math.floor(index / 12);
  const earlierMonth = (index % 12) + 1;
  const clamped = Math.min(dayOfMonth, daysInMonth(earlierYear, earlierMonth));
  return dayFromDate(earlierYear, earlierMonth, clamped) ?? asDay(0);
}

/** How many calendar months later the second day lies: 0 in the same month, whichever the days. */
export function calendarMonthsBetween(first: Day, later: Day): number {
  const [start, end] = [dateFromDay(first), dateFromDay(later)];
  return (end.year - start.year) * 12 + end.month - start.month;
}
