/** Named points: the first series says how far right, the second how far up, the third what a colour stands for. */
import { axisFor, position } from './axis.ts';
import type { ChartData } from './chart-data.ts';
import { type Frame, shortened, svg, text } from './svg.ts';

const NUMBERS = 30;
const TITLES = 18;
const LEGEND = 18;
const LETTER = 6;

interface LegendPlace {
  readonly group: string;
  readonly along: number;
  readonly line: number;
}

/** Side by side as far as there is room, then in a line below. */
export function placesOf(groups: readonly string[], width: number): readonly LegendPlace[] {
  let [along, line] = [0, 0];
  return groups.map((group): LegendPlace => {
    const own = 24 + group.length * LETTER + 12;
    if (along > 0 && along + own > width) [along, line] = [0, line + 1];
    const place = { group, along, line };
    along += own;
    return place;
  });
}

export function drawPoints(data: ChartData, frame: Frame): readonly SVGElement[] {
  const [across = [], upwards = []] = data.series;
  const values = (points: typeof across) => points.flatMap((point) => point?.value ?? []);
  const [horizontal, vertical] = [axisFor(values(across)), axisFor(values(upwards))];
  const left = frame.left + NUMBERS + TITLES;
  const width = frame.width - NUMBERS - TITLES;
  const groups = [...new Set(data.groups.filter((group, index) => group !== '' && across[index] && upwards[index]))];
  const legendPlaces = placesOf(groups, width);
  const legendLines = 1 + (legendPlaces.at(-1)?.line ?? 0);
  const height = frame.height - NUMBERS - TITLES - legendLines * LEGEND;
  const bottom = frame.top + height;
  const x = (value: number) => left + position(horizontal, value) * width;
  const y = (value: number) => bottom - position(vertical, value) * height;
  const number = (value: number) => frame.plain.format(value);
  const grid = [
    ...horizontal.ticks.flatMap((tick) => [
      svg('line', { class: 'chart-line', x1: x(tick), x2: x(tick), y1: frame.top, y2: bottom }),
      text(x(tick), bottom + 16, number(tick), { class: 'chart-tick', 'text-anchor': 'middle' }),
    ]),
    ...vertical.ticks.flatMap((tick) => [
      svg('line', { class: 'chart-line', x1: left, x2: left + width, y1: y(tick), y2: y(tick) }),
      text(left - 8, y(tick) + 4, number(tick), { class: 'chart-tick', 'text-anchor': 'end' }),
    ]),
    text(left + width / 2, bottom + 34, data.across, { class: 'chart-tick', 'text-anchor': 'middle' }),
    text(frame.left, frame.top - 6, data.upwards, { class: 'chart-tick' }),
  ];
  const colour = (group: string) => data.colors[Math.max(0, groups.indexOf(group))] ?? '#1a73e8';
  const points = data.categories.flatMap((name, index) => {
    const [right, up] = [across[index], upwards[index]];
    if (!right || !up) return [];
    const [cx, cy] = [x(right.value), y(up.value)];
    const atEnd = cx + name.length * LETTER > left + width;
    const label = { class: 'chart-label', 'text-anchor': atEnd ? 'end' : 'start' };
    const fill = colour(data.groups[index] ?? '');
    return [
      svg('circle', { cx, cy, r: 6, fill, 'fill-opacity': 0.75 }),
      shortened(atEnd ? cx - 10 : cx + 10, cy + 4, name, 30, label),
    ];
  });
  const legend = legendPlaces.flatMap(({ group, along, line }) => {
    const [cx, cy] = [left + along, bottom + 48 + line * LEGEND];
    return [
      svg('circle', { cx, cy, r: 5, fill: colour(group) }),
      text(cx + 10, cy + 4, group, { class: 'chart-tick' }),
    ];
  });
  return [...grid, ...points, ...legend];
}
