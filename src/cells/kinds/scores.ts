/** How many scores there are, and the user's own cuts between them. */
import { AppError } from '../../core/app-error.ts';
import { assertScores, type Cuts, cutsFromRows, DEFAULT_SCORES } from '../../core/segments/scores.ts';
import { showCell } from '../../core/writing/cell.ts';
import type { Locale } from '../../core/writing/locale.ts';
import { parseAmount } from '../../core/writing/parse-amount.ts';
import type { Kind } from '../parameter.ts';
import { isOmitted, single } from './omitted.ts';

/** A number, or a text that reads as one. */
function toNumber(value: unknown, locale: Locale): unknown {
  return typeof value === 'string' ? (parseAmount(value, locale)?.value ?? value) : value;
}

/** Null where it is left out. @throws AppError `scores.invalid`. */
export const scores: Kind<number | null> = {
  optional: true,
  read({ value, environment: { locale, zone } }) {
    if (isOmitted(value)) return null;
    const cell = single(value);
    const number = toNumber(cell, locale);
    if (typeof number !== 'number') throw new AppError('scores.invalid', { value: showCell(cell, zone) });
    assertScores(number);
    return number;
  },
};

/** Cells that are checked once it is known how many scores are wanted. */
type WrittenCuts = readonly (readonly unknown[])[];

/** Null where they are left out. */
export const cuts: Kind<WrittenCuts | null> = {
  optional: true,
  read({ value, environment: { locale } }) {
    if (isOmitted(value)) return null;
    const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
    return rows.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => toNumber(cell, locale)));
  },
};

export interface Scoring {
  readonly scores: number;
  readonly cuts: Cuts | null;
}

/** Cuts without scores say how many there are. @throws AppError `cuts.shape`, `cuts.number`, `cuts.order`. */
export function scoringOf(wanted: number | null, written: WrittenCuts | null): Scoring {
  if (written === null) return { scores: wanted ?? DEFAULT_SCORES, cuts: null };
  const own = cutsFromRows(written, wanted);
  return { scores: own.recency.length + 1, cuts: own };
}
