/** How unevenly an amount is spread over periods. */
import { roundRatio } from './rounding.ts';
import { sumBetween } from './summation.ts';

/**
 * The coefficient of variation: population standard deviation ÷ mean, rounded to nine decimals. The first `count` of
 * `nets` are the net amounts of the periods that have any; the other of the `periods` count as zero. Null where the mean is not
 * above zero.
 */
export function variationOf(nets: Float64Array, count: number, periods: number): number | null {
  const total = sumBetween(nets, 0, count);
  if (!(total > 0)) return null;
  const mean = total / periods;
  // In units of the mean, so that no square overflows before the ratio does.
  let squares = periods - count;
  for (let index = 0; index < count; index++) squares += ((nets[index] as number) / mean - 1) ** 2;
  const variation = roundRatio(Math.sqrt(squares / periods));
  return Number.isFinite(variation) ? variation : null;
}
