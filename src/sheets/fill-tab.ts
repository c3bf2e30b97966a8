/** Additions to a tab that stands already: rows below it, and single cells of it. */
import type { TabChange, TabContent } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import type { Zone } from '../core/time/zone.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { blocksOf } from './cell-blocks.ts';
import { extentOfGrid, growTo } from './extent.ts';
import { assertUnchanged, filledRows } from './tab-content.ts';
import { isAsSeen, readTyped, typedAgain } from './typed-cells.ts';
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

/** How many rows further down the last line that was read stands now; 0 where it stands where it stood, or can't be found. */
function shiftOf(sheet: Sheet, seen: TabContent, first: number, zone: Zone): number {
  if (first === 0) return 0;
  const now = readTyped(sheet, first - 1, 1, seen.values[0]?.length ?? 1);
  for (let shift = 0; shift < first; shift++)
    if (isAsSeen(now, seen, { first: first - 1 - shift, references: 'moved', zone })) return shift;
  return 0;
}

/**
 * Between the last look at a tab and the write nothing can be looked at: a row that somebody puts in there pushes the last
 * lines down to where the new ones are written. They are put back, and the new ones taken away.
 * @throws AppError `tab.edited`
 */
function assertNothingLost(
  { sheet, name }: NamedSheet,
  { first, height, width }: Written,
  seen: TabContent,
  zone: Zone,
): void {
  const shift = shiftOf(sheet, seen, first, zone);
  if (shift === 0) return;
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
  growTo(sheet, { rows: first + rows.length, columns: width }, extentOfGrid(seen.values));
  const range = sheet.getRange(first + 1, 1, rows.length, width);
  writeRows(range, rows, rows.length, width, context, lastLook);
  assertNothingLost({ sheet, name }, { first, height: rows.length, width }, seen, context.zone);
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
    writeRows(
      range,
      rows,
      rows.length,
      width,
      context,
      () => index === 0 && assertUnchanged(sheet, name, seen, context.zone),
    );
  });
}
