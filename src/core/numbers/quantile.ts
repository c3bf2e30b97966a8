/** Quantiles of type 7, the default of R and NumPy. */
import { roundRatio } from './rounding.ts';

/**
 * The quantile `part / parts` of ascending values, rounded to nine decimals: linear between the neighbours of position
 * (n − 1) · part / parts, which is computed in integers.
 *
 * Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996).
 */
export function quantile(ascending: ArrayLike<number>, part: number, parts: number): number {
  const position = (ascending.length - 1) * part;
  const index = Math.floor(position / parts);
  const rest = position - index * parts;
  const lower = ascending[index] as number;
  if (rest === 0) return roundRatio(lower);
  const upper = ascending[index + 1] as number;
  return roundRatio(lower + (rest / parts) * (upper - lower));
}

/** The middle value; the mean of the two middle ones where the count is even. Null where there is none. */
export function median(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 1, 2);
}
