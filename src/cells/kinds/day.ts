/** One day: a date, or a text that reads as one. */
import { AppError } from '../../core/app-error.ts';
import type { Day } from '../../core/time/day.ts';
import { showCell } from '../../core/writing/cell.ts';
import { createDayReader } from '../../core/writing/day-reader.ts';
import type { Given, Kind } from '../parameter.ts';
import { isOmitted, single } from './omitted.ts';

function dayIn({ value, argument, environment: { locale, zone } }: Given): Day | null {
  if (isOmitted(value)) return null;
  const cell = single(value);
  const read = createDayReader(locale, zone)(cell);
  if (read === null) throw new AppError('day.unreadable', { argument, value: showCell(cell, zone) });
  return read;
}

/** @throws AppError `day.missing`, `day.unreadable`. */
export const day: Kind<Day> = {
  optional: false,
  read(given) {
    const read = dayIn(given);
    if (read === null) throw new AppError('day.missing', { argument: given.argument });
    return read;
  },
};

/** Null where it is left out. @throws AppError `day.unreadable`. */
export const optionalDay: Kind<Day | null> = { optional: true, read: dayIn };
