/** What a chart shows, taken from its cells: the first range names the categories, each further one is a series. */
import { drawnRanges } from '../../engine/drawn-ranges.ts';
import type { Cell, Chart, Engine } from '../../engine/engine.ts';
import { sizeOf } from './size.ts';

export interface ChartPoint {
  readonly value: number;
  /** As the cell shows it. */
  readonly shown: string;
}

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  /** Parallel to the categories; null where the cell holds no number. */
  readonly series: readonly (readonly (ChartPoint | null)[])[];
  /** Where the categories lie on an axis of numbers; null where they are names, which stand side by side. */
  readonly positions: readonly number[] | null;
  readonly colors: readonly string[];
  /** Parallel to the series. */
  readonly strokes: readonly Stroke[];
  /** Names of the series where they are asked for below the chart. */
  readonly legend: readonly string[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Of named points: what each is told apart by, and what lies along the axes. */
  readonly groups: readonly string[];
  readonly across: string;
  readonly upwards: string;
}

const COLORS = ['#1a73e8', '#e8710a', '#137333', '#a142f4', '#d93025', '#12a4af'] as const;

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** `6 4` for dashes; none for a line without gaps. */
  readonly dashes: string;
}

const POINTS = 'BUBBLE';
/** Behind how far right and how far up a point lies. */
const GROUP = 2;

interface Column {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly shown: readonly string[];
}

export function chartData(engine: Engine, chart: Chart): ChartData {
  const headers = typeof chart.options['numHeaders'] === 'number' ? chart.options['numHeaders'] : 0;
  const columns = drawnRanges(engine, chart).flatMap(({ sheetId, area }) => {
    const sheet = engine.sheet(sheetId);
    return sheet === null ? [] : columnsOf(sheet.read(area), sheet.display(area), headers);
  });
  const [categories, ...series] = columns;
  const { title, colors, isLegendBelow, across, upwards } = optionsOf(chart.options);
  const numbers = categories?.cells.map(({ value }) => value) ?? [];
  const areNumbers = numbers.length > 1 && numbers.every((value) => typeof value === 'number');
  return {
    title,
    categories: categories?.shown ?? [],
    series: series.map(({ cells, shown }) =>
      cells.map((cell, row) =>
        typeof cell.value === 'number' ? { value: cell.value, shown: shown[row] ?? String(cell.value) } : null,
      ),
    ),
    positions: areNumbers ? numbers.map(Number) : null,
    colors,
    strokes: series.map((_, index) => strokeOf(chart.options['series'], index, colors)),
    legend: chart.type !== POINTS && isLegendBelow ? series.map(({ title }) => title) : [],
    groups: chart.type === POINTS ? (series[GROUP]?.shown ?? []) : [],
    across,
    upwards,
    ...sizeOf(chart.options),
  };
}

export interface ChartOptions {
  readonly title: string;
  readonly colors: readonly string[];
  readonly isLegendBelow: boolean;
  readonly across: string;
  readonly upwards: string;
  /** Of the series by their numbers, as `strokeOf` takes them. */
  readonly series: unknown;
}

export function optionsOf(options: Chart['options']): ChartOptions {
  return {
    title: typeof options['title'] === 'string' ? options['title'] : '',
    colors: colorsOf(options['colors']),
    isLegendBelow: isBelow(options['legend']),
    across: titleOf(options['hAxis']),
    upwards: titleOf(options['vAxis']),
    series: options['series'],
  };
}

function columnsOf(
  cells: readonly (readonly Cell[])[],
  shown: readonly (readonly string[])[],
  headers: number,
): readonly Column[] {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => ({
    title: shown[headers - 1]?.[column] ?? '',
    cells: cells.slice(headers).flatMap((row) => row[column] ?? []),
    shown: shown.slice(headers).map((row) => row[column] ?? ''),
  }));
}

function isBelow(legend: unknown): boolean {
  return typeof legend === 'object' && legend !== null && 'position' in legend && legend.position === 'bottom';
}

/** Options of one series, by its number, as Google's charts name them. */
export function strokeOf(options: unknown, series: number, colors: readonly string[]): Stroke {
  const own: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, series) : null;
  const given: Readonly<Record<string, unknown>> = typeof own === 'object' && own !== null ? { ...own } : {};
  const { color, lineWidth, lineDashStyle } = given;
  return {
    color: typeof color === 'string' ? color : (colors[series] ?? '#1a73e8'),
    width: typeof lineWidth === 'number' ? lineWidth : 2,
    dashes: Array.isArray(lineDashStyle) ? lineDashStyle.map(Number).join(' ') : '',
  };
}

function titleOf(axis: unknown): string {
  return typeof axis === 'object' && axis !== null && 'title' in axis ? String(axis.title) : '';
}

function colorsOf(asked: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(asked) ? asked : [];
  const known = given.filter((color) => typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color)).map(String);
  return [...known, ...COLORS];
}
