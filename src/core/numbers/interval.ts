/** How sure a share is that was counted in a sample. */
import { roundRatio } from './rounding.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution. */
export const NORMAL_QUANTILE = 1.959963984540054;

/**
 * The 95 % interval of a share of `count` answers, rounded to nine decimals; null where there is none. `count` need not be whole:
 * weighted answers count as their effective number.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927): without correction
 * for continuity. Unlike the textbook's share ± error it never leaves 0…1, and tells something of shares of 0 and 1, too.
 */
export function shareInterval(share: number, count: number): Interval | null {
  if (!(count > 0)) return null;
  const square = NORMAL_QUANTILE ** 2;
  const middle = share + square / (2 * count);
  const half = NORMAL_QUANTILE * Math.sqrt((share * (1 - share)) / count + square / (4 * count ** 2));
  const whole = 1 + square / count;
  return {
    low: roundRatio(Math.max(0, (middle - half) / whole)),
    high: roundRatio(Math.min(1, (middle + half) / whole)),
  };
}
