/** Whether amounts that all lines of an order bear look like its total, though nothing that is sold differs. */
import { A_CENT } from '../columns/amount-evidence.ts';
import type { Sheet } from '../sheet.ts';
import type { Draft } from './draft.ts';

const LEAST_ORDERS = 2;
const LEAST_SHARE = 0.95;

/**
 * Where most orders have a sum of their own, two lines are hardly of one amount by chance, as those of one price are. What comes
 * to a sum that stands beside is a part of it.
 */
export function areOwnSums(
  sheet: Sheet,
  { written }: Draft,
  orders: readonly (readonly number[])[],
  ofOneAmount: readonly (readonly number[])[],
  readNumber: (cell: unknown) => number | null,
): boolean {
  const sums = new Set(ofOneAmount.map(([row = 0]) => written[row]));
  const isChance = sums.size * 2 <= orders.length;
  if (isChance || orders.length < LEAST_ORDERS || ofOneAmount.length < orders.length * LEAST_SHARE) return false;
  const [first = 0] = orders[0] ?? [];
  const isWhole = (column: number): boolean => {
    const whole = ofOneAmount.filter((rows) => {
      const sum = rows.length * (written[rows[0] ?? 0] as number);
      return rows.every(
        (row) => Math.abs((readNumber(sheet[row]?.[column]) ?? Number.NaN) - sum) < A_CENT * rows.length,
      );
    });
    return whole.length >= ofOneAmount.length * LEAST_SHARE;
  };
  return !(sheet[first] ?? []).some((_cell, column) => isWhole(column));
}
