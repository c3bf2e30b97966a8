/** Months back from a day. */
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
