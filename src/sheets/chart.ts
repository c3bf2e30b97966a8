/** Charts of a tab. */
import type { TabSpec } from '../reports/tab-spec.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLOURS = ['#0b6b50', '#e8710a', '#0b57d0', '#a142f4', '#b3261e', '#5f6368'];

interface Drawing {
  readonly title: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly row: number;
  readonly column: number;
}

function insert(
  sheet: Sheet,
  { title, firstRow, rows, row, column }: Drawing,
  type: GoogleAppsScript.Charts.ChartType,
  categoryColumn: number,
  [firstValues = 0, ...others]: readonly number[],
  legend: string,
): void {
  const columns = (first: number, count: number) => sheet.getRange(firstRow + 1, first + 1, rows, count);
  const chart = sheet
    .newChart()
    .setChartType(type)
    .addRange(columns(categoryColumn, 1))
    .addRange(columns(firstValues, 1 + others.length))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('legend', { position: legend })
    .setOption('colors', COLOURS)
    .setPosition(row + 1, column + 1, 8, 8)
    .build();
  sheet.insertChart(chart);
}

export function insertCharts(sheet: Sheet, { chart, lineChart }: Pick<TabSpec, 'chart' | 'lineChart'>): void {
  const { BAR, LINE } = Charts.ChartType;
  if (chart !== undefined) insert(sheet, chart, BAR, chart.categoryColumn, [chart.valueColumn], 'none');
  if (lineChart !== undefined)
    insert(sheet, lineChart, LINE, lineChart.categoryColumn, lineChart.valueColumns, 'bottom');
}
