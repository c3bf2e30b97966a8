/**
 * The logarithm of the gamma function and its derivative, for arguments above zero: moved up to where the asymptotic series are
 * exact to the last digits.
 *
 * Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), 6.1.15, 6.1.41, 6.3.5 and 6.3.18.
 */

const LARGE = 12;
const HALF_LOG_OF_TWO_PI = 0.918_938_533_204_672_8;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  let factors = 1;
  let moved = x;
  for (; moved < LARGE; moved++) factors *= moved;
  const inverse = 1 / moved;
  const square = inverse * inverse;
  const series =
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188)))));
  return (moved - 0.5) * Math.log(moved) - moved + HALF_LOG_OF_TWO_PI + series - Math.log(factors);
}

/** ψ(x), the derivative of ln Γ(x), for x > 0. */
export function digamma(x: number): number {
  let moved = x;
  let steps = 0;
  for (; moved < LARGE; moved++) steps += 1 / moved;
  const square = 1 / (moved * moved);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132)))));
  return Math.log(moved) - 0.5 / moved - series - steps;
}
