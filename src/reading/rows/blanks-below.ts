/** Cells that are blank below a filled one: merged, or left out by a report that does not repeat itself. */
import { bucketNumber } from '../buckets.ts';
import { type Draft, isOpen } from './draft.ts';

/** Rows with an amount of their own, as one column stands in them. */
export interface BlanksBelow {
  readonly rows: readonly number[];
  /** Of each of them the row whose cell holds for it: its own, one above, or -1 for none. */
  readonly from: readonly number[];
  /** Those of the rows that are blank. */
  readonly blank: readonly number[];
}

const TOTALS = bucketNumber('totals');

/** Totals end a group. `isLine`: rows that go with the order of the row before anyway. */
export function blanksBelow(
  draft: Draft,
  isFilled: (row: number) => boolean,
  isLine: (row: number, before: number) => boolean,
): BlanksBelow {
  const rows: number[] = [];
  const from: number[] = [];
  let above = -1;
  let before = -1;
  for (let row = 0; row < draft.size; row++) {
    if (draft.bucket[row] === TOTALS) above = -1;
    if (!isOpen(draft, row)) continue;
    if (isFilled(row)) above = row;
    if (Number.isNaN(draft.written[row])) continue;
    const goesAlong = isLine(row, before);
    before = row;
    if (goesAlong) continue;
    rows.push(row);
    from.push(above);
  }
  return { rows, from, blank: rows.filter((row, at) => from[at] !== row) };
}

const LEAST_BLANKS = 2;
const LEAST_SHARE = 0.25;

/** The rows that begin a group: their cell is filled, or that of a row above which has no amount. */
export function startsOf({ from }: BlanksBelow): boolean[] {
  return from.map((row, at) => at === 0 || row !== from[at - 1]);
}

/** Whether a good part of the rows is blank, and each of these below a cell that says something. */
export function areMany({ rows, from, blank }: BlanksBelow, says: (row: number) => boolean): boolean {
  if (blank.length < LEAST_BLANKS || blank.length < rows.length * LEAST_SHARE) return false;
  return new Set(from).size > 1 && from.every((row) => row !== -1 && says(row));
}

/** So seldom may blanks stand so by chance. */
const BY_CHANCE = 0.1;

/** Whether one column is blank only where another is as well, so often that it is no chance. */
export function goTogether(blank: readonly number[], others: readonly number[], rows: number): boolean {
  const known = new Set(others);
  if (blank.length === 0 || !blank.every((row) => known.has(row))) return false;
  return blank.length === known.size || (known.size / rows) ** blank.length <= BY_CHANCE;
}
