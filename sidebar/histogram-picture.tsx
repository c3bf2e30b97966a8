/** The picture of a metric's customers: bars, the cuts as lines, and between the lines the score. */
import { useMemo } from 'preact/hooks';
import type { Distribution } from '../src/core/segments/distribution.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import type { Scale } from '../src/core/segments/scores.ts';
import { axisTicks } from './axis-ticks.ts';
import { useTexts } from './context.ts';
import { histogramOf } from './histogram.ts';
import { partingValue } from './score-counts.ts';

interface Props {
  readonly metric: Metric;
  readonly distribution: Distribution;
  /** Null while the cuts can't be read: then only the bars are drawn. */
  readonly scale: Scale | null;
}

const WIDTH = 268;
const TOP = 14;
const BASE = 66;
const HEIGHT = 80;
const SHORTEST_BAR = 1.5;
/** Narrower zones have no room for their score; the table below has it anyway. */
const ROOM_FOR_SCORE = 10;

function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.06) return 'start';
  return place > 0.94 ? 'end' : 'middle';
}

export function HistogramPicture({ metric, distribution, scale }: Props) {
  const words = useTexts().sidebar.scores;
  const whole = metric !== 'monetary';
  const histogram = useMemo(() => histogramOf(distribution, whole), [distribution, whole]);
  if (histogram === null) return null;
  const { low, middle, high, bars, tallest, place } = histogram;
  const customers = distribution.counts.reduce((sum, count) => sum + count, 0);
  const lines = scale === null ? [] : scale.cuts.map((cut) => place(partingValue(cut, scale, whole)));
  const borders = [0, ...lines, 1];
  const zones = scale === null ? [] : borders.slice(1).map((to, index) => ({ from: borders[index] ?? 0, to, index }));
  const label = [words.picture(metric, customers, low, middle, high), scale && words.pictureCuts(scale.cuts)];
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label.filter(Boolean).join(' ')}>
        {zones.map(({ from, to, index }) => (
          <g key={index}>
            {index % 2 === 1 && (
              <rect class="zone" x={from * WIDTH} y={0} width={Math.max(0, to - from) * WIDTH} height={BASE} />
            )}
            {(to - from) * WIDTH >= ROOM_FOR_SCORE && (
              <text class="zone-score" x={((from + to) / 2) * WIDTH} y={10}>
                {scale?.lowIsBest ? scale.scores - index : index + 1}
              </text>
            )}
          </g>
        ))}
        {bars.map((bar) => {
          const height = bar.customers === 0 ? 0 : Math.max(SHORTEST_BAR, (bar.customers / tallest) * (BASE - TOP));
          return (
            <rect
              key={bar.from}
              class="bar-of-customers"
              x={bar.from * WIDTH + 0.5}
              y={BASE - height}
              width={Math.max(0.5, (bar.to - bar.from) * WIDTH - 1)}
              height={height}
            />
          );
        })}
        <path class="cut-line" d={lines.map((at) => `M${at * WIDTH} 0V${BASE}`).join('')} />
        <line class="axis" x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
        {axisTicks(histogram).map((value) => (
          <text key={value} class="tick" x={place(value) * WIDTH} y={HEIGHT - 3} text-anchor={anchorAt(place(value))}>
            {words.short(value)}
          </text>
        ))}
      </svg>
      {(histogram.stretched || !distribution.exact) && (
        <figcaption class="hint">
          {[histogram.stretched && words.stretched, !distribution.exact && words.approximate].filter(Boolean).join(' ')}
        </figcaption>
      )}
    </figure>
  );
}
