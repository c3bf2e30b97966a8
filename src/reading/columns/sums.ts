/** The columns of money in which the total of a row may stand, and those beside them that say something of it. */
import { lazily } from '../../core/lazily.ts';
import { NUMBERS_OF_PURCHASES } from '../words/title-kinds.ts';
import { isRunningTotal } from './amount-evidence.ts';
import { areSums, isMoney, isPart, LEAST_SHARE } from './amount-titles.ts';
import { type Between, partsBetween } from './parts-between.ts';
import type { ColumnProfile } from './profile.ts';

export type NumbersOf = (column: number) => readonly number[];

/** Of which order each row is: `""` where that is not said. */
export type OrdersOfRows = readonly string[];

/** What the columns of money are asked. */
export interface SumsReader {
  /** The numbers of a column in rows that follow each other. */
  readonly numbersOf: NumbersOf;
  /** The texts of a column in the same rows. */
  readonly textsOf: (column: number) => readonly string[];
  /** The currencies of a column of money in the same rows, by signs or by the column beside it. */
  readonly currenciesOf: (column: number) => readonly (string | null)[];
  /** Whether the title names a currency. */
  readonly namesCurrency: (profile: ColumnProfile) => boolean;
  /** Whether any row at all holds anything but noughts there: refunds are few. */
  readonly holdsAnything: (column: number) => boolean;
  /** Whether customers who stand beside the one column are others than those beside the other. */
  readonly areOfOthers: (column: number, other: number) => boolean;
  /** Whose the same rows are. */
  readonly customers: () => readonly string[];
}

/** *Total guests*, *Total trips*: a total of something that nobody knows is one of money only where cells say so. */
const TOTAL_OF = /\b(?:total|totale|totaux|gesamt)\b/;
const LONGEST_TOTAL = 'gesamt'.length;
const SIGNED = /\p{Sc}|\b[A-Z]{3}\b/u;

export interface Sums {
  /** All columns of the sheet. */
  readonly columns: readonly ColumnProfile[];
  readonly numbersOf: NumbersOf;
  readonly currenciesOf: SumsReader['currenciesOf'];
  readonly namesCurrency: SumsReader['namesCurrency'];
  readonly customers: SumsReader['customers'];
  /** Those of money, but for totals of pieces. */
  readonly fitting: readonly ColumnProfile[];
  /** Whole numbers under a total of something that nobody knows. */
  readonly pieces: readonly ColumnProfile[];
  /** What was paid up to now. */
  readonly paid: ColumnProfile | undefined;
  readonly discount: ColumnProfile | undefined;
  readonly refunded: ColumnProfile | undefined;
  readonly quantity: ColumnProfile | undefined;
  /** Of which order each row is, by columns whose titles number purchases. */
  readonly orders: () => readonly OrdersOfRows[];
}

const isTotalOfPieces = (
  { kind, others, whole, covered, folded, title, priced, column, taxRemark }: ColumnProfile,
  numbersOf: NumbersOf,
) =>
  kind === 'orderTotal' &&
  !whole &&
  others.length === 0 &&
  !taxRemark &&
  priced === 0 &&
  covered <= LONGEST_TOTAL &&
  TOTAL_OF.test(folded) &&
  !SIGNED.test(title) &&
  numbersOf(column).every((number) => Number.isNaN(number) || Number.isInteger(number));

/** Whether whole numbers are never more than pieces beside them: of these some came back. */
const areSomeOf = (back: readonly number[], pieces: readonly number[]) =>
  back.some((count) => count > 0) &&
  back.every((count, row) => !(count > 0) || (Number.isInteger(count) && count <= (pieces[row] ?? 0)));

const numbersOrders = ({ kind }: ColumnProfile) => kind !== null && (NUMBERS_OF_PURCHASES.has(kind) || kind === 'id');

export function findSums(
  columns: readonly ColumnProfile[],
  { numbersOf, textsOf, currenciesOf, namesCurrency, holdsAnything, customers }: SumsReader,
): Sums {
  const sums = columns.filter((profile) => isMoney(profile) && profile.dates < 1);
  // *Running total* is one of what stands beside it.
  const runsOn = ({ column }: ColumnProfile) =>
    sums.some((other) => other.column !== column && isRunningTotal(numbersOf(column), numbersOf(other.column)));
  const pieces = sums.filter((profile) => isTotalOfPieces(profile, numbersOf) && !runsOn(profile));
  const fitting = sums.filter((profile) => !pieces.includes(profile));
  // `2 pcs` is a quantity too.
  const quantity = columns.find(
    (profile) =>
      profile.kind === 'quantity' &&
      (isMoney(profile) || (profile.numbered >= LEAST_SHARE && profile.dates < LEAST_SHARE)),
  );
  return {
    columns,
    numbersOf,
    currenciesOf,
    namesCurrency,
    customers,
    orders: lazily(() => columns.filter(numbersOrders).map(({ column }) => textsOf(column))),
    fitting,
    pieces,
    paid: fitting.find(({ kind }) => kind === 'paidAmount'),
    discount: fitting.find(({ kind }) => kind === 'discount'),
    refunded: columns.find(
      (profile) =>
        profile.kind === 'refundedAmount' &&
        (profile.filled === 0 || areSums(profile)) &&
        holdsAnything(profile.column) &&
        !(quantity && areSomeOf(numbersOf(profile.column), numbersOf(quantity.column))),
    ),
    quantity,
  };
}

/** The columns of money, those nearest first, that lead from one sum to another; null where none do. */
export function between({ fitting, refunded, numbersOf }: Sums, whole: number, rest: number): Between | null {
  const near = ({ column }: ColumnProfile) => Math.abs(column - rest);
  const parts = fitting
    .filter(({ column, kind }) => column !== whole && column !== rest && column !== refunded?.column && isPart(kind))
    .sort((one, other) => near(one) - near(other))
    .map(({ column }) => column);
  const refunds = refunded === undefined ? null : numbersOf(refunded.column);
  return partsBetween(numbersOf(whole), numbersOf(rest), refunds, parts, numbersOf);
}
