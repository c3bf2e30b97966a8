/** How likely a column is the total of the row, by its title; and whether it holds sums at all. */

import type { TitleKind } from '../words/title-kinds.ts';
import type { ColumnProfile } from './profile.ts';

/** A total before a sum before sales; what is left after fees, and what no tax or discount is in yet, come last. */
export const SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  orderTotal: 100,
  amount: 90,
  netSales: 86,
  sales: 86,
  grossSales: 80,
  paidAmount: 72,
  subtotal: 60,
  afterFees: 55,
  convertedAmount: 50,
  price: 40,
  unitPrice: 30,
};

/** Beside what went out, a sum that a title such as *Received* may have named anyway. */
export const MONEY_IN = 88;
/** What counts only where nothing else does. */
export const LAST = 20;

/** A total that names what else is in it, beside what is without. */
export const TOTAL_WITH = 65;

/** *Total with tips*: a total of all, or one of tips. */
export const isTotalWith = ({ kind, others, whole }: ColumnProfile) =>
  kind === 'other' && !whole && others.includes('orderTotal');

export const LEAST_SHARE = 0.8;

/** What is taken off tells nothing of which sum counts, and pieces are no money. */
export const NO_PARTS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  'discount',
  'deposit',
  'refundedAmount',
  'quantity',
]);

/** What a row may come to, by its title; one under a title that nobody knows may as well. */
export const TOTALS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([null, 'orderTotal', 'amount']);

export const isSum = (kind: TitleKind | null) => kind !== null && kind in SCORES;

/** What may lie between two sums. */
export const isPart = (kind: TitleKind | null) =>
  kind === null || kind === 'other' || kind === 'discount' || isSum(kind);

/** `N/A` where nothing was sold, or given back, says nothing against the sums that were. */
export function areSums({ filled, named, amounts }: ColumnProfile): boolean {
  return filled > 0 && amounts > 0 && amounts * filled >= LEAST_SHARE * named;
}

/** *Fee* is taken off what was sold, or it is what was paid: that where no other sum is there, no pieces it may be that of one of, nor hundredths under a title that nobody knows. */
export function onlySum(
  fitting: readonly ColumnProfile[],
  numbersOf: (column: number) => readonly number[],
): ColumnProfile | undefined {
  const [only, another] = fitting.filter(
    ({ others, kind, whole }) => kind === 'other' && whole && others.some((one) => one in SCORES),
  );
  const isRival = ({ kind, column }: ColumnProfile) =>
    isSum(kind) || kind === 'quantity' || (kind === null && numbersOf(column).some((one) => one % 1 !== 0));
  return another === undefined && !fitting.some(isRival) ? only : undefined;
}

export const isMoney = (profile: ColumnProfile): boolean => areSums(profile) && profile.money > 0;
