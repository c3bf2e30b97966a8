/** The legend below a chart: a stroke of each series' colour beside its name, a few to a line. */
import type { ChartData } from './chart-data.ts';
import { type Frame, shortened, svg } from './svg.ts';

const A_LINE = 3;
const LINE = 18;
const STROKE = 16;
/** Pixels a letter takes. */
const LETTER = 7;

export function legendHeight({ legend }: ChartData): number {
  return Math.ceil(legend.length / A_LINE) * LINE;
}

/** Stands right below the frame. */
export function drawLegend({ legend, strokes }: ChartData, { left, top, width, height }: Frame): readonly SVGElement[] {
  const room = width / A_LINE;
  const letters = Math.floor((room - STROKE) / LETTER) - 1;
  return legend.flatMap((name, series) => {
    const x = left + room * (series % A_LINE);
    const y = top + height + LINE * (Math.floor(series / A_LINE) + 1);
    const { color, width: thick, dashes } = strokes[series] ?? { color: '', width: 2, dashes: '' };
    const look = { stroke: color, 'stroke-width': thick, 'stroke-dasharray': dashes };
    const stroke = { x1: x, x2: x + STROKE, y1: y - 4, y2: y - 4, ...look };
    return [svg('line', stroke), shortened(x + STROKE + 6, y, name, letters, { class: 'chart-tick' })];
  });
}
