/** Columns of pieces beside the one that is multiplied: how many of what was ordered went out, how many came back. */

import { statusClass } from '../words/status-words.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { A_CENT } from './amount-evidence.ts';
import type { ColumnProfile } from './profile.ts';
import type { ColumnChoice } from './roles.ts';

/** Bare *Shipped* over numbers is no day, and *Returned* not always money. */
const BARE: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([null, 'other', 'otherDate', 'refundedAmount']);

export interface OtherPieces {
  /** With the first one, which is multiplied; none where no other differs from it. One without a title: nothing is multiplied. */
  readonly equals: readonly ColumnChoice[];
  readonly back: ColumnChoice | null;
}

export function otherPieces(
  columns: readonly ColumnProfile[],
  quantity: number,
  numbersOf: (column: number) => readonly number[],
): OtherPieces {
  const pieces = numbersOf(quantity);
  const choiceOf = ({ column, title }: ColumnProfile): ColumnChoice => ({ column, title, score: 0 });
  const own = columns.filter(({ column }) => column === quantity);
  const saysOut = ({ title }: ColumnProfile) => statusClass(title) === 'counts';
  const areWithin = (parts: readonly number[], wholes: readonly number[]) =>
    parts.every((part, row) => Number.isNaN(part) || (part >= 0 && part <= (wholes[row] ?? 0)));
  const others = columns.filter(({ column, kind, others, amounts }) => {
    if (column === quantity || amounts < 0.8) return false;
    return kind === 'quantity' || others.includes('quantity') || BARE.has(kind);
  });
  const parts = others.filter(({ column }) => areWithin(numbersOf(column), pieces));
  const out = parts.filter(
    (part) => saysOut(part) && numbersOf(part.column).some((one, row) => one < (pieces[row] ?? 0)),
  );
  // What is multiplied may be what went out of a larger order.
  const ordered = own.some(saysOut)
    ? others.filter(({ column, kind }) => {
        const wholes = numbersOf(column);
        return kind === 'quantity' && areWithin(pieces, wholes) && pieces.some((one, row) => one < (wholes[row] ?? 0));
      })
    : [];
  const back = parts.find(({ title, column }) => {
    return ['refunded', 'cancelled'].includes(String(statusClass(title))) && numbersOf(column).some((one) => one > 0);
  });
  const unlike = [...out, ...ordered];
  return {
    equals: unlike.length === 0 ? [] : [...own, ...unlike].map(choiceOf),
    back: back === undefined ? null : choiceOf(back),
  };
}

/** Pieces that came back beside an amount that is not said to be without them: price times those that are left. */
export function piecesBack(
  columns: readonly ColumnProfile[],
  amount: number | null,
  numbersOf: (column: number) => readonly number[],
): OtherPieces | null {
  const quantity = columns.find(({ kind, amounts, money }) => kind === 'quantity' && amounts >= 0.8 && money > 0);
  if (amount === null || quantity === undefined || quantity.column === amount) return null;
  const { back } = otherPieces(columns, quantity.column, numbersOf);
  if (back === null || back.column === amount) return null;
  const [sums, sold, returned] = [amount, quantity.column, back.column].map(numbersOf);
  const isLess = columns
    .filter(({ kind }) => kind === 'unitPrice' || kind === 'price')
    .map(({ column }) => numbersOf(column))
    .some((prices) =>
      prices.every((price, row) => {
        const left = (sold?.[row] ?? 0) - (returned?.[row] || 0);
        const difference = price * left - (sums?.[row] ?? Number.NaN);
        return Number.isNaN(difference) || Math.abs(difference) < A_CENT;
      }),
    );
  return isLess ? null : { equals: [], back };
}
