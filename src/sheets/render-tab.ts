/** Writes a tab into a sheet, in a number of service calls that does not depend on the number of rows. */
import type { TabSpec } from '../reports/tab-spec.ts';
import { insertCharts } from './chart.ts';
import { applyColourRules } from './colour-rules.ts';
import { type Extent, extentOf, growTo, largerOf } from './extent.ts';
import { applyDropdowns, applyFilter } from './filter-and-dropdowns.ts';
import { type CellContext, writeRows } from './write-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Larger tabs are written in blocks of about so many cells: one call with millions of cells is refused. */
const CELLS_PER_BLOCK = 200_000;
/** What Sheets gives a new sheet. */
const NEW_COLUMNS = 26;

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

function writeCells({ sheet, lastLook }: Target, tab: TabBody, extent: Extent, context: CellContext): void {
  const blocks = Math.max(1, Math.round((extent.rows * extent.columns) / CELLS_PER_BLOCK));
  const rowsPerBlock = Math.ceil(extent.rows / blocks);
  for (let first = 0; first < extent.rows; first += rowsPerBlock) {
    const height = Math.min(rowsPerBlock, extent.rows - first);
    const range = sheet.getRange(first + 1, 1, height, extent.columns);
    const rows = tab.rows.slice(first, first + height);
    writeRows(range, rows, height, extent.columns, context, first === 0 ? lastLook : undefined);
  }
}

/**
 * Writes over what an earlier build left: one block as large as the old and the new content, empty where the tab is
 * smaller. Nothing is cleared first, so an execution that ends half-way leaves no hole. Widths, frozen rows and the chart
 * are set in a new sheet only: from then on they are the user's.
 */
export function renderTab(target: Target, tab: TabBody, context: CellContext): void {
  const { sheet, filled, fresh } = target;
  const { frozenRows = 0 } = tab;
  const extent = largerOf(extentOf(tab), filled);
  // A new sheet grows by its tab, short or long: so the number of calls is the same. Not all of its rows can be frozen.
  if (fresh) {
    sheet.insertRowsAfter(1, Math.max(extent.rows, frozenRows));
    growTo(sheet, { rows: 0, columns: extent.columns + 1 }, { rows: 0, columns: NEW_COLUMNS });
  } else {
    growTo(sheet, extent, filled);
  }
  writeCells(target, tab, extent, context);
  applyFilter(sheet, tab, fresh);
  applyDropdowns(sheet, tab.dropdowns ?? [], context.refer);
  applyColourRules(sheet, tab.colourRules, context.palette);
  if (!fresh) return;
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  setWidths(sheet, tab.widths);
  insertCharts(sheet, tab);
}
