/** Days as the browser's own field writes them, `2026-03-31`; what it shows is the browser's affair. */
import { asDay, dateFromDay, dayFromDate } from '../../src/core/time/day.ts';

export function fieldOfDay(day: number): string {
  const { year, month, dayOfMonth } = dateFromDay(asDay(day));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** Null while the date is typed. */
export function dayInField(text: string): ReturnType<typeof dayFromDate> {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return dayFromDate(year, month, dayOfMonth);
}
