/** How large a tab is, and the room that a sheet has for it. */
import type { TabSpec } from '../reports/tab-spec.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A tab that does not keep columns claims no more than it fills: what is blank in it may be the user's. */
export function extentOf({ rows, widths, keepsColumns }: Pick<TabSpec, 'rows' | 'widths' | 'keepsColumns'>): Extent {
  if (keepsColumns) return { rows: rows.length, columns: widths.length };
  const filled = rows.map(({ values }) => {
    let last = values.length;
    while (last > 0 && values[last - 1] === '') last--;
    return last;
  });
  let last = filled.length;
  while (last > 1 && filled[last - 1] === 0) last--;
  return { rows: last, columns: filled.reduce((widest, width) => Math.max(widest, width), 1) };
}

export function extentOfGrid(values: readonly (readonly unknown[])[]): Extent {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

export function largerOf(first: Extent, second: Extent): Extent {
  return { rows: Math.max(first.rows, second.rows), columns: Math.max(first.columns, second.columns) };
}

export function isSameExtent(first: Extent, second: Extent): boolean {
  return first.rows === second.rows && first.columns === second.columns;
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
  if (filled.rows === 0) {
    sheet.insertRowsBefore(1, extent.rows);
    return;
  }
  if (extent.rows > filled.rows) sheet.insertRowsAfter(filled.rows, extent.rows - filled.rows);
  if (extent.columns > filled.columns) sheet.insertColumnsAfter(filled.columns, extent.columns - filled.columns);
}
