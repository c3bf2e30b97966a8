/** Writes a tab into a sheet, in a number of service calls that does not depend on the number of rows. */
import type { Zone } from '../core/zone.ts';
import type { TabSpec } from '../reports/tab-spec.ts';
import { cellContent } from './cell-content.ts';
import { applyDropdowns, applyFilter, insertChart } from './extras.ts';
import { applyLooks, looksOf } from './looks.ts';
import type { Palette } from './palette.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Larger tabs are written in blocks of about so many cells: one call with millions of cells is refused. */
const CELLS_PER_BLOCK = 200_000;
/** What Sheets gives a new sheet. */
const NEW_SHEET: Extent = { rows: 1000, columns: 26 };

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export type TabBody = Omit<TabSpec, 'key'>;

export interface Target {
  readonly sheet: Sheet;
  /** What an earlier build, or the user in a tab that keeps columns, filled. */
  readonly filled: Extent;
  /** True until a build of it was whole. */
  readonly fresh: boolean;
  /** Called as late as possible before the first cell is written; what it throws stops the build. */
  readonly lastLook?: () => void;
}

export function extentOf(tab: Pick<TabSpec, 'rows' | 'widths'>): Extent {
  return { rows: tab.rows.length, columns: tab.widths.length };
}

/** A sheet never shrinks here: rows and columns beyond the tab are the user's. `held` is what it holds for sure. */
function growTo(sheet: Sheet, extent: Extent, held: Extent): void {
  if (extent.rows > held.rows) {
    const rows = sheet.getMaxRows();
    if (rows < extent.rows) sheet.insertRowsAfter(rows, extent.rows - rows);
  }
  if (extent.columns > held.columns) {
    const columns = sheet.getMaxColumns();
    if (columns < extent.columns) sheet.insertColumnsAfter(columns, extent.columns - columns);
  }
}

/**
 * Where the tab does not own the whole sheet, what the user wrote below or beside it is moved away before the tab grows
 * over it.
 */
export function makeRoom(sheet: Sheet, filled: Extent, extent: Extent): void {
  if (extent.rows > filled.rows) sheet.insertRowsAfter(filled.rows, extent.rows - filled.rows);
  if (extent.columns > filled.columns) sheet.insertColumnsAfter(filled.columns, extent.columns - filled.columns);
}

/** One call per run of columns of one width. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  while (start < widths.length) {
    const width = widths[start] as number;
    let end = start + 1;
    while (end < widths.length && widths[end] === width) end++;
    sheet.setColumnWidths(start + 1, end - start, width);
    start = end;
  }
}

function writeCells({ sheet, lastLook }: Target, tab: TabBody, extent: Extent, zone: Zone, palette: Palette): void {
  const looks = looksOf(tab.rows, extent.rows, extent.columns, palette);
  const blocks = Math.max(1, Math.round((extent.rows * extent.columns) / CELLS_PER_BLOCK));
  const rowsPerBlock = Math.ceil(extent.rows / blocks);
  for (let first = 0; first < extent.rows; first += rowsPerBlock) {
    const height = Math.min(rowsPerBlock, extent.rows - first);
    const rows = tab.rows.slice(first, first + height);
    const range = sheet.getRange(first + 1, 1, height, extent.columns);
    const contents = Array.from({ length: height }, (_, row) =>
      Array.from({ length: extent.columns }, (_unused, column) => cellContent(rows[row]?.values[column], zone)),
    );
    if (first === 0) lastLook?.();
    range.setValues(contents);
    applyLooks(range, rows, looks.slice(first, first + height));
  }
}

/**
 * Writes over what an earlier build left: one block as large as the old and the new content, empty where the tab is
 * smaller. Nothing is cleared first, so an execution that ends half-way leaves no hole. Widths, frozen rows and the chart
 * are set in a new sheet only: from then on they are the user's.
 */
export function renderTab(target: Target, tab: TabBody, zone: Zone, palette: Palette): void {
  const { sheet, filled, fresh } = target;
  const own = extentOf(tab);
  const extent: Extent = {
    rows: Math.max(own.rows, filled.rows),
    columns: Math.max(own.columns, filled.columns),
  };
  growTo(sheet, extent, fresh ? NEW_SHEET : filled);
  writeCells(target, tab, extent, zone, palette);
  applyFilter(sheet, tab, fresh);
  applyDropdowns(sheet, tab.dropdowns ?? []);
  if (!fresh) return;
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  setWidths(sheet, tab.widths);
  if (tab.chart !== undefined) insertChart(sheet, tab.chart);
}
