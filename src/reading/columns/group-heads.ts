/** Reports in which each customer stands in a row with the sum of the group, and the documents below it in the same column, or in one of their own. */
import { isBlank } from '../../core/writing/cell.ts';
import type { Sheet } from '../sheet.ts';
import { isTotalLabel } from '../words/total-words.ts';
import { A_CENT } from './amount-evidence.ts';
import type { ColumnProfile } from './profile.ts';

/** One sum that is that of the rows below may be chance. */
const LEAST_GROUPS = 2;

interface Columns {
  readonly date: number;
  /** Of rows that follow each other. */
  readonly amounts: readonly number[];
}

/** Whether each row without a day bears the sum of the dated ones below it, up to the next such row. */
function headsGroups(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  { date, amounts }: Columns,
  isTotal: (row: number) => boolean,
): boolean {
  let groups = 0;
  /** What the head says and its rows do not; null outside of groups. */
  let left: number | null = null;
  let size = 0;
  const isWhole = () => size > 0 && Math.abs(left ?? 0) < A_CENT;
  for (const [at, row] of rows.entries()) {
    const cells = sheet[row] ?? [];
    const amount = amounts[at] ?? Number.NaN;
    const isOrder = !isBlank(cells[date]);
    // Below the name of the customer the documents stand in a column of their own as well.
    if (Number.isNaN(amount) || (isBlank(cells[column]) && !isOrder)) continue;
    if (isOrder && left === null) return false;
    if (isOrder) {
      left = (left ?? 0) - amount;
      size++;
      continue;
    }
    if (left !== null && !isWhole()) return false;
    if (left !== null) groups++;
    left = isTotal(row) || isTotalLabel(String(cells[column])) ? null : amount;
    size = 0;
  }
  // Below the rows that are looked at the last group may go on.
  const isLast = rows[rows.length - 1] === sheet.length - 1;
  if (left !== null && isLast && !isWhole()) return false;
  return groups + Number(left !== null && isLast) >= LEAST_GROUPS;
}

/** The column in which customers head their documents; null where there is none. */
export function customerHeads(
  sheet: Sheet,
  columns: readonly ColumnProfile[],
  rows: readonly number[],
  known: Columns,
  isTotal: (row: number) => boolean,
): number | null {
  const found = columns.find(
    ({ column, words, dates }) =>
      words > 0.5 && dates < 0.5 && column !== known.date && headsGroups(sheet, rows, column, known, isTotal),
  );
  return found?.column ?? null;
}
