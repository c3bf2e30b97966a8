/** Exact fractions: a bonus is a product of plan, fact, rates and shares, and is rounded only once, at the end. */
import {
  addNaturals,
  compareNaturals,
  exponentOf,
  multiplyNaturals,
  type Natural,
  naturalOf,
  ONE,
  powerOfTen,
  ratioOf,
  subtractNaturals,
  wholeQuotient,
  ZERO,
} from './naturals.ts';

export interface Fraction {
  readonly sign: -1 | 0 | 1;
  readonly numerator: Natural;
  /** Never zero. */
  readonly denominator: Natural;
}

/** From here on fifteen digits do not reach down to the cents. */
const CENTS_NEED_MORE_DIGITS = 1e13;

function fraction(sign: number, numerator: Natural, denominator: Natural): Fraction {
  if (numerator.length === 0) return { sign: 0, numerator: ZERO, denominator: ONE };
  return { sign: sign < 0 ? -1 : 1, numerator, denominator };
}

/**
 * The number as people write it: 1.005 is 1.005, not the slightly smaller number that a double holds.
 *
 * Fifteen digits, as Sheets shows them, so that 0.1 + 0.2 is 0.3; whole and very large numbers keep all they have.
 */
export function fractionOf(value: number): Fraction {
  const whole = Number.isInteger(value) || Math.abs(value) >= CENTS_NEED_MORE_DIGITS;
  const text = String(whole ? value : Number(value.toPrecision(15)));
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (parts === null) throw new RangeError(`${text} is no number`);
  const [, minus = '', integer = '', decimals = '', exponent = '0'] = parts;
  const scale = Number(exponent) - decimals.length;
  const coefficient = naturalOf(integer + decimals);
  const sign = minus === '' ? 1 : -1;
  return scale >= 0
    ? fraction(sign, multiplyNaturals(coefficient, powerOfTen(scale)), ONE)
    : fraction(sign, coefficient, powerOfTen(-scale));
}

export const NOTHING = fractionOf(0);
export const WHOLE = fractionOf(1);

export function negative(value: Fraction): Fraction {
  return fraction(-value.sign, value.numerator, value.denominator);
}

/** Both numerators and what they are over. Decimals stay decimals, else a long sum would outgrow all bounds. */
function overOneDenominator(left: Fraction, right: Fraction): readonly [Natural, Natural, Natural] {
  if (left.denominator === right.denominator) return [left.numerator, right.numerator, left.denominator];
  const [places, otherPlaces] = [exponentOf(left.denominator), exponentOf(right.denominator)];
  if (places === undefined || otherPlaces === undefined) {
    return [
      multiplyNaturals(left.numerator, right.denominator),
      multiplyNaturals(right.numerator, left.denominator),
      multiplyNaturals(left.denominator, right.denominator),
    ];
  }
  return places < otherPlaces
    ? [multiplyNaturals(left.numerator, powerOfTen(otherPlaces - places)), right.numerator, right.denominator]
    : [left.numerator, multiplyNaturals(right.numerator, powerOfTen(places - otherPlaces)), left.denominator];
}

export function plus(left: Fraction, right: Fraction): Fraction {
  if (left.sign === 0) return right;
  if (right.sign === 0) return left;
  const [first, second, denominator] = overOneDenominator(left, right);
  if (left.sign === right.sign) return fraction(left.sign, addNaturals(first, second), denominator);
  return compareNaturals(first, second) >= 0
    ? fraction(left.sign, subtractNaturals(first, second), denominator)
    : fraction(right.sign, subtractNaturals(second, first), denominator);
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, negative(right));
}

export function times(left: Fraction, right: Fraction): Fraction {
  const [places, otherPlaces] = [exponentOf(left.denominator), exponentOf(right.denominator)];
  const decimal = places !== undefined && otherPlaces !== undefined;
  return fraction(
    left.sign * right.sign,
    multiplyNaturals(left.numerator, right.numerator),
    decimal ? powerOfTen(places + otherPlaces) : multiplyNaturals(left.denominator, right.denominator),
  );
}

export function over(left: Fraction, right: Fraction): Fraction {
  if (right.sign === 0) throw new RangeError('division by zero');
  return fraction(
    left.sign * right.sign,
    multiplyNaturals(left.numerator, right.denominator),
    multiplyNaturals(left.denominator, right.numerator),
  );
}

/** Below zero, zero or above it, as the first is smaller than, equal to or larger than the second. */
export function compareFractions(left: Fraction, right: Fraction): number {
  if (left.sign !== right.sign) return left.sign - right.sign;
  const [first, second] = overOneDenominator(left, right);
  return left.sign * compareNaturals(first, second);
}

export function isBelow(left: Fraction, right: Fraction): boolean {
  return compareFractions(left, right) < 0;
}

export function smaller(left: Fraction, right: Fraction): Fraction {
  return isBelow(right, left) ? right : left;
}

/** Numerators of decimals (of `fractionOf`, none below zero) over their largest denominator. */
export function wholeProportions(decimals: readonly Fraction[]): Natural[] {
  const places = decimals.reduce((most, { denominator }) => Math.max(most, exponentOf(denominator) ?? 0), 0);
  return decimals.map(({ numerator, denominator }) =>
    multiplyNaturals(numerator, powerOfTen(places - (exponentOf(denominator) ?? 0))),
  );
}

/** Units of the last of `decimals` places, halves away from zero; null where a double can't hold every unit. */
export function unitsOf(value: Fraction, decimals: number): number | null {
  const doubled = multiplyNaturals(multiplyNaturals(value.numerator, powerOfTen(decimals)), [2]);
  const units = wholeQuotient(addNaturals(doubled, value.denominator), multiplyNaturals(value.denominator, [2]));
  return units === null || units === 0 ? units : value.sign * units;
}

/** The nearest double, good to thirteen places: for showing, not for paying. */
export function toNumber(value: Fraction): number {
  return value.sign === 0 ? 0 : value.sign * ratioOf(value.numerator, value.denominator);
}
