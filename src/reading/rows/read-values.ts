/** Days, amounts, names and numbers of the rows, each column read in one way. */
import { roundSum } from '../../core/numbers/rounding.ts';
import { type AmountColumn, amountColumn } from '../../core/writing/amount-column.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { type DayColumn, dayColumn } from '../../core/writing/day-column.ts';
import type { Answers } from '../answers.ts';
import { bucketNumber } from '../buckets.ts';
import type { ChosenColumns } from '../columns/roles.ts';
import type { ReadingContext, Sheet } from '../sheet.ts';
import { type Draft, isOpen } from './draft.ts';
import type { HeadedRows } from './headings.ts';
import { createTally, type TallyOf } from './tally.ts';

/** No order is worth that much, but an account number in the wrong column is that large. */
const LEAST_AMOUNT_TOO_LARGE = 1e15;

/** The cells of a column in the rows that may be orders; evidence elsewhere is none. */
function openCells(sheet: Sheet, draft: Draft, column: number): unknown[] {
  const cells: unknown[] = new Array(draft.size);
  for (let row = 0; row < draft.size; row++) cells[row] = isOpen(draft, row) ? sheet[row]?.[column] : '';
  return cells;
}

const TOTALS = bucketNumber('totals');

function isMoney(value: number): boolean {
  return Math.abs(value) < LEAST_AMOUNT_TOO_LARGE;
}

export function readDays(
  sheet: Sheet,
  draft: Draft,
  column: number,
  answers: Answers,
  { locale, zone }: ReadingContext,
): DayColumn {
  const cells = openCells(sheet, draft, column);
  const seen = dayColumn(cells, locale, zone, answers.dates);
  const usual = locale.dayFirst ? 'dmy' : 'mdy';
  const days = seen.conflict !== null && answers.takeProposed === true ? dayColumn(cells, locale, zone, usual) : seen;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const day = days.read(cells[row]);
    if (day === null) continue;
    draft.day[row] = day;
    draft.dated[row] = 1;
  }
  return seen.conflict === null ? days : { ...days, conflict: seen.conflict };
}

export interface AmountsOfRows {
  readonly column: AmountColumn;
  /** Reads numbers of other columns that are written by the same hand. */
  readonly readNumber: (cell: unknown) => number | null;
}

/** What rows of totals come to, so that it can be said what is left out with them; they tell nothing of how amounts are written. */
function readTotals(sheet: Sheet, draft: Draft, amount: number | null, column: AmountColumn): void {
  if (amount === null) return;
  for (let row = 0; row < draft.size; row++) {
    const read = draft.bucket[row] === TOTALS ? column.read(sheet[row]?.[amount]) : null;
    if (read === null || !isMoney(read.value)) continue;
    draft.amount[row] = read.value;
    draft.currency[row] = read.currency;
  }
}

/** `2 pcs` without the word: what is counted does not matter. */
function quantityIn(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replace(/^([^\p{L}]*\d)\s*\p{L}[\p{L}.]*$/u, '$1') : cell;
}

export function readAmounts(
  sheet: Sheet,
  draft: Draft,
  { amount, price, quantity }: ChosenColumns,
  answers: Answers,
  { locale }: ReadingContext,
): AmountsOfRows | null {
  const main = amount ?? price;
  if (main === null) return null;
  const cells = openCells(sheet, draft, main);
  const seen = amountColumn(cells, locale, answers.decimal);
  const column =
    seen.conflict !== null && answers.takeProposed === true ? amountColumn(cells, locale, locale.decimalSign) : seen;
  const times =
    amount === null && quantity !== null
      ? amountColumn(openCells(sheet, draft, quantity).map(quantityIn), locale, answers.decimal)
      : null;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || isBlank(cells[row])) continue;
    const cell = cells[row];
    // A number is its own amount: no pair of value and currency is made for each, which was a third of the time.
    const read = typeof cell === 'number' ? null : column.read(cell);
    const written = typeof cell === 'number' ? cell : (read?.value ?? Number.NaN);
    const factor =
      times === null || quantity === null ? 1 : (times.read(quantityIn(sheet[row]?.[quantity]))?.value ?? Number.NaN);
    const value = times === null ? written : roundSum(written * factor);
    if (!isMoney(value)) continue;
    draft.written[row] = value;
    draft.amount[row] = value;
    if (read !== null) draft.currency[row] = read.currency;
  }
  readTotals(sheet, draft, amount, column);
  return {
    column: seen.conflict === null ? column : { ...column, conflict: seen.conflict },
    readNumber: (cell) => (isBlank(cell) ? null : (column.read(cell)?.value ?? null)),
  };
}

/** Rows of sales of which something was given back, with how much. */
function eachRefund(
  sheet: Sheet,
  draft: Draft,
  refunded: number,
  answers: Answers,
  { locale }: ReadingContext,
  use: (row: number, back: number) => void,
): void {
  const column = amountColumn(openCells(sheet, draft, refunded), locale, answers.decimal);
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const back = Math.abs(column.read(sheet[row]?.[refunded])?.value ?? 0);
    if (back > 0 && (draft.amount[row] as number) > 0) use(row, back);
  }
}

export interface Refunds {
  /** What was taken off. */
  readonly taken: TallyOf;
  /** Rows whose amount is less its refund already. */
  readonly within: number;
}

/** Takes off what was given back, unless the amount is what is left after it. */
export function takeRefundsOff(
  sheet: Sheet,
  draft: Draft,
  { refunded, refundedWithin }: ChosenColumns,
  answers: Answers,
  context: ReadingContext,
): Refunds {
  const taken = createTally();
  let within = 0;
  if (refunded !== null) {
    eachRefund(sheet, draft, refunded, answers, context, (row, back) => {
      draft.amount[row] = roundSum((draft.amount[row] as number) - back);
      taken.add(back);
    });
  }
  if (refundedWithin !== null) {
    eachRefund(sheet, draft, refundedWithin, answers, context, () => {
      within++;
    });
  }
  return { taken, within };
}

/** Makes the money of rows below a heading such as *Refunds* negative, in whatever way it is written there. */
export function takeHeadedRefundsOff(draft: Draft, refunds: readonly HeadedRows[]): TallyOf {
  const taken = createTally();
  for (const { rows } of refunds) {
    for (const row of rows) {
      const back = draft.written[row] as number;
      if (!isOpen(draft, row) || !(back > 0)) continue;
      draft.written[row] = -back;
      draft.amount[row] = -(draft.amount[row] as number);
      taken.add(draft.amount[row] as number);
    }
  }
  return taken;
}
