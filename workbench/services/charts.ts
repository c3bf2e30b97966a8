/** `EmbeddedChart` and its builder: charts are kept as data, the page draws them. */
import { HIDDEN_DIMENSIONS } from '../engine/drawn-ranges.ts';
import type { Chart } from '../engine/engine.ts';
import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { enumeration, memberName } from './enumeration.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartsService = GoogleAppsScript.Charts.Charts;

export const charts = createRegistry<Chart>('EmbeddedChart');

/** A chart that was built but not inserted has no id yet. */
export const NO_CHART_ID = 0;

const CHART_TYPES = enumeration<ChartsService['ChartType']>(['BAR', 'LINE', 'BUBBLE']);
const HIDDEN = enumeration<ChartsService['ChartHiddenDimensionStrategy']>([
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

export function createChartsService(context: Context): ChartsService {
  return serviceObject<ChartsService>(context, 'Charts', {
    ChartType: CHART_TYPES,
    ChartHiddenDimensionStrategy: HIDDEN,
  });
}

export function createChart(context: Context, chart: Chart): EmbeddedChart {
  return charts.keep(serviceObject<EmbeddedChart>(context, 'EmbeddedChart', {}), chart);
}

export function newChart(context: Context): Builder {
  let chart: Chart = {
    id: NO_CHART_ID,
    type: '',
    ranges: [],
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    options: {},
  };
  const change = (patch: Partial<Chart>) => {
    chart = { ...chart, ...patch };
    return builder;
  };
  const builder: Builder = serviceObject<Builder>(context, 'EmbeddedChartBuilder', {
    setChartType: (type) => {
      const name = memberName(CHART_TYPES, type);
      if (name === null) throw new Error('Invalid argument: chart type');
      return change({ type: name });
    },
    addRange: (range: Range) => {
      const { sheetId, area } = rangeHandles.of(range);
      return change({ ranges: [...chart.ranges, { sheetId, area }] });
    },
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      for (const number of [row, column, offsetX, offsetY]) {
        wholeNumber(number, 'EmbeddedChartBuilder.setPosition');
      }
      if (row < 1 || column < 1) throw new Error('Invalid argument: position');
      return change({ row: row - 1, column: column - 1, offsetX, offsetY });
    },
    setOption: (option: string, value: unknown) => change({ options: { ...chart.options, [option]: plain(value) } }),
    setHiddenDimensionStrategy: (strategy) => {
      const name = memberName(HIDDEN, strategy);
      if (name === null) throw new Error('Invalid argument: strategy');
      return change({ options: { ...chart.options, [HIDDEN_DIMENSIONS]: name } });
    },
    setNumHeaders: (headers: number) => change({ options: { ...chart.options, numHeaders: headers } }),
    build: () => {
      if (chart.type === '') throw new Error('A chart needs a type before it is built.');
      return createChart(context, chart);
    },
  });
  return builder;
}

/** Options are sent over the wire there: only what survives as JSON may pass. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error('Invalid argument: option');
  return JSON.parse(text);
}
