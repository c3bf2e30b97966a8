/** Rounding before comparisons: six decimals for sums, nine for ratios. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundRatio, roundSum } from '../../../src/core/numbers/rounding.ts';

describe('sums are rounded to six decimals', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.0000004, 1],
    [1.0000006, 1.000001],
    [-1.0000006, -1.000001],
    [1_000_000.123_456_4, 1_000_000.123456],
    [1e15, 1e15],
    [-1e300, -1e300],
  ])('%d is %d', (sum, expected) => {
    expect(roundSum(sum)).toBe(expected);
  });
});

describe('ratios are rounded to nine decimals', () => {
  it.each([
    [1 / 3, 0.333333333],
    [0.7999999999999999, 0.8],
    [0.1 + 0.7, 0.8],
    [0.75000000049, 0.75],
    [0.75000000051, 0.750000001],
  ])('%d is %d', (ratio, expected) => {
    expect(roundRatio(ratio)).toBe(expected);
  });
});

it('never gives a negative zero', () => {
  expect(roundSum(-0)).toBe(0);
  expect(roundSum(-1e-9)).toBe(0);
  expect(roundRatio(-1e-12)).toBe(0);
});

it.each([-4_386_726_539.23, 4_415_853.28, 4_502_063.73, 98_765_432.1, 9_007_199_254.74])(
  'keeps %d as it is, though a million or a billion times it is no exact number',
  (amount) => {
    expect(roundSum(amount)).toBe(amount);
    expect(roundRatio(amount)).toBe(amount);
  },
);

it('keeps amounts in cents as they are, up to a hundred billion', () => {
  const cents = fc.oneof(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 2e8, max: 1e9 }));
  fc.assert(
    fc.property(cents, (count) => {
      const amount = count / 100;
      expect(roundSum(amount)).toBe(amount + 0);
      expect(roundRatio(amount)).toBe(amount + 0);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['sums', roundSum, 6],
  ['ratios', roundRatio, 9],
] as const)(
  'gives what writing the decimals out gives, for %s so large that their product is no exact number',
  (_of, round, decimals) => {
    const least = Math.ceil(2 ** 50 / 10 ** decimals);
    const large = fc.oneof(
      fc.double({ min: least, max: least * 100, noNaN: true }),
      // Halves of a last decimal are among these.
      fc
        .integer({ min: least, max: least * 10 })
        .chain((whole) => fc.integer({ min: 0, max: 1023 }).map((part) => whole + part / 1024)),
    );
    fc.assert(
      fc.property(large, fc.constantFrom(1, -1), (size, sign) => {
        expect(round(sign * size)).toBe(Number((sign * size).toFixed(decimals)));
      }),
      { numRuns: 2000 },
    );
  },
);

it('changes nothing when done twice', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(roundSum(roundSum(value))).toBe(roundSum(value));
      expect(roundRatio(roundRatio(value))).toBe(roundRatio(value));
    }),
  );
});
