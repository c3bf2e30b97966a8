/** Calendar days as whole numbers, so that a difference of days is a subtraction. */

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number & { readonly brand: 'Day' };

export const MILLISECONDS_PER_DAY = 86_400_000;

/** What Sheets calls day 0 is 1899-12-30. */
const SERIAL_EPOCH = -25_569;
const FIRST_DAY = -25_567; // 1900-01-01: whatever lies before it is a time of day or a slip of the pen.
const LAST_DAY = 2_932_896; // 9999-12-31, the last day Sheets can hold.

/** Takes a number that is days since 1970-01-01 already; a number from a sheet goes through `dayFromSerial`. */
export function asDay(days: number): Day {
  return days as Day;
}

/** From 1900-01-01 to 9999-12-31, which is what a cell can hold as a date. */
export function isDayInRange(days: number): boolean {
  return days >= FIRST_DAY && days <= LAST_DAY;
}

/** The day of a date and time as Sheets stores it, or null where the number is no date. */
export function dayFromSerial(serial: number): Day | null {
  const days = Math.floor(serial) + SERIAL_EPOCH;
  return isDayInRange(days) ? asDay(days) : null;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `month` is 1…12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a calendar date, or null where there is no such date (31 February) or it can't stand in a cell. */
export function dayFromDate(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  const days = Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY;
  return year >= 1000 && isDayInRange(days) ? asDay(days) : null;
}

export interface CalendarDate {
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

export function dateFromDay(day: Day): CalendarDate {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}
