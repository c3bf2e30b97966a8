/** Rows of several kinds that say the money of one order once each: a sale, its lines, and what was paid for it. */
import { A_CENT } from '../columns/amount-evidence.ts';
import type { TextColumn } from '../text-columns.ts';
import { doubtedKinds } from '../words/kind-words.ts';
import { type Draft, put } from './draft.ts';
import { kindIn, kindsOf } from './kinds.ts';
import { ordersOfLines } from './lines-of-orders.ts';

/** Orders that have both kinds: one may be chance. */
const LEAST_ORDERS = 2;
const LEAST_SHARE = 0.95;

type SumsOfKinds = ReadonlyMap<number, number>;

function sumsOfKinds({ amount }: Draft, { ids }: TextColumn, rows: readonly number[]): SumsOfKinds {
  const sums = new Map<number, number>();
  for (const row of rows) {
    const kind = ids[row] as number;
    sums.set(kind, (sums.get(kind) ?? 0) + (amount[row] as number));
  }
  return sums;
}

/** Whether nearly all orders that have rows of the second kind have some of the first, which come to the same. */
function isRepeated(orders: readonly SumsOfKinds[], first: number, second: number): boolean {
  const having = orders.filter((sums) => sums.has(second) && sums.get(second) !== 0);
  const same = having.filter((sums) => Math.abs((sums.get(first) ?? Number.NaN) - (sums.get(second) ?? 0)) < A_CENT);
  return same.length >= LEAST_ORDERS && same.length >= having.length * LEAST_SHARE;
}

/** One amount in all rows of each order, beside prices or products that tell them apart, is counted once an order anyway. */
const isOneAmount = ({ amount }: Draft, rows: readonly number[]) =>
  rows.every((row) => amount[row] === amount[rows[0] ?? 0]);

/** Puts rows that say the money of their order again among the totals; the kind that stands first is kept. Gives their rows. */
export function dropRepeatedKinds(draft: Draft, kinds: TextColumn | null, lines: readonly number[]): readonly number[] {
  if (kinds === null) return [];
  const classes = kindsOf(kinds);
  const doubts = doubtedKinds(kinds.texts);
  const isOut = (id: number) =>
    classes[id] === 'refund' ||
    // What would have to be asked about is told by its order.
    (classes[id] === 'noOrder' && !(doubts[id] === true && kindIn(kinds.texts[id] ?? '') === 'sale'));
  const several = ordersOfLines(draft)
    .map((rows) => rows.filter((row) => !isOut(kinds.ids[row] as number)))
    .filter((rows) => new Set(rows.map((row) => kinds.ids[row])).size > 1);
  if (lines.length > 0 && several.every((rows) => isOneAmount(draft, rows))) return [];
  const orders = several.map((rows) => sumsOfKinds(draft, kinds, rows));
  // Texts are numbered in the order in which they come.
  const numbers = [...new Set(orders.flatMap((sums) => [...sums.keys()]))].sort((one, other) => one - other);
  const kept: number[] = [];
  for (const kind of numbers) if (!kept.some((first) => isRepeated(orders, first, kind))) kept.push(kind);
  const repeated = several.flat().filter((row) => !kept.includes(kinds.ids[row] as number));
  for (const row of repeated) put(draft, row, 'totals');
  return repeated;
}
