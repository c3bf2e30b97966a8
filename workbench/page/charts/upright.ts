/** What columns and lines share: values upwards, categories side by side along the bottom. */
import { position } from './axis.ts';
import type { ChartData } from './chart-data.ts';
import { type Frame, shortened, svg, text } from './svg.ts';

const VALUES = 48;
const NAMES = 24;

export interface Upright {
  readonly grid: readonly SVGElement[];
  /** Width of a category's room. */
  readonly room: number;
  /** Middle of a category's room. */
  x(category: number): number;
  y(value: number): number;
}

export function upright(data: ChartData, frame: Frame): Upright {
  const left = frame.left + VALUES;
  const width = frame.width - VALUES;
  const height = frame.height - NAMES;
  const bottom = frame.top + height;
  const room = width / Math.max(1, data.categories.length);
  const x = (category: number): number => left + room * (category + 0.5);
  const y = (value: number): number => bottom - position(frame.axis, value) * height;
  const values = frame.axis.ticks.flatMap((tick) => [
    svg('line', { class: 'chart-line', x1: left, x2: left + width, y1: y(tick), y2: y(tick) }),
    text(left - 8, y(tick) + 4, frame.format.format(tick), { class: 'chart-tick', 'text-anchor': 'end' }),
  ]);
  const letters = Math.max(3, Math.floor(room / 7));
  const names = data.categories.map((category, index) =>
    shortened(x(index), bottom + 18, category, letters, { class: 'chart-tick', 'text-anchor': 'middle' }),
  );
  return { grid: [...values, ...names], room, x, y };
}
