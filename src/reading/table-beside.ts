/** A second table on the same sheet, to the right of the orders: a list of customers that formulas look up, as a rule. */
import { isBlank } from '../core/writing/cell.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import type { Sheet } from './sheet.ts';

const NOTHING = { kind: null, filled: 0, named: 0, amounts: 0, dates: 0, emails: 0, numbered: 0, words: 0, money: 0 };

/** The position of the first column of the second table; null where there is none. */
function firstBeside(sheet: Sheet, { columns, rows }: Profiles): number | null {
  const isGap = ({ filled, folded }: ColumnProfile) => filled === 0 && folded === '';
  for (const { column: gap } of columns.filter(isGap)) {
    const [left, right] = [columns.slice(0, gap), columns.slice(gap + 1)];
    const isKnown = ({ kind, folded }: ColumnProfile) => left.some((own) => kind !== null && own.folded === folded);
    // It bears a title of the first one, and goes on where that has ended, or ends before.
    if (!right.some((profile) => profile.kind !== null && isKnown(profile))) continue;
    const isFilled = (row: number, part: readonly ColumnProfile[]) =>
      part.some(({ column }) => !isBlank(sheet[row]?.[column]));
    if (rows.some((row) => isFilled(row, left) !== isFilled(row, right))) return gap + 1;
  }
  return null;
}

/** The profiles without what stands in such a table: its rows are not those of the orders. */
export function withoutTableBeside(sheet: Sheet, profiles: Profiles): Profiles {
  const first = firstBeside(sheet, profiles);
  if (first === null) return profiles;
  const columns = profiles.columns.map((profile) =>
    profile.column < first ? profile : { ...profile, ...NOTHING, distinct: 0 },
  );
  // Rows that only the second table has are none of the first.
  const rows = profiles.rows.filter((row) => (sheet[row] ?? []).slice(0, first).some((cell) => !isBlank(cell)));
  return { columns, rows };
}
