/** One line a series, values upwards, categories side by side along the bottom; a missing value parts the line. */
import { position } from './axis.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { type Frame, shortened, svg, text } from './svg.ts';

const VALUES = 48;
const NAMES = 24;

export function drawLines(data: ChartData, frame: Frame): readonly SVGElement[] {
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
  const path = (points: readonly (ChartPoint | null)[]): string =>
    points
      .map((point, category) => {
        if (point === null) return '';
        const pen = category === 0 || points[category - 1] === null ? 'M' : 'L';
        return `${pen}${x(category)} ${y(point.value)}`;
      })
      .join('');
  const lines = data.series.map((points, series) =>
    svg('path', { d: path(points), fill: 'none', stroke: data.colors[series] ?? '#1a73e8', 'stroke-width': 2 }),
  );
  return [...values, ...names, ...lines];
}
