/** Whose sums stand in two columns. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { NameSource } from './roles.ts';

const FEW = 0.2;

/** Of each row. */
export const namesOf = (sheet: Sheet, rows: readonly number[], customer: NameSource, { zone }: ReadingContext) =>
  rows.map((row) => customer.map((part) => textOf(sheet[row]?.[part], zone).toLowerCase()).join(' '));

/**
 * The rows whose sum in the second column went back to somebody who paid more in the first. Null where those who have a sum in the one
 * have as much in the other, but for a few: a supplier may give something back.
 */
export function backAmongOthers(
  sheet: Sheet,
  rows: readonly number[],
  customer: NameSource,
  [first, second]: readonly [readonly number[], readonly number[]],
  context: ReadingContext,
): readonly number[] | null {
  const names = namesOf(sheet, rows, customer, context);
  const left = new Map<string, number>();
  // In a ledger of debtors what they paid is what was sold to them: what goes back is the smaller part.
  for (const [at, name] of names.entries())
    left.set(name, (left.get(name) ?? 0) + Math.abs(first[at] || 0) - 2 * Math.abs(second[at] || 0));
  const isPayer = (name: string) => (left.get(name) ?? 0) >= 0;
  const own = names.filter((_name, at) => Math.abs(first[at] ?? 0) > 0);
  if (customer.length === 0 || own.filter((name) => !isPayer(name)).length > own.length * FEW) return null;
  return rows.filter((_row, at) => names[at] !== '' && isPayer(names[at] ?? ''));
}
