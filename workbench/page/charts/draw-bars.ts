/** Horizontal bars, one row a category: names at the left, values at the ends. */
import { position } from './axis.ts';
import type { ChartData } from './chart-data.ts';
import { type Frame, shortened, svg, text } from './svg.ts';

const NAMES = 150;
const VALUES = 70;
const TICKS = 20;

export function drawBars(data: ChartData, frame: Frame): readonly SVGElement[] {
  const left = frame.left + NAMES;
  const width = frame.width - NAMES - VALUES;
  const height = frame.height - TICKS;
  const bottom = frame.top + height;
  const x = (value: number): number => left + position(frame.axis, value) * width;
  const grid = frame.axis.ticks.flatMap((tick) => [
    svg('line', { class: 'chart-line', x1: x(tick), x2: x(tick), y1: frame.top, y2: bottom }),
    text(x(tick), bottom + 16, frame.format.format(tick), { class: 'chart-tick', 'text-anchor': 'middle' }),
  ]);
  const row = height / Math.max(1, data.categories.length);
  const bar = (row * 0.68) / Math.max(1, data.series.length);
  const rows = data.categories.flatMap((category, index) => {
    const middle = frame.top + row * (index + 0.5);
    const name = shortened(left - 10, middle + 4, category, 22, { class: 'chart-label', 'text-anchor': 'end' });
    const bars = data.series.flatMap((points, series) => {
      const point = points[index];
      if (!point) return [];
      const y = middle - row * 0.34 + series * bar;
      const from = Math.min(x(0), x(point.value));
      const to = Math.max(x(0), x(point.value));
      const fill = data.colors[series] ?? '#1a73e8';
      return [
        svg('rect', { x: from, y, width: to - from, height: Math.max(1, bar - 1), rx: 2, fill }),
        text(to + 6, y + bar / 2 + 4, point.shown, { class: 'chart-tick' }),
      ];
    });
    return [name, ...bars];
  });
  return [...grid, ...rows];
}
