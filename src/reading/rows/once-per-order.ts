/** Whether all lines of an order repeat its total: then it counts once. */
import { roundSum } from '../../core/numbers/rounding.ts';
import type { Sheet } from '../sheet.ts';
import { type Draft, put } from './draft.ts';
import { ordersOfLines } from './lines-of-orders.ts';
import { areOwnSums } from './own-sums.ts';
import type { Work } from './work.ts';

const LEAST_SHARE = 0.95;
/** Fewer orders with several lines prove nothing. */
const LEAST_ORDERS = 3;

const range = (length: number) => Array.from({ length }, (_, index) => index);

export interface Repetition {
  /** `perhaps`: there are too few orders to tell. */
  readonly repeats: 'yes' | 'no' | 'perhaps';
  /** Orders with several lines, all of one amount. */
  readonly orders: number;
  /** Whether the lines of such an order are of several days: then they may be parts of a sum. */
  readonly overDays: boolean;
}

/**
 * Where price times quantity is the amount, or the price itself, it is the line's own; a price that is the amount of several pieces as
 * well repeats the total. Null where no pieces are counted: then it may be either.
 */
function isLineAmount(
  sheet: Sheet,
  draft: Draft,
  orders: readonly (readonly number[])[],
  price: readonly number[],
  quantity: readonly number[],
  readNumber: (cell: unknown) => number | null,
): boolean | null {
  let [own, all, ofOne, ofSeveral] = [0, 0, 0, 0];
  for (const row of orders.flat()) {
    const cells = sheet[row] ?? [];
    const valuesOf = (columns: readonly number[]) =>
      columns.map((column) => readNumber(cells[column])).filter((value): value is number => value !== null);
    const prices = valuesOf(price);
    const quantities = valuesOf(quantity);
    if (prices.length === 0) continue;
    all++;
    const amount = roundSum(Math.abs(draft.written[row] as number));
    const isOf = (times: number) => prices.some((each) => Math.abs(roundSum(Math.abs(each * times)) - amount) < 0.005);
    if (quantities.some(isOf)) {
      own++;
      ofOne++;
    } else if (isOf(1)) {
      own++;
      if (quantities.length > 0) ofSeveral++;
    }
  }
  if (all === 0 || own < all * LEAST_SHARE || ofSeveral > 0) return false;
  return ofOne === own ? true : null;
}

export function judgeRepetition(
  { sheet, draft, columns, textsOf }: Work,
  columnsOf: {
    readonly price: readonly number[];
    readonly quantity: readonly number[];
    readonly payment: readonly number[];
  },
  readNumber: (cell: unknown) => number | null,
): Repetition {
  const orders = ordersOfLines(draft);
  if (orders.length === 0) return { repeats: 'no', orders: 0, overDays: false };
  const lines = [...columns.lines, ...columnsOf.payment].map(textsOf);
  const ofOneAmount = orders.filter((rows) => {
    const [first = 0] = rows;
    const amount = draft.written[first];
    return amount !== 0 && rows.every((row) => draft.written[row] === amount);
  });
  const isOverDays = ([first = 0, ...others]: readonly number[]) =>
    others.some((row) => draft.day[row] !== draft.day[first]);
  const repeating = ofOneAmount.filter((rows) => {
    const [first = 0, ...others] = rows;
    return lines.some(({ ids }) => others.some((row) => ids[row] !== ids[first])) || isOverDays(rows);
  });
  // Where all orders of several rows are the same row again, a file was put in twice, or a thing was sold twice.
  const width = sheet.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isCopied = ([first = 0, ...others]: readonly number[]) =>
    others.every((row) =>
      range(width).every((column) => String(sheet[row]?.[column] ?? '') === String(sheet[first]?.[column] ?? '')),
    );
  if (ofOneAmount.length === orders.length && repeating.length === 0 && orders.every(isCopied)) {
    return { repeats: 'perhaps', orders: orders.length, overDays: false };
  }
  const isTold = repeating.length >= orders.length * LEAST_SHARE;
  const found = isTold ? repeating : ofOneAmount;
  const isOfLine = isLineAmount(sheet, draft, found, columnsOf.price, columnsOf.quantity, readNumber);
  if (
    (!isTold && (columns.amount === null || !areOwnSums(sheet, draft, orders, ofOneAmount, readNumber))) ||
    isOfLine === true
  ) {
    return { repeats: 'no', orders: repeating.length, overDays: false };
  }
  // Of several days they may as well be parts of one sum: twelve times the same.
  const overDays = repeating.some(isOverDays);
  const isSure = isTold && repeating.length >= LEAST_ORDERS && !overDays && isOfLine === false;
  return { repeats: isSure ? 'yes' : 'perhaps', orders: found.length, overDays };
}

/**
 * Each amount counts once in its order, in the line of the earliest day that can be read; the other lines carry further products.
 * Gives their number.
 */
export function countOnce(draft: Draft): number {
  const { day, dated } = draft;
  const byDay = (one: number, other: number) =>
    (dated[other] as number) - (dated[one] as number) || (day[one] as number) - (day[other] as number);
  let further = 0;
  for (const rows of ordersOfLines(draft)) {
    const seen = new Set<number>();
    for (const row of rows.sort(byDay)) {
      const amount = draft.written[row] as number;
      if (seen.has(amount)) {
        put(draft, row, 'continuation');
        further++;
      }
      seen.add(amount);
    }
  }
  return further;
}
