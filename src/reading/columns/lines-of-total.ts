/** Sums of the rows of an order that come to a total which each of the rows repeats: its lines, or what was paid of it in parts. */
import { NUMBERS_OF_PURCHASES } from '../words/title-kinds.ts';
import { A_CENT, areParts } from './amount-evidence.ts';
import { NO_PARTS, TOTALS } from './amount-titles.ts';
import type { ColumnProfile } from './profile.ts';
import type { ColumnChoice } from './roles.ts';
import type { OrdersOfRows, Sums } from './sums.ts';

const LEAST_SHARE = 0.95;

function rowsOf(orders: OrdersOfRows): (readonly number[])[] {
  const several = new Map<string, number[]>();
  const single: (readonly number[])[] = [];
  for (const [row, order] of orders.entries()) {
    const known = several.get(order);
    if (order === '') single.push([row]);
    else if (known === undefined) several.set(order, [row]);
    else known.push(row);
  }
  return [...several.values(), ...single];
}

/** How many orders of several rows are such; 0 where nearly all orders have to be, and are not. */
function countSplitOrders(totals: readonly number[], parts: readonly number[], orders: OrdersOfRows): number {
  let [told, split, missed] = [0, 0, 0];
  for (const rows of rowsOf(orders)) {
    const filled = rows.filter((row) => !Number.isNaN((totals[row] ?? Number.NaN) + (parts[row] ?? Number.NaN)));
    const total = totals[filled[0] ?? -1] ?? Number.NaN;
    if (filled.length < rows.length || Number.isNaN(total) || total === 0) continue;
    told++;
    const sum = filled.reduce((so, row) => so + (parts[row] as number), 0);
    const isSplit = filled.every((row) => totals[row] === total) && Math.abs(sum - total) < A_CENT * filled.length;
    if (!isSplit) missed++;
    else if (filled.length > 1) split++;
  }
  return missed > told * (1 - LEAST_SHARE) ? 0 : split;
}

/** Lines of an order whose number nobody gives may all bear its total. */
export function mayRepeat({ kind: own }: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  const isNumbered = columns.some(
    ({ kind, whole, numbered, distinct, filled }) =>
      kind !== null &&
      distinct < filled &&
      (NUMBERS_OF_PURCHASES.has(kind) || (kind === 'id' && whole) || (kind === 'name' && numbered > 0.9)),
  );
  return own === 'amount' || (TOTALS.has(own) && !isNumbered);
}

/** Whether rows that bear one sum have other sums which come to it. */
export function isSplit(own: ColumnProfile, { column, kind }: ColumnProfile, sums: Sums): boolean {
  const { columns, numbersOf } = sums;
  // What one piece costs may be half of what two cost.
  if (column === own.column || NO_PARTS.has(kind) || kind === 'unitPrice' || !TOTALS.has(own.kind)) return false;
  return mayRepeat(own, columns) && areParts(numbersOf(own.column), numbersOf(column));
}

/** Orders that have to be split: of one, both may be meant. */
const LEAST_ORDERS = 2;

/** Of columns that fit equally the lines of those of which each order repeats its total: the money is the same, and nothing to ask. */
export function linesOfEquals(equals: readonly ColumnChoice[], { numbersOf, orders }: Sums): ColumnChoice | undefined {
  if (equals.length < 2) return undefined;
  return equals.find(({ column: lines }) =>
    orders().some((ofRows) =>
      equals.every(
        ({ column }) =>
          column === lines || countSplitOrders(numbersOf(column), numbersOf(lines), ofRows) >= LEAST_ORDERS,
      ),
    ),
  );
}
