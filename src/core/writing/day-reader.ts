/** Days out of single cells, such as the argument of a formula. A column of dates is read by `day-column.ts`. */

import type { Day } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { isDate } from './cell.ts';
import { dayOfNumber } from './day-of-number.ts';
import type { Locale } from './locale.ts';
import { parseDay } from './parse-day.ts';

/** The day that a cell stands for: a Date, a number, a text. Null where it stands for none. */
export function createDayReader(locale: Locale, zone: Zone): (value: unknown) => Day | null {
  return (value) => {
    if (typeof value === 'object' && isDate(value)) return zone.dayAt(value.getTime());
    if (typeof value === 'number') return dayOfNumber(value);
    return typeof value === 'string' ? parseDay(value, locale, zone) : null;
  };
}
