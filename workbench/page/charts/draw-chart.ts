/** Draws a chart as SVG. */
import { axisFor } from './axis.ts';
import type { ChartData } from './chart-data.ts';
import { drawBars } from './draw-bars.ts';
import { drawLegend, legendHeight } from './draw-legend.ts';
import { drawLines } from './draw-lines.ts';
import { drawPoints } from './draw-points.ts';
import { type Frame, svg, text } from './svg.ts';

const PAINTERS = { BAR: drawBars, LINE: drawLines, BUBBLE: drawPoints } as const;

export function drawChart(type: string, data: ChartData, locale: string, notDrawn: string): SVGElement {
  const size = { viewBox: `0 0 ${data.width} ${data.height}`, role: 'img', 'aria-label': data.title || notDrawn };
  const title = text(24, 34, data.title, { class: 'chart-title' });
  const painter = Object.entries(PAINTERS).find(([name]) => name === type)?.[1];
  if (painter === undefined) {
    return svg('svg', size, [title, text(24, 70, notDrawn, { class: 'chart-label' })]);
  }
  const frame: Frame = {
    left: 24,
    top: 56,
    width: data.width - 48,
    height: data.height - 80 - legendHeight(data),
    axis: axisFor(data.series.flat().flatMap((point) => point?.value ?? [])),
    format: new Intl.NumberFormat(locale.replace('_', '-'), { notation: 'compact', maximumFractionDigits: 2 }),
  };
  return svg('svg', size, [title, ...painter(data, frame), ...drawLegend(data, frame)]);
}
