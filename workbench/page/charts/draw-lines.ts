/** One line a series, values upwards, categories along the bottom by their numbers or side by side; a missing value parts the line. */
import { type Axis, axisFor, position } from './axis.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { type Frame, shortened, svg, text } from './svg.ts';

const VALUES = 48;
const NAMES = 24;

/** The labels of an axis of numbers: round steps, written as the categories are. */
function tickNames({ ticks }: Axis, categories: readonly string[], frame: Frame): readonly string[] {
  const isPercent = categories.every((category) => category.includes('%'));
  return ticks.map((tick) => (isPercent ? `${Math.round(tick * 100)}%` : frame.plain.format(tick)));
}

export function drawLines(data: ChartData, frame: Frame): readonly SVGElement[] {
  const left = frame.left + VALUES;
  const width = frame.width - VALUES;
  const height = frame.height - NAMES;
  const bottom = frame.top + height;
  const { positions } = data;
  const along = positions && axisFor(positions, 8);
  const room = width / Math.max(1, along === null ? data.categories.length : along.ticks.length);
  const beside = (category: number): number => left + room * (category + 0.5);
  const at = (axis: Axis, number: number): number => left + room / 2 + position(axis, number) * (width - room);
  const x = (category: number): number => (along === null ? beside(category) : at(along, positions?.[category] ?? 0));
  const y = (value: number): number => bottom - position(frame.axis, value) * height;
  const values = frame.axis.ticks.flatMap((tick) => [
    svg('line', { class: 'chart-line', x1: left, x2: left + width, y1: y(tick), y2: y(tick) }),
    text(left - 8, y(tick) + 4, frame.format.format(tick), { class: 'chart-tick', 'text-anchor': 'end' }),
  ]);
  const letters = Math.max(3, Math.floor(room / 7));
  const named = along === null ? data.categories : tickNames(along, data.categories, frame);
  const names = named.map((name, index) =>
    shortened(along === null ? beside(index) : at(along, along.ticks[index] ?? 0), bottom + 18, name, letters, {
      class: 'chart-tick',
      'text-anchor': 'middle',
    }),
  );
  const path = (points: readonly (ChartPoint | null)[]): string =>
    points
      .map((point, category) => {
        if (point === null) return '';
        const pen = category === 0 || points[category - 1] === null ? 'M' : 'L';
        return `${pen}${x(category)} ${y(point.value)}`;
      })
      .join('');
  const lines = data.series.map((points, series) => {
    const { color, width: thick, dashes } = data.strokes[series] ?? { color: '#1a73e8', width: 2, dashes: '' };
    const look = { fill: 'none', stroke: color, 'stroke-width': thick, 'stroke-dasharray': dashes };
    return svg('path', { d: path(points), ...look });
  });
  return [...values, ...names, ...lines];
}
