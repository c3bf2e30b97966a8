/**
 * Quantiles of Student's t, from the incomplete beta function.
 *
 * Sources: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4; W. J. Lentz, Generating Bessel
 * functions in Mie scattering calculations using continued fractions, Applied Optics 15 (1976).
 */
import { logGamma } from './gamma.ts';

const MOST_TERMS = 10_000;
const TINY = 1e-300;

/** The continued fraction of 8.17.22; converges fast for x < (a + 1) ÷ (a + b + 2). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

/** The regularized incomplete beta function, for 0 ≤ x ≤ 1. */
function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x);
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(front) / a) * fraction(a, b, x);
}

/** How far from 0 the middle `share` of the distribution reaches; `freedom` is 1 or more. */
export function studentReach(share: number, freedom: number): number {
  const outside = (t: number) => incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t));
  let low = 0;
  let high = 1;
  while (outside(high) > 1 - share && high < 1e9) high *= 2;
  for (let halvings = 0; halvings < 100 && low < high; halvings++) {
    const middle = (low + high) / 2;
    if (outside(middle) > 1 - share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
