/** Whether documents that repeat the money of others are of customers who have these others. */
import { type Draft, isOpen, moneyOf } from './draft.ts';

const HALF = 0.5;

/**
 * The numbers of those kinds that may be sales all the same, since half of their rows or more are of customers without any row of the
 * kinds that count: payments of people who never got an invoice.
 * @param kindIn Number of the kind of each row.
 * @param isSettled Of each kind whether it is no order only since another kind is listed.
 * @param isSold Of each kind whether its rows count.
 */
export function unmatchedKinds(
  draft: Draft,
  kindIn: (row: number) => number,
  isSettled: readonly boolean[],
  isSold: readonly boolean[],
): ReadonlySet<number> {
  if (!isSettled.includes(true)) return new Set();
  const { key, names } = draft;
  const customers = new Set<number>();
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || moneyOf(draft, row) === 0 || key[row] === 0) continue;
    const kind = kindIn(row);
    if (isSold[kind] === true) customers.add(names.spellingOf(key[row] as number));
    if (isSettled[kind] === true) rowsOf.set(kind, [...(rowsOf.get(kind) ?? []), row]);
  }
  const isUnmatched = (rows: readonly number[]) => {
    const lone = rows.filter((row) => !customers.has(names.spellingOf(key[row] as number)));
    return lone.length >= rows.length * HALF;
  };
  return new Set([...rowsOf].filter(([, rows]) => isUnmatched(rows)).map(([kind]) => kind));
}
