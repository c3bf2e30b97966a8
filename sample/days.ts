/** Days of the sample as Sheets stores them: whole days since 30 December 1899. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A month or a day beyond its end runs on into the next, as in `Date.UTC`. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

export function calendarDay(serial: number): CalendarDay {
  const date = new Date(EPOCH + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The sample's first and last day: 24 whole months. */
export const FIRST_DAY = serialOf(2024, 11, 1);
export const LAST_DAY = serialOf(2026, 10, 31);

/** Building trade: quiet in January, busy from April to September. */
const SEASON = [0.55, 0.7, 0.95, 1.15, 1.25, 1.2, 1.1, 1.1, 1.2, 1.05, 0.9, 0.85] as const;

export function season(serial: number): number {
  return SEASON[calendarDay(serial).month - 1] ?? 1;
}
