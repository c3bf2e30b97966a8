/** A security that is paid with an order and goes back, as for what is rented: no part of what was bought. */

import type { NamedColumn } from '../reading.ts';
import { areEqual, isWholeOf } from './amount-evidence.ts';
import type { ColumnProfile } from './profile.ts';

const MOSTLY = 0.8;

export interface Deposit extends NamedColumn {
  /** Whether the amount is something else and the deposit; where it may be, that is not known. */
  readonly isWithin: boolean;
}

const areAllEqual = (sums: readonly number[], others: readonly number[]) =>
  sums.every((sum, row) => areEqual(sum, others[row] ?? Number.NaN));

/** Null where there is none, or where the amount is known to be without it. */
export function findDeposit(
  columns: readonly ColumnProfile[],
  amount: number | null,
  numbersOf: (column: number) => readonly number[],
): Deposit | null {
  const sums = columns.filter(({ amounts, money, dates }) => amounts >= MOSTLY && money > 0 && dates < MOSTLY);
  const deposit = sums.find(({ kind, column }) => kind === 'deposit' && column !== amount);
  if (deposit === undefined || amount === null) return null;
  const [whole, back] = [numbersOf(amount), numbersOf(deposit.column)];
  const others = sums.filter(({ column, kind }) => column !== amount && kind !== 'deposit');
  const parts = others.map(({ column, kind }) => ({ numbers: numbersOf(column), isRest: kind === 'other' }));
  // Days and what one of them costs stand under any titles.
  const products = parts.flatMap((one, at) =>
    parts.slice(at + 1).map((other) => one.numbers.map((number, row) => number * (other.numbers[row] ?? Number.NaN))),
  );
  const bought = [...parts.map(({ numbers }) => numbers), ...products];
  // Beside what is left to be paid it is the part of the price that was paid before.
  const isPaidBefore = parts.some(({ numbers, isRest }) => isRest && isWholeOf(whole, numbers, back));
  const isWithin = !isPaidBefore && bought.some((numbers) => isWholeOf(whole, numbers, back));
  const isWithout =
    bought.some((numbers) => areAllEqual(whole, numbers)) ||
    parts.some(
      ({ numbers }, at) =>
        isWholeOf(numbers, whole, back) ||
        parts.slice(at + 1).some((other) => isWholeOf(whole, numbers, other.numbers)),
    );
  const { column, title } = deposit;
  return isWithout && !isWithin ? null : { column, title, isWithin };
}
