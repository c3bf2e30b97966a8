/** Whose sums stand in two columns. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { NameSource } from './roles.ts';

const FEW = 0.2;

/** Whether those who have a sum in the one column have none in the other, but for a few: a supplier may give something back. */
export function areOfOthers(
  sheet: Sheet,
  rows: readonly number[],
  customer: NameSource,
  [first, second]: readonly [readonly number[], readonly number[]],
  { zone }: ReadingContext,
): boolean {
  const namesWith = (numbers: readonly number[]) =>
    rows
      .filter((_row, at) => Math.abs(numbers[at] ?? 0) > 0)
      .map((row) => customer.map((part) => textOf(sheet[row]?.[part], zone).toLowerCase()).join(' '));
  const others = new Set(namesWith(second));
  const names = namesWith(first);
  return customer.length > 0 && names.filter((name) => others.has(name)).length <= names.length * FEW;
}
