/** Rows that say the total of an order beside its lines: they are no lines, and would count it twice. */
import { isBlank } from '../../core/writing/cell.ts';
import type { ChosenColumns } from '../columns/roles.ts';
import type { Sheet } from '../sheet.ts';
import { type Draft, put } from './draft.ts';
import { ordersOfLines } from './lines-of-orders.ts';

/** Orders of two lines at least beside their total: one may be chance. */
const LEAST_ORDERS = 2;
const LEAST_SHARE = 0.95;
const NEARLY = 0.005;

/** The row whose amount is the sum of the others; of several the one that names the fewest products, then the first. */
function sumRow(
  sheet: Sheet,
  { written, day }: Draft,
  { lines }: ChosenColumns,
  rows: readonly number[],
): number | null {
  // Payments on several days are no lines: the last one may well be as large as those before.
  if (rows.some((row) => day[row] !== day[rows[0] ?? 0])) return null;
  const all = rows.reduce((sum, row) => sum + (written[row] as number), 0);
  const filled = (row: number) => lines.filter((column) => !isBlank(sheet[row]?.[column])).length;
  const sums = rows.filter((row) => written[row] !== 0 && Math.abs(all - 2 * (written[row] as number)) < NEARLY);
  const [found] = sums.sort((first, second) => filled(first) - filled(second) || first - second);
  return found ?? null;
}

/** Puts them among the totals, where nearly every order with several lines has one. Gives their rows. */
export function dropOrderSums(sheet: Sheet, draft: Draft, columns: ChosenColumns): readonly number[] {
  const several = ordersOfLines(draft);
  const sums = several.map((rows) => ({ rows, sum: sumRow(sheet, draft, columns, rows) }));
  const proving = sums.filter(({ rows, sum }) => rows.length > 2 && sum !== null);
  const found = sums.flatMap(({ sum }) => (sum === null ? [] : [sum]));
  if (proving.length < LEAST_ORDERS || found.length < several.length * LEAST_SHARE) return [];
  for (const row of found) put(draft, row, 'totals');
  return found;
}
