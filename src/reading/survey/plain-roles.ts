/** What columns say that are no ratings: who answers, when, about which product. */
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { says, speaksOf } from './look-up.ts';
import { readRating } from './read-rating.ts';
import type { ColumnRole } from './survey-reading.ts';

const MOST = 0.8;
const HIGHEST_RATING = 10;

function share(cells: readonly unknown[], holds: (cell: unknown) => boolean): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}

/** Four fifths of what was answered are ratings: the rest is listed as what can't be read. */
export function isRatingColumn(cells: readonly unknown[]): boolean {
  const answered = cells.map(readRating).filter(({ kind }) => kind !== 'blank');
  const ratings = answered.filter((answer) => 'rating' in answer && answer.rating <= HIGHEST_RATING);
  return ratings.length > 0 && ratings.length >= answered.length * MOST;
}

/** Products, unlike opinions, are named by several. */
function isRepeated(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => spellingKey(tidy(String(cell))));
  return new Set(filled).size * 2 <= filled.length;
}

/** Null where the column may be an opinion. */
export function plainRole(title: string, cells: readonly unknown[]): ColumnRole | null {
  if (cells.every(isBlank)) return { kind: 'empty' };
  if (share(cells, isDate) >= MOST || says('time', title)) return { kind: 'time' };
  if (share(cells, (cell) => /^\s*\S+@\S+\.\S+\s*$/.test(String(cell))) >= MOST) return { kind: 'email' };
  if (says('email', title)) return { kind: 'email' };
  if (speaksOf('phone', title) && share(cells, (cell) => /\d{5}/.test(String(cell).replace(/\D/g, ''))) >= MOST) {
    return { kind: 'phone' };
  }
  if (says('name', title)) return { kind: 'name' };
  if (says('value', title) && !isRatingColumn(cells)) return { kind: 'value' };
  if (speaksOf('product', title) && !speaksOf('importance', title) && !isRatingColumn(cells) && isRepeated(cells)) {
    return { kind: 'product' };
  }
  return null;
}
