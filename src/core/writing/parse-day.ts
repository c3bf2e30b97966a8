/** A single date as CRMs and people write it, where no column says what comes first. */
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { createDayReadings, dayInZone } from './day-readings.ts';
import type { Locale } from './locale.ts';

/**
 * Reads `31.12.2025`, `31.12.25`, `2025-12-31`, `31/12/2025`, `12/31/2025`, `11-Feb-17`, `31 декабря 2025` and the like,
 * with or without a time. Null where the text is no date (`31.02.2025`).
 *
 * With slashes and hyphens the locale says whether the day or the month comes first, unless only one reading exists. A time
 * with a zone (`2025-12-31T22:30:00Z`) is an instant: its day is the one on the spreadsheet's calendar.
 */
export function parseDay(text: string, locale: Locale, zone: Zone): Day | null {
  const readings = createDayReadings()(text);
  if (readings === null) return null;
  const { dmy, mdy } = readings.date;
  const usual = locale.dayFirst ? 'dmy' : 'mdy';
  const other = locale.dayFirst ? 'mdy' : 'dmy';
  return dmy === null && mdy === null ? null : dayInZone(readings, readings.date[usual] === null ? other : usual, zone);
}
