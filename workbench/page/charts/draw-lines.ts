/** One line a series; a missing value parts it. */
import type { ChartData, ChartPoint } from './chart-data.ts';
import { type Frame, svg } from './svg.ts';
import { upright } from './upright.ts';

export function drawLines(data: ChartData, frame: Frame): readonly SVGElement[] {
  const { grid, x, y } = upright(data, frame);
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
  return [...grid, ...lines];
}
