/** One day: a date, or a text that reads as one. */
import { AppError } from '../../core/app-error.ts';
import type { Day } from '../../core/time/day.ts';
import { showCell } from '../../core/writing/cell.ts';
import { dayColumn } from '../../core/writing/day-column.ts';
import { createDayReader } from '../../core/writing/day-reader.ts';
import type { Given, Kind } from '../parameter.ts';
import { cellsOf } from './columns.ts';
import { isOmitted, single } from './omitted.ts';

/** A text is read in the order that the dates beside it show, as a cell of theirs would be. */
function readBeside(cell: unknown, { dates, environment: { locale, zone } }: Given): Day | null {
  const cells = typeof cell === 'string' ? cellsOf(dates, 'dates') : undefined;
  if (cells === undefined) return createDayReader(locale, zone)(cell);
  const { order, read } = dayColumn(cells, locale, zone);
  const dayFirst = order === 'ymd' ? locale.dayFirst : order === 'dmy';
  return (order === 'ymd' ? read(cell) : null) ?? createDayReader({ ...locale, dayFirst }, zone)(cell);
}

function dayIn(given: Given): Day | null {
  if (isOmitted(given.value)) return null;
  const { argument, environment } = given;
  const cell = single(given.value);
  const read = readBeside(cell, given);
  if (read === null) throw new AppError('day.unreadable', { argument, value: showCell(cell, environment.zone) });
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
