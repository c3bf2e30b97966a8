/** Additions to a tab that stands already: rows below it, and single cells of it. */
import type { TabChange, TabContent } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { blocksOf } from './cell-blocks.ts';
import { columnWidths } from './column-widths.ts';
import { extentOfGrid, growTo } from './extent.ts';
import { assertUnchanged, filledRows } from './tab-content.ts';
import { typedAgain } from './typed-cells.ts';
import { type CellContext, writeRows } from './write-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

interface Written {
  /** From 0, as it was when the tab was read. */
  readonly first: number;
  readonly height: number;
  readonly width: number;
}

/** Stands on the last line while new ones are written below it: Sheets moves it along with rows that are put in above it. */
const LAST_LINE = 'salesbook.last-line';

function lastLineMarks(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(LAST_LINE).find();
}

/** An execution that was cut off may have left a mark somewhere else. `first`: rows down to the last line. */
function markLastLine(sheet: Sheet, first: number): void {
  for (const stale of lastLineMarks(sheet)) stale.remove();
  if (first > 0) sheet.getRange(`${first}:${first}`).addDeveloperMetadata(LAST_LINE);
}

/** How many rows further down the last line stands now; 0 where it stands where it stood, or is gone. */
function shiftOf(sheet: Sheet, first: number): number {
  const [mark] = lastLineMarks(sheet);
  if (mark === undefined) return 0;
  const row = mark.getLocation().getRow()?.getRow() ?? first;
  mark.remove();
  return Math.max(0, row - first);
}

/**
 * Between the last look at a tab and the write nothing can be looked at: a row that somebody puts in there pushes the last
 * lines down to where the new ones are written. They are put back, and the new ones taken away. The mark tells how far: what
 * stood in the lines can't, since they may be alike, and written over.
 * @throws AppError `tab.edited`
 */
function assertNothingLost({ sheet, name }: NamedSheet, { first, height, width }: Written, seen: TabContent): void {
  const shift = shiftOf(sheet, first);
  if (shift === 0) return;
  // Rows that were put in only after the write have pushed the new lines down as well: then the last of them stands here.
  const last = sheet.getRange(first + shift + height, 1, 1, width).getValues()[0] ?? [];
  if (last.some((cell) => cell !== '')) return;
  const cells = Array.from({ length: height }, (_, row) => {
    const stood = first - shift + row;
    return Array.from({ length: width }, (_unused, column) => (stood < first ? typedAgain(seen, stood, column) : ''));
  });
  sheet.getRange(first + 1, 1, height, width).setValues(cells);
  throw new AppError('tab.edited', { tab: name });
}

export function appendRows(
  { sheet, name }: NamedSheet,
  rows: readonly TabRow[],
  seen: TabContent,
  context: CellContext,
): void {
  if (rows.length === 0) return;
  const first = filledRows(seen);
  const width = rows.reduce((widest, { values }) => Math.max(widest, values.length), 0);
  const lastLook = () => assertUnchanged(sheet, name, seen, context.zone);
  // Formats are set before the values: not even they come into lines that somebody has moved.
  lastLook();
  markLastLine(sheet, first);
  growTo(sheet, { rows: first + rows.length, columns: width }, extentOfGrid(seen.values));
  const range = sheet.getRange(first + 1, 1, rows.length, width);
  writeRows(range, rows, rows.length, width, context, { lastLook });
  assertNothingLost({ sheet, name }, { first, height: rows.length, width }, seen);
}

/** Columns whose titles are new; a column that is wide enough stays as it is. */
function widen(sheet: Sheet, changes: readonly TabChange[], { palette }: CellContext): void {
  for (const { column, value, style, width } of changes) {
    if (width === undefined) continue;
    const [needed = width] = columnWidths(
      { rows: [{ values: [value, ''], styles: [style, style] }], widths: [width] },
      palette,
    );
    if (sheet.getColumnWidth(column + 1) < needed) sheet.setColumnWidths(column + 1, 1, needed);
  }
}

/** The tab is compared with `seen` before the first change, and once more before the first value. */
export function amendCells(
  { sheet, name }: NamedSheet,
  changes: readonly TabChange[],
  seen: TabContent,
  context: CellContext,
): void {
  const columns = changes.reduce((widest, { column }) => Math.max(widest, column + 1), 0);
  assertUnchanged(sheet, name, seen, context.zone);
  growTo(sheet, { rows: 0, columns }, extentOfGrid(seen.values));
  blocksOf(changes).forEach(({ row, column, width, rows }, index) => {
    const range = sheet.getRange(row + 1, column + 1, rows.length, width);
    const lastLook = () => index === 0 && assertUnchanged(sheet, name, seen, context.zone);
    writeRows(range, rows, rows.length, width, context, { lastLook });
  });
  widen(sheet, changes, context);
}
