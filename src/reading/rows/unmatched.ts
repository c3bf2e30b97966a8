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
  const isOfSomebody = (row: number) => isOpen(draft, row) && key[row] !== 0 && moneyOf(draft, row) !== 0;
  const whose = (row: number) => names.spellingOf(key[row] as number);
  const customers = new Set<number>();
  for (let row = 0; row < draft.size; row++) {
    if (isSold[kindIn(row)] === true && isOfSomebody(row)) customers.add(whose(row));
  }
  const rows = isSettled.map(() => 0);
  const lone = isSettled.map(() => 0);
  for (let row = 0; row < draft.size; row++) {
    const kind = kindIn(row);
    if (isSettled[kind] !== true || !isOfSomebody(row)) continue;
    rows[kind] = (rows[kind] as number) + 1;
    if (!customers.has(whose(row))) lone[kind] = (lone[kind] as number) + 1;
  }
  return new Set(
    [...rows.keys()].filter((kind) => (rows[kind] ?? 0) > 0 && (lone[kind] ?? 0) >= (rows[kind] ?? 0) * HALF),
  );
}
