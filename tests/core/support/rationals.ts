/** Exact rationals by BigInt, and the rules of pay written with them word by word: what the product is compared with. */
import type { Band } from '../../../src/core/pay/bands.ts';
import type { PayoutMethod } from '../../../src/core/pay/payout-methods.ts';

export interface Rational {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

export function rational(top: bigint, bottom = 1n): Rational {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** A number of few digits as it is written. */
export function written(value: number): Rational {
  const [, minus = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') throw new Error(`${value} is not written plainly`);
  const top = BigInt(whole + decimals);
  return rational(minus === '' ? top : -top, 10n ** BigInt(decimals.length));
}

export const add = (a: Rational, b: Rational) => rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Rational, b: Rational) => add(a, rational(-b.top, b.bottom));
export const multiply = (a: Rational, b: Rational) => rational(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Rational, b: Rational) => rational(a.top * b.bottom, a.bottom * b.top);
export const isLess = (a: Rational, b: Rational) => a.top * b.bottom < b.top * a.bottom;
export const least = (a: Rational, b: Rational) => (isLess(b, a) ? b : a);

/** Halves away from zero. */
export function rounded(value: Rational, decimals: number): bigint {
  const doubled = 2n * value.top * 10n ** BigInt(decimals);
  const size = doubled < 0n ? -doubled : doubled;
  const units = (size + value.bottom) / (2n * value.bottom);
  return doubled < 0n ? -units : units;
}

const ZERO = rational(0n);
const ONE = rational(1n);

/** The sum over the bands of the part of `point` inside each times its rate. */
export function partsAtRates(point: Rational, bands: readonly Band[]): Rational {
  return bands.reduce((sum, { from, rate }, index) => {
    const next = bands[index + 1];
    const end = next === undefined ? point : least(point, written(next.from));
    const part = subtract(end, written(from));
    return part.top <= 0n ? sum : add(sum, multiply(part, written(rate)));
  }, ZERO);
}

/** The rate of the last band whose start is not above `point`; null below the first. */
export function reachedRate(point: Rational, bands: readonly Band[]): Rational | null {
  const reached = bands.filter(({ from }) => !isLess(point, written(from))).at(-1);
  return reached === undefined ? null : written(reached.rate);
}

function onCurve(point: Rational, bands: readonly Band[]): Rational {
  const [first] = bands;
  const after = bands.findIndex(({ from }) => isLess(point, written(from)));
  const [left, right] = [bands[after - 1], bands[after]];
  if (after === 0 && first !== undefined) return written(first.rate);
  if (left === undefined || right === undefined) return written(bands.at(-1)?.rate ?? 0);
  const way = divide(subtract(point, written(left.from)), subtract(written(right.from), written(left.from)));
  return add(written(left.rate), multiply(way, subtract(written(right.rate), written(left.rate))));
}

function shareByDefinition(a: Rational, bands: readonly Band[], method: PayoutMethod): Rational {
  const rate = reachedRate(a, bands);
  if (method === 'marginal') return partsAtRates(a, bands);
  if (method === 'curve') return onCurve(a, bands);
  if (rate === null) return ZERO;
  if (method === 'step') return rate;
  if (method === 'whole') return multiply(a, rate);
  const above = isLess(ONE, a) ? subtract(a, ONE) : ZERO;
  return add(least(a, ONE), multiply(above, rate));
}

export interface PayoutCase {
  readonly plan: number;
  readonly actual: number;
  readonly bonus: number;
  readonly bands: readonly Band[];
  readonly method: PayoutMethod;
  readonly floor: number;
  readonly cap: number | null;
}

/** In cents. */
export function payoutByDefinition({ plan, actual, bonus, bands, method, floor, cap }: PayoutCase): bigint {
  if (plan <= 0) return 0n;
  const a = actual <= 0 ? ZERO : divide(written(actual), written(plan));
  if (isLess(a, written(floor))) return 0n;
  const share = shareByDefinition(a, bands, method);
  return rounded(multiply(written(bonus), cap === null ? share : least(share, written(cap))), 2);
}

/** C(accumulated + amount) − C(accumulated) in cents. */
export function commissionByDefinition(
  amount: number,
  accumulated: number,
  bands: readonly Band[],
  method: 'marginal' | 'whole',
): bigint {
  const total = (sum: Rational): bigint => {
    if (sum.top < 0n) return -total(rational(-sum.top, sum.bottom));
    const rate = reachedRate(sum, bands) ?? ZERO;
    return rounded(method === 'whole' ? multiply(sum, rate) : partsAtRates(sum, bands), 2);
  };
  return total(add(written(accumulated), written(amount))) - total(written(accumulated));
}
