/** Writes a tab into a sheet, in a number of service calls that does not depend on the number of rows. */
import type { Zone } from '../core/zone.ts';
import type { CellStyle, TabSpec, TabValue } from '../reports/tab-spec.ts';
import { asTyped } from './as-typed.ts';
import type { Look, Palette } from './palette.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function cellContent(value: TabValue | undefined, zone: Zone): string | number | Date {
  if (value === undefined) return '';
  if (typeof value === 'string') return asTyped(value);
  return typeof value === 'number' ? value : new Date(zone.startOf(value.day));
}

/** A sheet never shrinks here: rows and columns beyond the tab are the user's. */
function growTo(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** One array per distinct row of styles, shared by all rows that look alike. */
function looksOf(tab: TabSpec, rows: number, columns: number, palette: Palette): readonly (readonly Look[])[] {
  const known = new Map<readonly CellStyle[], readonly Look[]>();
  const blank: readonly CellStyle[] = [];
  return Array.from({ length: rows }, (_, index) => {
    const styles = tab.rows[index]?.styles ?? blank;
    let looks = known.get(styles);
    if (looks === undefined) {
      looks = Array.from({ length: columns }, (_unused, column) => palette[styles[column] ?? 'blank']);
      known.set(styles, looks);
    }
    return looks;
  });
}

function applyLooks(range: Range, looks: readonly (readonly Look[])[]): void {
  const each = <Part>(part: (look: Look) => Part): Part[][] => {
    const known = new Map<readonly Look[], Part[]>();
    return looks.map((row) => {
      const parts = known.get(row) ?? row.map(part);
      known.set(row, parts);
      return parts;
    });
  };
  range.setNumberFormats(each((look) => look.numberFormat));
  range.setFontWeights(each((look) => look.fontWeight));
  range.setFontSizes(each((look) => look.fontSize));
  range.setFontColors(each((look) => look.fontColor));
  range.setBackgrounds(each((look) => look.background ?? '#ffffff'));
  range.setHorizontalAlignments(each((look) => look.horizontalAlignment));
  range.setWraps(each((look) => look.wrap));
  range.setVerticalAlignment('middle');
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

/**
 * Writes over what an earlier build left: one block as large as the old and the new content, empty where the tab is
 * smaller. Nothing is cleared first, so an execution that ends half-way leaves no hole.
 */
export function renderTab(sheet: Sheet, tab: TabSpec, zone: Zone, palette: Palette): void {
  const rows = Math.max(tab.rows.length, sheet.getLastRow());
  const columns = Math.max(tab.widths.length, sheet.getLastColumn());
  growTo(sheet, rows, columns);
  const values = Array.from({ length: rows }, (_, row) => {
    const written = tab.rows[row]?.values ?? [];
    return Array.from({ length: columns }, (_unused, column) => cellContent(written[column], zone));
  });
  const range = sheet.getRange(1, 1, rows, columns);
  range.setValues(values);
  applyLooks(range, looksOf(tab, rows, columns, palette));
  sheet.setFrozenRows(tab.frozenRows);
  setWidths(sheet, tab.widths);
}
