/** Numbers: single ones, and columns of them row by row beside each other. */
import { AppError } from '../../core/app-error.ts';
import { isBlank, showCell } from '../../core/writing/cell.ts';
import { parseAmount } from '../../core/writing/parse-amount.ts';
import { filledRows } from '../blank-end.ts';
import type { Given, Kind } from '../parameter.ts';
import { cellsOf } from './columns.ts';
import { isOmitted, single } from './omitted.ts';

/** A column of numbers, or one number that holds for every row; null is a blank cell. */
export interface NumberColumn {
  /** Null where one cell was given. */
  readonly height: number | null;
  /** The rows up to the last one that is filled; none where one cell was given. */
  readonly filled: number;
  readonly at: (row: number) => number | null;
}

/** The numbers of a column from its first row on. */
export function numbersOf({ height, at }: NumberColumn): (number | null)[] {
  return Array.from({ length: height ?? 1 }, (_, row) => at(row));
}

/** Null where the cell is blank. `row` counts from 1; null where there is but one cell. @throws AppError `number.unreadable`. */
export function numberIn(
  cell: unknown,
  { argument, environment: { locale, zone }, currencies }: Given,
  row: number | null,
): number | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const read = typeof cell === 'string' ? parseAmount(cell, locale) : null;
  if (read === null) throw new AppError('number.unreadable', { argument, row, value: showCell(cell, zone) });
  const { currency, value } = read;
  if (currency !== null) {
    const use = currencies.get(currency);
    currencies.set(currency, { currency, rows: (use?.rows ?? 0) + 1, firstRow: use?.firstRow ?? row ?? 1 });
  }
  return value;
}

/** @throws AppError `number.negative`. */
export function assertAtLeastZero(value: number | null, { argument }: Given, row: number | null): void {
  if (value !== null && value < 0) throw new AppError('number.negative', { argument, row, value: String(value) });
}

function numbersIn(given: Given, check: typeof assertAtLeastZero = () => undefined): NumberColumn {
  const readCell = (cell: unknown, row: number | null): number | null => {
    const number = numberIn(cell, given, row);
    check(number, given, row);
    return number;
  };
  const { value, argument } = given;
  if (!Array.isArray(value)) {
    const number = readCell(value, null);
    return { height: null, filled: 0, at: () => number };
  }
  const filled = filledRows(value, 0);
  const read = (cellsOf(value.slice(0, filled), argument) ?? []).map((cell, index) => readCell(cell, index + 1));
  return { height: value.length, filled, at: (row) => read[row] ?? null };
}

/** @throws AppError `number.missing`. */
function assertGiven({ value, argument }: Given): void {
  if (value === undefined || value === null) throw new AppError('number.missing', { argument });
}

const rows = ({ height }: NumberColumn): number | null => height;

/** Must be given, though its cells may be blank. @throws AppError `number.…`, `column.width`. */
export const numbers: Kind<NumberColumn> = {
  optional: false,
  read(given) {
    assertGiven(given);
    return numbersIn(given);
  },
  rows,
};

/** None below zero. @throws AppError `number.…`, `column.width`. */
export const positiveNumbers: Kind<NumberColumn> = {
  optional: false,
  read(given) {
    assertGiven(given);
    return numbersIn(given, assertAtLeastZero);
  },
  rows,
};

/** To have none is an answer, not an omission, however the platform hands an empty argument over. */
export const numbersOrNone: Kind<NumberColumn> = { optional: false, read: (given) => numbersIn(given), rows };

export const optionalNumbers: Kind<NumberColumn> = {
  optional: true,
  read: (given) => numbersIn(isOmitted(given.value) ? { ...given, value: '' } : given),
  rows,
};

/** One number; null where it is left out. @throws AppError `number.unreadable`. */
export const optionalNumber: Kind<number | null> = {
  optional: true,
  read: (given) => (isOmitted(given.value) ? null : numberIn(single(given.value), given, null)),
};

/** @throws AppError `number.missing`, `number.unreadable`. */
export const number: Kind<number> = {
  optional: false,
  read(given) {
    const read = optionalNumber.read(given);
    if (read === null) throw new AppError('number.missing', { argument: given.argument });
    return read;
  },
};
