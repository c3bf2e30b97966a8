/** Exact arithmetic, compared with BigInt; money as people write it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFractions,
  fractionOf,
  isBelow,
  minus,
  over,
  plus,
  smaller,
  times,
  toNumber,
  unitsOf,
} from '../../../src/core/numbers/fraction.ts';
import { asMoney, exactly, moneyNumber, moneyOf, parseMoney } from '../../../src/core/pay/money.ts';
import { add, divide, isLess, multiply, rational, rounded, subtract } from '../support/rationals.ts';

const integer = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
);
const bottom = integer.filter((value) => value !== 0);

const OPERATIONS = [
  [plus, add],
  [minus, subtract],
  [times, multiply],
] as const;

describe('fractions', () => {
  it('add, subtract, multiply, divide and compare as rationals do', () => {
    fc.assert(
      fc.property(integer, bottom, integer, bottom, (a, b, c, d) => {
        const [left, right] = [over(fractionOf(a), fractionOf(b)), over(fractionOf(c), fractionOf(d))];
        const [first, second] = [rational(BigInt(a), BigInt(b)), rational(BigInt(c), BigInt(d))];
        for (const [operation, reference] of OPERATIONS) {
          const expected = rounded(reference(first, second), 4);
          const units = unitsOf(operation(left, right), 4);
          if (units === null) expect(expected < -(2n ** 53n) || expected > 2n ** 53n).toBe(true);
          else expect(BigInt(units)).toBe(expected);
        }
        expect(isBelow(left, right)).toBe(isLess(first, second));
        expect(Math.sign(compareFractions(right, left))).toBe(0 - Math.sign(compareFractions(left, right)) + 0);
        if (c !== 0) {
          const units = unitsOf(over(left, right), 0);
          if (units !== null) expect(BigInt(units)).toBe(rounded(divide(first, second), 0));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('no number is too long', () => {
    const product = Array.from({ length: 40 }, () => fractionOf(123456789.123)).reduce(times);
    const back = Array.from({ length: 40 }, () => fractionOf(123456789.123)).reduce(over, product);
    expect(compareFractions(back, fractionOf(1))).toBe(0);
    expect(unitsOf(product, 2)).toBeNull();
    expect(toNumber(fractionOf(-2.5e-300))).toBeCloseTo(-2.5e-300, 305);
    expect(unitsOf(fractionOf(1e300), 0)).toBeNull();
    expect(unitsOf(fractionOf(5e-324), 2)).toBe(0);
  });

  it('the largest unit that a double holds is the last that is given', () => {
    expect(unitsOf(fractionOf(Number.MAX_SAFE_INTEGER), 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(unitsOf(fractionOf(Number.MIN_SAFE_INTEGER), 0)).toBe(Number.MIN_SAFE_INTEGER);
    expect(unitsOf(fractionOf(2 ** 53), 0)).toBeNull();
  });

  it('the smaller of two', () => {
    expect(toNumber(smaller(fractionOf(-1), fractionOf(0.5)))).toBe(-1);
    expect(toNumber(smaller(fractionOf(0.5), fractionOf(-1)))).toBe(-1);
  });

  it('nothing is divided by zero, and no number is made of none', () => {
    expect(() => over(fractionOf(1), fractionOf(0))).toThrow(RangeError);
    expect(() => fractionOf(Number.NaN)).toThrow(RangeError);
    expect(() => fractionOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('money is rounded half away from zero, as people write the number', () => {
  it.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [-1.005, -1.01],
    [-2.675, -2.68],
    [1.004999, 1],
    [0.1 + 0.2, 0.3],
    [1.1 + 2.2 + 0.005, 3.31],
    [0.615, 0.62],
    [10.235, 10.24],
    [1234567890.125, 1234567890.13],
    [90071992547409.9, 90071992547409.9],
    [12345678901234.56, 12345678901234.56],
    [0.004, 0],
    [-0.004, 0],
    [0.005, 0.01],
    [5e-7, 0],
    [0, 0],
    [-0, 0],
    [7, 7],
  ])('%d is %d', (value, expected) => {
    expect(moneyNumber(parseMoney(value))).toBe(expected);
  });

  it('every cent comes back as it went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }), (units) => {
        expect(moneyOf(exactly(asMoney(units)))).toBe(units);
        // Further up a double has too few digits for every cent.
        if (Math.abs(units) < 2 ** 50) expect(parseMoney(units / 100)).toBe(units + 0);
      }),
    );
  });

  it('what a double can’t hold to the cent is refused', () => {
    expect(() => parseMoney(1e15)).toThrow(expect.objectContaining({ code: 'money.size' }));
  });
});
