/** What columns of numbers say of each other: a total that only runs on, an amount that a discount still comes off. */
import { amountColumn } from '../../core/writing/amount-column.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { currencyIn } from '../words/currency-words.ts';
import type { Profiles } from './profile.ts';

/** Rows that have to tell: two agree by chance. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.95;
/** So many rows, one after the other, are enough. */
const MOST_ROWS = 500;
const NEARLY = 0.005;

/** What is left of an amount may have been rounded by itself. */
export const A_CENT = 0.015;

export const areEqual = (first: number, second: number) => Math.abs(first - second) < NEARLY;

/** The numbers of a column, in rows of the sheet; not a number where there is none. */
export function numbersIn(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  { locale }: ReadingContext,
): readonly number[] {
  const cells = rows.map((row) => sheet[row]?.[column]);
  const read = amountColumn(cells, locale);
  return cells.map((cell) => read.read(cell)?.value ?? Number.NaN);
}

/** The currencies of a column of money: what stands beside the numbers, or in the column beside it. */
export function currenciesIn(
  sheet: Sheet,
  rows: readonly number[],
  { money, beside }: { readonly money: number; readonly beside: number | null },
  { locale, zone }: ReadingContext,
): readonly (string | null)[] {
  const cells = rows.map((row) => sheet[row]?.[money]);
  const read = amountColumn(cells, locale);
  return cells.map((cell, at) => {
    const sign = typeof cell === 'number' ? null : (read.read(cell)?.currency ?? null);
    if (sign !== null || beside === null || isBlank(cell)) return sign;
    return currencyIn(textOf(sheet[rows[at] ?? 0]?.[beside], zone), locale);
  });
}

/** Rows that follow each other, from the first one below the titles. */
export function firstRows(sheet: Sheet, { rows }: Profiles): number[] {
  const from = rows[0] ?? sheet.length;
  return Array.from({ length: Math.min(MOST_ROWS, sheet.length - from) }, (_, index) => from + index);
}

/** Whether each of the totals is the one beside it and the amount of its row: from the top down, or from the bottom up. */
export function isRunningTotal(totals: readonly number[], amounts: readonly number[]): boolean {
  const runs = (step: 1 | -1): boolean => {
    let telling = 0;
    let running = 0;
    for (let row = 0; row < totals.length; row++) {
      const before = totals[row - step];
      const [total = Number.NaN, amount = Number.NaN] = [totals[row], amounts[row]];
      // Where nothing is added, a total that stands still tells nothing: it may be one price for all.
      if (before === undefined || Number.isNaN(before + total + amount) || amount === 0) continue;
      telling++;
      running += Number(areEqual(before + amount, total));
    }
    return running >= LEAST_ROWS && running >= telling * LEAST_SHARE;
  };
  return totals.some((total, row) => !areEqual(total, amounts[row] ?? total)) && (runs(1) || runs(-1));
}

/** Whether rows that follow each other and bear one total have parts that come to it: one payment for several invoices. */
export function areParts(totals: readonly number[], parts: readonly number[]): boolean {
  let split = 0;
  for (let row = 0; row < totals.length; ) {
    const total = totals[row] ?? Number.NaN;
    let sum = 0;
    const first = row;
    do {
      const part = parts[row++] ?? 0;
      // Nothing is no part: what nobody paid stands beside an order of the same sum by chance.
      if (part === 0 && total !== 0) return false;
      sum += part;
    } while (row < totals.length && totals[row] === total && !areEqual(sum, total));
    if (!areEqual(sum, total)) return false;
    if (row - first > 1) split++;
  }
  return split > 0;
}

/** Whether amounts are the others and more, wherever they are anything. */
export function isMore(amounts: readonly number[], others: readonly number[]): boolean {
  const telling = amounts.flatMap((amount, row) => {
    const other = others[row] ?? Number.NaN;
    return Number.isNaN(amount + other) || other === 0 ? [] : [Math.abs(amount) - Math.abs(other)];
  });
  return telling.length > 0 && telling.every((more) => more > 0);
}

/** Whether amounts are more than the others in every row, but hardly ever twice as much: what a fee was taken from. */
export function isLittleMore(amounts: readonly number[], others: readonly number[]): boolean {
  const few = amounts.filter((amount, row) => Math.abs(amount) < 2 * Math.abs(others[row] ?? 0)).length;
  return few >= LEAST_ROWS && few * 2 > amounts.length && isMore(amounts, others);
}

/** Whether one amount is the other and what stands in a third column, wherever there is something: what was charged, and a tip. */
export function isWholeOf(wholes: readonly number[], parts: readonly number[], rests: readonly number[]): boolean {
  let telling = 0;
  let sums = 0;
  for (const [row, rest] of rests.entries()) {
    const [whole = Number.NaN, part = Number.NaN] = [wholes[row], parts[row]];
    if (Number.isNaN(whole + part + rest) || rest === 0 || part === 0) continue;
    telling++;
    sums += Number(areEqual(part + Math.abs(rest), whole));
  }
  return sums >= LEAST_ROWS && sums >= telling * LEAST_SHARE;
}

/**
 * Whether what was paid is the amount without its discount, or without a fee, a tax or a cost, wherever there is one.
 * @param isRare Few rows have one: then what was paid is the amount in all others, but for rows in which that is nothing.
 */
export function isBeforeDiscount(
  amounts: readonly number[],
  discounts: readonly number[],
  paid: readonly number[],
  isRare = false,
): boolean {
  let [telling, less, off] = [0, 0, 0];
  for (const [row, amount] of amounts.entries()) {
    const [written = Number.NaN, rest = Number.NaN] = [discounts[row], paid[row]];
    const discount = isRare ? written || 0 : written;
    if (Number.isNaN(discount + amount + rest) || (isRare ? rest : discount) === 0) continue;
    telling++;
    if (Math.abs(amount - Math.abs(discount) - rest) >= A_CENT) continue;
    less++;
    if (discount !== 0) off++;
  }
  return off > 0 && less >= LEAST_ROWS && less >= telling * LEAST_SHARE;
}

/** Whether an amount is another one less what was given back of it, wherever something was: it must not be taken off again. */
export function isAfterRefunds(
  sold: readonly number[],
  refunds: readonly number[],
  amounts: readonly number[],
): boolean {
  let telling = 0;
  for (const [row, refund] of refunds.entries()) {
    const back = Number.isNaN(refund) ? 0 : Math.abs(refund);
    const [before = Number.NaN, after = Number.NaN] = [sold[row], amounts[row]];
    if (Number.isNaN(before + after)) continue;
    if (!areEqual(before - back, after)) return false;
    telling += Number(back > 0);
  }
  return telling > 0;
}

/** Of rates that were taken on several days. */
const SAME_RATE = 0.05;

/** What is nearer to the whole is what a fee left of it, and hardly another currency. */
const FEE = 0.03;

/** Whether two columns are the same sums in two currencies: one is the other times a rate that hardly changes. */
export function areAtOneRate(amounts: readonly number[], others: readonly number[]): boolean {
  const rates = amounts
    .map((amount, row) => amount / (others[row] ?? Number.NaN))
    .filter((rate) => Number.isFinite(rate) && rate !== 0);
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const isFee = least > 1 - FEE && most < 1 + FEE;
  return rates.length >= LEAST_ROWS && least > 0 && !isFee && most - least <= most * SAME_RATE;
}
