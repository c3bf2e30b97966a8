/** The legend below a chart: a stroke of each series' colour beside its name, a few to a line. */
import type { ChartData } from './chart-data.ts';
import { MARGIN } from './size.ts';
import { type Frame, shortened, svg } from './svg.ts';

const MOST_A_LINE = 3;
const LINE = 18;
const STROKE = 16;
/** Pixels a letter takes. */
const LETTER = 7;

function lettersIn(width: number, aLine: number): number {
  return Math.floor((width / aLine - STROKE) / LETTER) - 1;
}

/** As many to a line as have room for the longest name; two at least. */
function aLineOf({ legend, width }: ChartData): number {
  const longest = Math.max(0, ...legend.map((name) => name.length));
  return longest > lettersIn(width - 2 * MARGIN, MOST_A_LINE) ? 2 : MOST_A_LINE;
}

export function legendHeight(data: ChartData): number {
  return Math.ceil(data.legend.length / aLineOf(data)) * LINE;
}

/** Stands right below the frame. */
export function drawLegend(data: ChartData, { left, top, width, height }: Frame): readonly SVGElement[] {
  const { legend, strokes } = data;
  const aLine = aLineOf(data);
  const room = width / aLine;
  const letters = lettersIn(width, aLine);
  return legend.flatMap((name, series) => {
    const x = left + room * (series % aLine);
    const y = top + height + LINE * (Math.floor(series / aLine) + 1);
    const { color, width: thick, dashes } = strokes[series] ?? { color: '', width: 2, dashes: '' };
    const look = { stroke: color, 'stroke-width': thick, 'stroke-dasharray': dashes };
    const stroke = { x1: x, x2: x + STROKE, y1: y - 4, y2: y - 4, ...look };
    return [svg('line', stroke), shortened(x + STROKE + 6, y, name, letters, { class: 'chart-tick' })];
  });
}
