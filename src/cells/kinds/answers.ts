/** Columns beside names: counts of stages, ratings of values. One number for all rows would be a slip here. */
import { AppError } from '../../core/app-error.ts';
import { BEST_IMPORTANCE, DEFAULT_CUT, MOST_KEY_VALUES } from '../../core/key-values/key-values.ts';
import { roundRatio } from '../../core/numbers/rounding.ts';
import { showCell } from '../../core/writing/cell.ts';
import { type DistinctNames, distinctNames } from '../../core/writing/distinct-names.ts';
import type { Given, Kind } from '../parameter.ts';
import { column } from './columns.ts';
import { assertAtLeastZero, numberIn, optionalNumber } from './numbers.ts';
import { single } from './omitted.ts';

type Numbers = readonly (number | null)[];

/** A column of names; blank cells have none. @throws AppError `name.unreadable`, `column.…`. */
export const names: Kind<DistinctNames> = {
  optional: false,
  read(given) {
    const { argument, environment } = given;
    const read = distinctNames(column.read(given), environment.zone);
    const [unreadable] = read.unreadable;
    if (unreadable !== undefined) throw new AppError('name.unreadable', { argument, ...unreadable });
    return read;
  },
  rows: ({ of }) => of.length,
};

function numbersIn(given: Given, check: (value: number | null, given: Given, row: number) => void): Numbers {
  return column.read(given).map((cell, index) => {
    const number = numberIn(cell, given, index + 1);
    check(number, given, index + 1);
    return number;
  });
}

/** None below zero; null is a blank cell. @throws AppError `number.unreadable`, `number.negative`, `column.…`. */
export const counts: Kind<Numbers> = {
  optional: false,
  read: (given) => numbersIn(given, assertAtLeastZero),
  rows: (read) => read.length,
};

function assertRating(value: number | null, { argument }: Given, row: number): void {
  if (value !== null && !(value >= 1 && value <= 5)) {
    throw new AppError('rating.range', { argument, row, value: String(value) });
  }
}

/** From 1 to 5; null is a blank cell. @throws AppError `number.unreadable`, `rating.range`, `column.…`. */
export const ratings: Kind<Numbers> = {
  optional: false,
  read: (given) => numbersIn(given, assertRating),
  rows: (read) => read.length,
};

/** A share such as 60 % is refused: it would make nearly everything important. @throws AppError `key-values.cut`, `number.unreadable`. */
export const importanceCut: Kind<number> = {
  optional: true,
  read(given) {
    const cut = optionalNumber.read(given) ?? DEFAULT_CUT;
    const isShare = cut > 0 && cut < 1;
    if (cut >= 0 && cut <= BEST_IMPORTANCE && !isShare) return cut;
    const value = showCell(single(given.value), given.environment.zone);
    throw new AppError('key-values.cut', { value, meant: isShare ? roundRatio(cut * BEST_IMPORTANCE) : null });
  },
};

/** @throws AppError `key-values.limit`, `number.unreadable`. */
export const keyValueLimit: Kind<number> = {
  optional: true,
  read(given) {
    const limit = optionalNumber.read(given) ?? MOST_KEY_VALUES;
    if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_KEY_VALUES) return limit;
    throw new AppError('key-values.limit', { value: showCell(single(given.value), given.environment.zone) });
  },
};

/** A number without a name would count nowhere: better to say so, but for the zeros of formulas that run on below. @throws AppError `name.missing`. */
export function assertNamed({ of }: DistinctNames, argument: string, columns: readonly Numbers[]): void {
  const row = of.findIndex((name, index) => name < 0 && columns.some((each) => (each[index] ?? 0) !== 0));
  if (row >= 0) throw new AppError('name.missing', { argument, row: row + 1 });
}
