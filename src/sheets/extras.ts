/** What a tab has beside cells: filter, dropdowns, chart. */
import { columnLetters } from '../core/a1.ts';
import type { BarChart, Dropdown, TabSpec } from '../reports/tab-spec.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A filter that covers the table already is left alone, with whatever the user set in it. */
export function applyFilter(sheet: Sheet, tab: Pick<TabSpec, 'filter' | 'widths'>, fresh: boolean): void {
  if (tab.filter === undefined || tab.filter.rows === 0) return;
  const { row, rows } = tab.filter;
  const width = tab.widths.length;
  const existing = fresh ? null : sheet.getFilter();
  if (existing !== null) {
    const wanted = `A${row + 1}:${columnLetters(width - 1)}${row + 1 + rows}`;
    if (existing.getRange().getA1Notation() === wanted) return;
    existing.remove();
  }
  sheet.getRange(row + 1, 1, rows + 1, width).createFilter();
}

/** All dropdowns in one call: they stand side by side and cover the same rows. */
export function applyDropdowns(sheet: Sheet, dropdowns: readonly Dropdown[]): void {
  const [first] = dropdowns;
  if (first === undefined) return;
  const rules = dropdowns.map(({ choices }) =>
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build(),
  );
  const range = sheet.getRange(first.firstRow + 1, first.column + 1, first.rows, dropdowns.length);
  range.setDataValidations(Array.from({ length: first.rows }, () => rules));
}

export function insertChart(sheet: Sheet, chart: BarChart): void {
  const column = (position: number) => sheet.getRange(chart.firstRow + 1, position + 1, chart.rows, 1);
  const built = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(column(chart.categoryColumn))
    .addRange(column(chart.valueColumn))
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('legend', { position: 'none' })
    .setOption('colors', ['#0b6b50'])
    .setPosition(chart.row + 1, chart.column + 1, 8, 8)
    .build();
  sheet.insertChart(built);
}
