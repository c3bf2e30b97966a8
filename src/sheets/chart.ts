/** Charts of a tab. One thing has one colour on all tabs, and eyes that see no red or green tell them apart (Okabe, Ito 2008). */
import type { LineLook, TabSpec } from '../reports/tab-spec.ts';
import { columnRuns } from './column-runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const OWN = '#0b6b50';
const COLOURS = [OWN, '#0072b2', '#e69f00', '#cc79a7', '#56b4e9', '#d55e00', '#5f6368'];

/** Own lines are thick, what they are compared with is thin or dashed. */
const LINES: Readonly<Record<LineLook, Readonly<Record<string, unknown>>>> = {
  own: { color: OWN, lineWidth: 4 },
  market: { color: '#3c4043', lineWidth: 2, lineDashStyle: [6, 4] },
  marginal: { color: '#0072b2', lineWidth: 2 },
  whole: { color: '#e69f00', lineWidth: 2 },
  overage: { color: '#cc79a7', lineWidth: 2 },
  step: { color: '#56b4e9', lineWidth: 2 },
  curve: { color: '#d55e00', lineWidth: 2 },
};

/** Name, across, upwards, colour, size. */
const POINT_COLUMNS = 5;

type Drawn = Pick<TabSpec, 'chart' | 'lineChart' | 'groupedBars' | 'namedPoints' | 'hiddenFrom'>;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart leaves hidden cells out unless it is told otherwise. */
function begin(sheet: Sheet, { hiddenFrom }: Drawn): Builder {
  const builder = sheet.newChart();
  if (hiddenFrom === undefined) return builder;
  return builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS);
}

interface Drawing {
  readonly title: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly row: number;
  readonly column: number;
}

function insert(
  sheet: Sheet,
  begun: Builder,
  { title, firstRow, rows, row, column }: Drawing,
  type: GoogleAppsScript.Charts.ChartType,
  categoryColumn: number,
  valueColumns: readonly number[],
  options: Readonly<Record<string, unknown>>,
): void {
  const builder = begun.setChartType(type);
  for (const { first, count } of [{ first: categoryColumn, count: 1 }, ...columnRuns(valueColumns)]) {
    builder.addRange(sheet.getRange(firstRow + 1, first + 1, rows, count));
  }
  builder.setNumHeaders(1).setOption('title', title).setOption('colors', COLOURS);
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  sheet.insertChart(builder.setPosition(row + 1, column + 1, 8, 8).build());
}

/** Sheets names the points of this kind alone: a scatter has no room for names. */
function insertPoints(sheet: Sheet, begun: Builder, points: NonNullable<TabSpec['namedPoints']>): void {
  const { title, across, upwards, firstRow, rows, firstColumn, row, column } = points;
  const chart = begun
    .setChartType(Charts.ChartType.BUBBLE)
    .addRange(sheet.getRange(firstRow + 1, firstColumn + 1, rows, POINT_COLUMNS))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('hAxis', { title: across })
    .setOption('vAxis', { title: upwards })
    .setOption('legend', { position: 'bottom' })
    .setOption('colors', COLOURS)
    .setPosition(row + 1, column + 1, 8, 8)
    .build();
  sheet.insertChart(chart);
}

export function insertCharts(sheet: Sheet, charts: Drawn): void {
  const { chart, lineChart, groupedBars, namedPoints } = charts;
  const { BAR, LINE } = Charts.ChartType;
  if (chart !== undefined) {
    insert(sheet, begin(sheet, charts), chart, BAR, chart.categoryColumn, [chart.valueColumn], {
      legend: { position: 'none' },
    });
  }
  if (groupedBars !== undefined) {
    const { categoryColumn, valueColumns } = groupedBars;
    // As high as its bars need to be told apart.
    const size = { width: 760, height: 120 + 44 * (groupedBars.rows - 1) };
    insert(sheet, begin(sheet, charts), groupedBars, BAR, categoryColumn, valueColumns, {
      legend: { position: 'bottom' },
      ...size,
    });
  }
  if (namedPoints !== undefined) insertPoints(sheet, begin(sheet, charts), namedPoints);
  if (lineChart === undefined) return;
  const { looks } = lineChart;
  insert(sheet, begin(sheet, charts), lineChart, LINE, lineChart.categoryColumn, lineChart.valueColumns, {
    legend: { position: 'bottom' },
    ...(looks && { series: { ...looks.map((look) => LINES[look]) } }),
  });
}
