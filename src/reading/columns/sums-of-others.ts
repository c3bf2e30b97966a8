/** Whose sums stand in two columns. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { NameSource } from './roles.ts';

const FEW = 0.2;

/** Of each row. */
export const namesOf = (sheet: Sheet, rows: readonly number[], customer: NameSource, { zone }: ReadingContext) =>
  rows.map((row) => customer.map((part) => textOf(sheet[row]?.[part], zone).toLowerCase()).join(' '));

/** Whether those who have a sum in the one column have none in the other, but for a few: a supplier may give something back. */
export function areOfOthers(
  sheet: Sheet,
  rows: readonly number[],
  customer: NameSource,
  [first, second]: readonly [readonly number[], readonly number[]],
  context: ReadingContext,
): boolean {
  const names = namesOf(sheet, rows, customer, context);
  const namesWith = (numbers: readonly number[]) => names.filter((_name, at) => Math.abs(numbers[at] ?? 0) > 0);
  const others = new Set(namesWith(second));
  const own = namesWith(first);
  return customer.length > 0 && own.filter((name) => others.has(name)).length <= own.length * FEW;
}
