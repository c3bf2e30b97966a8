/** Upright columns, side by side in each category. */
import type { ChartData } from './chart-data.ts';
import { type Frame, svg } from './svg.ts';
import { upright } from './upright.ts';

export function drawColumns(data: ChartData, frame: Frame): readonly SVGElement[] {
  const { grid, room, x, y } = upright(data, frame);
  const width = (room * 0.68) / Math.max(1, data.series.length);
  const columns = data.series.flatMap((points, series) =>
    points.flatMap((point, category) => {
      if (point === null) return [];
      const top = Math.min(y(0), y(point.value));
      const height = Math.abs(y(0) - y(point.value));
      const left = x(category) - room * 0.34 + series * width;
      const fill = data.colors[series] ?? '#1a73e8';
      const title = svg('title', {}, [`${data.categories[category] ?? ''}: ${point.shown}`]);
      return [svg('rect', { x: left, y: top, width: Math.max(1, width - 1), height, rx: 2, fill }, [title])];
    }),
  );
  return [...grid, ...columns];
}
