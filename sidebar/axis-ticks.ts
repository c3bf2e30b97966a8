/** Round numbers to write below a histogram's axis. */
import type { Histogram } from './histogram.ts';

const CLOSEST = 0.22;
const WANTED = 4;

function roundStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / WANTED));
  return power * ([1, 2, 5].find((times) => times * power * WANTED >= span) ?? 10);
}

function evenValues(low: number, high: number, whole: boolean): number[] {
  if (low === high) return [low];
  const step = Math.max(roundStep(high - low), whole ? 1 : 0);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Powers of ten, on both sides of zero where there are negative values. */
function stretchedValues(low: number, high: number): number[] {
  const most = Math.max(Math.abs(low), Math.abs(high), 1);
  const powers = Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power);
  const both = [...powers.map((value) => -value).reverse(), 0, ...powers];
  return both.filter((value) => value >= low && value <= high);
}

/** The largest ones come first where two are too close to each other: they tell most about the axis. */
export function axisTicks({ low, high, whole, stretched, place }: Histogram): readonly number[] {
  const round = stretched ? stretchedValues(low, high) : evenValues(low, high, whole);
  const values = round.length > 1 ? round : [low, high];
  const kept: number[] = [];
  for (const value of values.reverse()) {
    if (kept.every((other) => Math.abs(place(other) - place(value)) >= CLOSEST)) kept.push(value);
  }
  return kept.reverse();
}
