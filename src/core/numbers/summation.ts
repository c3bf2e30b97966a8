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

/** What is lost where a value is added to what was there before. */
function lossOf(before: number, value: number, after: number): number {
  return Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before;
}

/** Adds to the sum at `index`; the sum itself is read by `sumAt`. */
export function addTo(sums: Sums, index: number, value: number): void {
  const before = sums.sum[index] as number;
  const after = before + value;
  const loss = lossOf(before, value, after);
  sums.sum[index] = after;
  if (loss !== 0) sums.lost[index] = (sums.lost[index] as number) + loss;
}

/** The sum at `index`, rounded to six decimals. */
export function sumAt(sums: Sums, index: number): number {
  return roundSum((sums.sum[index] as number) + (sums.lost[index] as number));
}

/** The sum of values that follow each other, rounded to six decimals. Nothing is made for it, since there may be many such sums. */
export function sumBetween(values: ArrayLike<number>, start: number, end: number): number {
  let sum = 0;
  let lost = 0;
  for (let index = start; index < end; index++) {
    const value = values[index] as number;
    const after = sum + value;
    lost += lossOf(sum, value, after);
    sum = after;
  }
  return roundSum(sum + lost);
}

/** The sum of all values, rounded to six decimals. */
export function sumOf(values: ArrayLike<number>): number {
  return sumBetween(values, 0, values.length);
}
