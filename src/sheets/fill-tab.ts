/** Additions to a tab that stands already: rows below it, and single cells of it. */
import type { TabChange, TabContent } from '../app/ports.ts';
import type { TabRow } from '../reports/tab-spec.ts';
import { blocksOf } from './cell-blocks.ts';
import { extentOfGrid, growTo } from './extent.ts';
import { assertUnchanged, filledRows } from './tab-content.ts';
import { type CellContext, writeRows } from './write-rows.ts';

interface NamedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
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
  growTo(sheet, { rows: first + rows.length, columns: width }, extentOfGrid(seen.values));
  const range = sheet.getRange(first + 1, 1, rows.length, width);
  writeRows(range, rows, rows.length, width, context, () => assertUnchanged(sheet, name, seen));
}

/** The tab is compared with `seen` once, before the first change. */
export function amendCells(
  { sheet, name }: NamedSheet,
  changes: readonly TabChange[],
  seen: TabContent,
  context: CellContext,
): void {
  const columns = changes.reduce((widest, { column }) => Math.max(widest, column + 1), 0);
  growTo(sheet, { rows: 0, columns }, extentOfGrid(seen.values));
  blocksOf(changes).forEach(({ row, column, width, rows }, index) => {
    const range = sheet.getRange(row + 1, column + 1, rows.length, width);
    writeRows(range, rows, rows.length, width, context, () => index === 0 && assertUnchanged(sheet, name, seen));
  });
}
