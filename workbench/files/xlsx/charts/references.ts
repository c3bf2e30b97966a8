/** What a chart points at, as XML: a reference to cells, and beside it what they hold, for readers that calculate nothing. */
import { drawnRanges } from '../../../engine/drawn-ranges.ts';
import type { Area, Cell, Chart, Engine } from '../../../engine/engine.ts';
import { absoluteAreaName } from '../address.ts';
import { escaped } from './xml.ts';

export interface CellsOfChart {
  /** `'Sheet'!$A$2:$A$9` */
  readonly reference: string;
  readonly cells: readonly Cell[];
  readonly shown: readonly string[];
}

export interface ChartColumn {
  /** Null where the chart has no header. */
  readonly title: CellsOfChart | null;
  readonly body: CellsOfChart;
  /** One cell of it. */
  readonly at: (row: number) => CellsOfChart;
}

/** The columns of all ranges from left to right; null where one lies on a sheet that is no more. */
export function chartColumns(
  engine: Engine,
  chart: Chart,
  nameOf: (sheetId: number) => string | undefined,
): readonly ChartColumn[] | null {
  const headers = Number(chart.options['numHeaders'] ?? 0);
  const columns: ChartColumn[] = [];
  for (const { sheetId, area } of drawnRanges(engine, chart)) {
    const sheet = engine.sheet(sheetId);
    const name = nameOf(sheetId);
    if (sheet === null || name === undefined) return null;
    const cellsOf = (of: Area): CellsOfChart => ({
      reference: absoluteAreaName(name, of),
      cells: sheet.read(of).flat(),
      shown: sheet.display(of).flat(),
    });
    for (let offset = 0; offset < area.columns; offset++) {
      const column = { ...area, column: area.column + offset, columns: 1 };
      const at = (row: number) => cellsOf({ ...column, row: area.row + row, rows: 1 });
      columns.push({
        title: headers > 0 ? at(headers - 1) : null,
        body: cellsOf({ ...column, row: area.row + headers, rows: area.rows - headers }),
        at: (row) => at(headers + row),
      });
    }
  }
  return columns;
}

const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${escaped(value)}</c:v></c:pt>`;

export function areNumbers({ cells }: CellsOfChart): boolean {
  return cells.length > 0 && cells.every(({ value }) => typeof value === 'number');
}

export function numbersXml({ reference, cells }: CellsOfChart): string {
  const points = cells.map(({ value }, index) => (typeof value === 'number' ? point(index, String(value)) : ''));
  const cache = `<c:numCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache>`;
  return `<c:numRef><c:f>${escaped(reference)}</c:f>${cache}</c:numRef>`;
}

export function textsXml({ reference, shown }: CellsOfChart): string {
  const cache = `<c:strCache><c:ptCount val="${shown.length}"/>${shown.map((text, index) => point(index, text)).join('')}</c:strCache>`;
  return `<c:strRef><c:f>${escaped(reference)}</c:f>${cache}</c:strRef>`;
}
