/**
 * Sums that do not depend on the order of the rows: Neumaier's improved Kahan summation, many sums side by side.
 *
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974).
 */
import { roundSum } from './rounding.ts';

export interface Sums {
  readonly sum: Float64Array;
  /** What the additions lost, added back at the end. */
  readonly lost: Float64Array;
}

/** So many sums, all of nothing. */
export function createSums(count: number): Sums {
  return { sum: new Float64Array(count), lost: new Float64Array(count) };
}

/** Adds to the sum at `index`; the sum itself is read by `sumAt`. */
export function addTo(sums: Sums, index: number, value: number): void {
  const before = sums.sum[index] as number;
  const after = before + value;
  const loss = Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
  sums.sum[index] = after;
  if (loss !== 0) sums.lost[index] = (sums.lost[index] as number) + loss;
}

/** The sum at `index`, rounded to six decimals. */
export function sumAt(sums: Sums, index: number): number {
  return roundSum((sums.sum[index] as number) + (sums.lost[index] as number));
}

/** The sum of all values, rounded to six decimals. */
export function sumOf(values: ArrayLike<number>): number {
  const sums = createSums(1);
  for (let index = 0; index < values.length; index++) addTo(sums, 0, values[index] as number);
  return sumAt(sums, 0);
}
