/** How certain it is that those who were called differ from those who were not: 95 % intervals of the difference. */
import { studentReach } from '../numbers/student.ts';
import { sumOf } from '../numbers/summation.ts';

export interface Interval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

const CONFIDENCE = 0.95;
/** The 97.5th percentile of the normal distribution. */
const NORMAL_REACH = 1.959_963_984_540_054;

/** So many out of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * The interval of one share. Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
 * (1927).
 */
function wilson({ count, of }: Share): readonly [low: number, high: number] {
  const square = NORMAL_REACH ** 2;
  const middle = 2 * count + square;
  const reach = NORMAL_REACH * Math.sqrt(square + (4 * count * (of - count)) / of);
  return [(middle - reach) / (2 * (of + square)), (middle + reach) / (2 * (of + square))];
}

/**
 * First share less second; null where either is of nobody.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven methods,
 * Statistics in Medicine 17 (1998), method 10.
 */
export function differenceOfShares(first: Share, second: Share): Interval | null {
  if (first.of === 0 || second.of === 0) return null;
  const [one, other] = [first.count / first.of, second.count / second.of];
  const [lowOne, highOne] = wilson(first);
  const [lowOther, highOther] = wilson(second);
  const difference = one - other;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(one - lowOne, highOther - other)),
    high: Math.min(1, difference + Math.hypot(highOne - one, other - lowOther)),
  };
}

interface Sample {
  readonly mean: number;
  /** Variance of the mean. */
  readonly variance: number;
  readonly freedom: number;
}

function sampleOf(values: readonly number[]): Sample {
  const mean = sumOf(values) / values.length;
  const freedom = values.length - 1;
  const squares = Float64Array.from(values, (value) => (value - mean) ** 2).sort();
  return { mean, variance: squares.reduce((sum, square) => sum + square, 0) / freedom / values.length, freedom };
}

/**
 * First mean less second; null where either has fewer than two values, or where nothing varies.
 *
 * Source: B. L. Welch, The generalization of "Student's" problem when several different population variances are involved,
 * Biometrika 34 (1947).
 */
export function differenceOfMeans(first: readonly number[], second: readonly number[]): Interval | null {
  if (first.length < 2 || second.length < 2) return null;
  const [one, other] = [sampleOf(first), sampleOf(second)];
  const variance = one.variance + other.variance;
  if (!(variance > 0)) return null;
  const [part, rest] = [one.variance / variance, other.variance / variance];
  const freedom = 1 / (part ** 2 / one.freedom + rest ** 2 / other.freedom);
  const difference = one.mean - other.mean;
  const reach = studentReach(CONFIDENCE, freedom) * Math.sqrt(variance);
  return { difference, low: difference - reach, high: difference + reach };
}
