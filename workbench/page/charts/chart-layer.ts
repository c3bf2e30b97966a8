/** Lays the open tab's charts over the grid and keeps them in place while it scrolls, zooms and changes. */
import type { FUniver } from '@univerjs/core/facade';
import type { Chart, Engine, EngineSheet } from '../../engine/engine.ts';
import { canvasRect, cellPlace, gridCanvas } from '../cell-place.ts';
import { byId, element } from '../element.ts';
import { type ChartData, chartData } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { sizeOf } from './size.ts';

/** The strips with the columns' letters and the rows' numbers, in pixels. */
const LETTERS = 20;
const NUMBERS = 46;

export interface ChartLayer {
  /** Something may have changed: looked at before the next drawing of the page. */
  refresh(): void;
}

export function createChartLayer(univerApi: FUniver, engine: Engine, notDrawn: string): ChartLayer {
  const layer = element('div', { class: 'chart-layer' });
  byId('grid').append(layer);
  const boxes = new Map<string, { readonly box: HTMLElement; readonly drawn: string }>();
  let isWaiting = false;
  let canvas: Element | null = null;

  const boxFor = (key: string, chart: Chart, data: ChartData): HTMLElement => {
    const drawn = JSON.stringify([chart.type, data, engine.locale]);
    const known = boxes.get(key);
    if (known?.drawn === drawn) return known.box;
    known?.box.remove();
    const box = element('div', {
      class: 'chart',
      children: [drawChart(chart.type, data, engine.locale, notDrawn)],
    });
    layer.append(box);
    boxes.set(key, { box, drawn });
    return box;
  };

  const draw = (): void => {
    isWaiting = false;
    const sheet = engine.active;
    const charts = sheet.charts();
    const wanted = new Set(charts.map((chart) => `${sheet.id}:${chart.id}`));
    for (const [key, { box }] of boxes) {
      if (wanted.has(key)) continue;
      box.remove();
      boxes.delete(key);
    }
    if (charts.length === 0) return;
    // The grid's canvas follows its frame a moment later.
    const now = gridCanvas();
    if (now !== null && now !== canvas) sizes.observe(now);
    canvas = now;
    placeLayer(layer, engine, zoomOf(univerApi));
    for (const chart of charts) {
      const box = boxFor(`${sheet.id}:${chart.id}`, chart, chartData(engine, chart));
      placeChart(box, layer, univerApi, sheet, chart);
    }
  };

  const refresh = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(draw);
  };

  const sizes = new ResizeObserver(refresh);
  sizes.observe(byId('grid'));
  // Scrolling, zooming, another tab, a wider column: all of these are commands of the grid.
  univerApi.addEvent(univerApi.Event.CommandExecuted, refresh);
  engine.onChange(refresh);
  return { refresh };
}

function zoomOf(univerApi: FUniver): number {
  return univerApi.getActiveWorkbook()?.getActiveSheet().getZoom() ?? 1;
}

/** The layer covers what scrolls: neither the headers nor the frozen rows and columns. */
function placeLayer(layer: HTMLElement, engine: Engine, zoom: number): void {
  const canvas = canvasRect();
  const grid = byId('grid').getBoundingClientRect();
  const { frozenRows, frozenColumns } = engine.active;
  const sum = (count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((total, part) => total + part, 0);
  const top = (LETTERS + sum(frozenRows, (row) => engine.active.rowHeight(row))) * zoom;
  const left = (NUMBERS + sum(frozenColumns, (column) => engine.active.columnWidth(column))) * zoom;
  Object.assign(layer.style, {
    top: `${canvas.top - grid.top + top}px`,
    left: `${canvas.left - grid.left + left}px`,
    width: `${Math.max(0, canvas.width - left)}px`,
    height: `${Math.max(0, canvas.height - top)}px`,
  });
}

function placeChart(box: HTMLElement, layer: HTMLElement, univerApi: FUniver, sheet: EngineSheet, chart: Chart): void {
  const place = cellPlace(univerApi, sheet, chart.row, chart.column);
  const zoom = zoomOf(univerApi);
  const corner = layer.getBoundingClientRect();
  const { width, height } = sizeOf(chart.options);
  Object.assign(box.style, {
    left: `${place.left - corner.left + chart.offsetX * zoom}px`,
    top: `${place.top - corner.top + chart.offsetY * zoom}px`,
    width: `${width * zoom}px`,
    height: `${height * zoom}px`,
  });
}
