/** Days out of cells. */

import { type Day, dayFromSerial } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { isDate } from './cell.ts';
import type { Locale } from './locale.ts';
import { parseDay } from './parse-day.ts';

/**
 * The day that a cell stands for: a Date, a serial number, a text. Null where it stands for none.
 * Texts are remembered by the reader, since a log repeats its days.
 */
export function createDayReader(locale: Locale, zone: Zone): (value: unknown) => Day | null {
  const known = new Map<string, Day | null>();
  return (value) => {
    if (typeof value === 'object' && isDate(value)) return zone.dayAt(value.getTime());
    if (typeof value === 'number') return dayFromSerial(value);
    if (typeof value !== 'string') return null;
    let day = known.get(value);
    if (day === undefined) {
      day = parseDay(value, locale, zone);
      known.set(value, day);
    }
    return day;
  };
}
