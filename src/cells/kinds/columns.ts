/** Columns of an order log: ranges of one column, arrays of values or single cells, row by row beside each other. */
import { AppError } from '../../core/app-error.ts';
import type { Column } from '../../core/log/order-log.ts';
import type { Kind } from '../parameter.ts';
import { isOmitted } from './omitted.ts';

/** The cells of a range of one column; undefined where there is none. @throws AppError `column.width`. */
export function cellsOf(value: unknown, argument: string): Column | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (!Array.isArray(value)) return [value];
  const rows: readonly unknown[] = value;
  const first = rows[0];
  if (!Array.isArray(first)) return rows;
  if (first.length !== 1) throw new AppError('column.width', { argument, width: first.length });
  const cells = new Array<unknown>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row];
    cells[row] = Array.isArray(cell) ? cell[0] : cell;
  }
  return cells;
}

/**
 * An empty cell is a column of one blank row, but beside ranges it is an argument left out: some calls hand it over like
 * that. @throws AppError `column.missing`, `column.width`.
 */
export const column: Kind<Column> = {
  optional: false,
  read({ value, argument, besideRanges }) {
    if (value === '' && !besideRanges) return [''];
    const cells = cellsOf(value, argument);
    if (cells === undefined) throw new AppError('column.missing', { argument });
    return cells;
  },
  rows: (cells) => cells.length,
  endsWhereFilled: true,
};

/** @throws AppError `column.width`. */
export const optionalColumn: Kind<Column | undefined> = {
  optional: true,
  read: ({ value, argument }) => (isOmitted(value) ? undefined : cellsOf(value, argument)),
  rows: (cells) => cells?.length ?? null,
  endsWhereFilled: true,
};
