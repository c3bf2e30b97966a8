/** What lies over a tab's cells: its filter, and the lists to choose from. */
import { columnLetters } from '../core/writing/a1.ts';
import type { Dropdown, TabSpec } from '../reports/tab-spec.ts';
import type { Refer } from './sheet-reference.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Up to the edge of the sheet, with a blank column at the end: what is typed there stands within the filter, and so does
 * what is put in before it.
 */
function wholeWidth(sheet: Sheet, used: number): number {
  const columns = sheet.getMaxColumns();
  if (columns > used) return columns;
  sheet.insertColumnsAfter(columns, 1);
  return columns + 1;
}

/** A filter that covers the table already is left alone, with whatever the user set in it. */
export function applyFilter(
  sheet: Sheet,
  tab: Pick<TabSpec, 'filter' | 'widths' | 'keepsColumns'>,
  fresh: boolean,
): void {
  if (tab.filter === undefined || tab.filter.rows === 0) return;
  const { row, rows } = tab.filter;
  const width = tab.keepsColumns ? wholeWidth(sheet, tab.widths.length) : tab.widths.length;
  const existing = fresh ? null : sheet.getFilter();
  if (existing !== null) {
    const wanted = `A${row + 1}:${columnLetters(width - 1)}${row + 1 + rows}`;
    if (existing.getRange().getA1Notation() === wanted) return;
    existing.remove();
  }
  sheet.getRange(row + 1, 1, rows + 1, width).createFilter();
}

function dropdownRule(sheet: Sheet, { choices }: Dropdown, refer: Refer): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('days' in choices) return rule.requireDate().build();
  if (!('tab' in choices)) return rule.requireValueInList([...choices], true).build();
  const letters = columnLetters(choices.column);
  // Followed by Sheets from here on, wherever its rows and columns move.
  const column = `${refer(choices)}${letters}${choices.firstRow + 1}:${letters}`;
  return rule.requireValueInRange(sheet.getParent().getRange(column), true).build();
}

/** One call for those that stand side by side and cover the same rows. */
export function applyDropdowns(sheet: Sheet, dropdowns: readonly Dropdown[], refer: Refer): void {
  const blocks: Dropdown[][] = [];
  for (const dropdown of dropdowns) {
    const { column, firstRow, rows } = dropdown;
    const last = blocks[blocks.length - 1]?.slice(-1)[0];
    const isBeside = last?.column === column - 1 && last.firstRow === firstRow && last.rows === rows;
    if (isBeside) blocks[blocks.length - 1]?.push(dropdown);
    else blocks.push([dropdown]);
  }
  for (const block of blocks) {
    const { column, firstRow, rows } = block[0] as Dropdown;
    const rules = block.map((dropdown) => dropdownRule(sheet, dropdown, refer));
    const range = sheet.getRange(firstRow + 1, column + 1, rows, block.length);
    range.setDataValidations(Array.from({ length: rows }, () => rules));
  }
}
