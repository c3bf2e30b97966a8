/** Draws a chart as SVG. */
import { axisFor } from './axis.ts';
import type { ChartData } from './chart-data.ts';
import { drawBars } from './draw-bars.ts';
import { drawLegend, legendHeight } from './draw-legend.ts';
import { drawLines } from './draw-lines.ts';
import { drawPoints } from './draw-points.ts';
import { MARGIN } from './size.ts';
import { type Frame, svg, text } from './svg.ts';

const PAINTERS = { BAR: drawBars, LINE: drawLines, BUBBLE: drawPoints } as const;

export function drawChart(type: string, data: ChartData, locale: string, notDrawn: string): SVGElement {
  const size = { viewBox: `0 0 ${data.width} ${data.height}`, role: 'img', 'aria-label': data.title || notDrawn };
  const title = text(24, 34, data.title, { class: 'chart-title' });
  const painter = Object.entries(PAINTERS).find(([name]) => name === type)?.[1];
  if (painter === undefined) {
    return svg('svg', size, [title, text(24, 70, notDrawn, { class: 'chart-label' })]);
  }
  const points = data.series.flat().flatMap((point) => point ?? []);
  const plain = new Intl.NumberFormat(locale.replace('_', '-'), { notation: 'compact', maximumFractionDigits: 2 });
  const frame: Frame = {
    left: MARGIN,
    top: 56,
    width: data.width - 2 * MARGIN,
    height: data.height - 80 - legendHeight(data),
    axis: axisFor(points.map(({ value }) => value)),
    format: points.every(({ shown }) => shown.includes('%'))
      ? new Intl.NumberFormat(locale.replace('_', '-'), { style: 'percent', maximumFractionDigits: 1 })
      : plain,
    plain,
  };
  return svg('svg', size, [title, ...painter(data, frame), ...drawLegend(data, frame)]);
}
