/** How large a tab is, and the room that a sheet has for it. */
import type { TabSpec } from '../reports/tab-spec.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function extentOf(tab: Pick<TabSpec, 'rows' | 'widths'>): Extent {
  return { rows: tab.rows.length, columns: tab.widths.length };
}

export function extentOfGrid(values: readonly (readonly unknown[])[]): Extent {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

export function largerOf(first: Extent, second: Extent): Extent {
  return { rows: Math.max(first.rows, second.rows), columns: Math.max(first.columns, second.columns) };
}

/** A sheet never shrinks here: rows and columns beyond the tab are the user's. `held` is what it holds for sure. */
export function growTo(sheet: Sheet, extent: Extent, held: Extent): void {
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
