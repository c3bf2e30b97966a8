/** A distribution as bars on an axis from 0 to 1. Where few values are far above the rest, the axis is stretched. */
import type { Distribution } from '../src/core/segments/distribution.ts';

export interface Bar {
  /** Places on the axis. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

export interface Histogram {
  readonly low: number;
  readonly high: number;
  /** True where the metric has whole values only. */
  readonly whole: boolean;
  /** Half of the customers have at most this value. */
  readonly middle: number;
  readonly bars: readonly Bar[];
  readonly tallest: number;
  /** True where equal steps on the axis are ever larger steps of the value. */
  readonly stretched: boolean;
  /** The place of a value; 0 or 1 for what lies beyond the ends. */
  readonly place: (value: number) => number;
}

const BARS = 26;
/** The axis is stretched where the largest value is so many times as far from the smallest as the middle one is. */
const SKEWED = 5;

interface Axis {
  readonly forward: (value: number) => number;
  readonly back: (step: number) => number;
}

const EVEN: Axis = { forward: (value) => value, back: (step) => step };

/** Nearly even around zero, logarithmic far from it, and defined below zero: net amounts may be negative. */
function stretchedBy(unit: number): Axis {
  return { forward: (value) => Math.asinh(value / unit), back: (step) => Math.sinh(step) * unit };
}

function middleOf({ values, counts }: Distribution): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let seen = 0;
  const position = counts.findIndex((count) => {
    seen += count;
    return seen >= half;
  });
  return values[position] ?? 0;
}

function axisFor(low: number, high: number, middle: number, whole: boolean): Axis {
  const everyNumberHasItsBar = whole && high - low <= BARS;
  if (everyNumberHasItsBar || high - low <= SKEWED * (middle - low)) return EVEN;
  return stretchedBy(Math.max(Math.abs(middle), (high - low) / 100_000) / 10);
}

/** Borders between bars. Between whole numbers they lie half-way, so that no bar holds none of them. */
function bordersOf(low: number, high: number, axis: Axis, whole: boolean): number[] {
  const from = axis.forward(low);
  const step = (axis.forward(high) - from) / BARS;
  const even = Array.from({ length: BARS + 1 }, (_, index) => axis.back(from + step * index));
  const borders = whole ? even.map((value) => Math.round(value - 0.5) + 0.5) : even;
  borders[0] = low;
  borders[BARS] = high;
  return borders.filter((value, index) => index === 0 || value > (borders[index - 1] ?? 0));
}

/** Null where there is no customer. */
export function histogramOf(distribution: Distribution, whole: boolean): Histogram | null {
  const { values, counts } = distribution;
  const smallest = values[0];
  const largest = values[values.length - 1];
  if (smallest === undefined || largest === undefined) return null;
  const margin = whole || smallest === largest ? 0.5 : 0;
  const [low, high] = [smallest - margin, largest + margin];
  const middle = middleOf(distribution);
  const axis = axisFor(low, high, middle, whole);
  const place = (value: number) => {
    const share = (axis.forward(value) - axis.forward(low)) / (axis.forward(high) - axis.forward(low));
    return Math.min(1, Math.max(0, share));
  };
  const borders = bordersOf(low, high, axis, whole);
  const customers = borders.slice(1).map(() => 0);
  let bar = 0;
  values.forEach((value, index) => {
    while (bar < customers.length - 1 && value >= (borders[bar + 1] ?? high)) bar++;
    customers[bar] = (customers[bar] ?? 0) + (counts[index] ?? 0);
  });
  const bars = customers.map((count, index) => ({
    from: place(borders[index] ?? low),
    to: place(borders[index + 1] ?? high),
    customers: count,
  }));
  const tallest = Math.max(...customers);
  return { low: smallest, high: largest, whole, middle, bars, tallest, stretched: axis !== EVEN, place };
}
