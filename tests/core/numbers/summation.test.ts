/** Sums: exact to the sixth decimal and the same in any order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTo, createSums, sumAt, sumOf } from '../../../src/core/numbers/summation.ts';

const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 });

it('is the sum of whole cents, exactly', () => {
  fc.assert(
    fc.property(cents, (amounts) => {
      const exact = amounts.reduce((sum, amount) => sum + amount, 0);
      expect(sumOf(amounts.map((amount) => amount / 100))).toBe(exact / 100 + 0);
    }),
  );
});

it('is the same in any order, for amounts of any size', () => {
  const amounts = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(
      amounts.chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      ),
      ([values, shuffled]) => {
        expect(sumOf(shuffled)).toBe(sumOf(values));
      },
    ),
  );
});

it('loses nothing beside a large amount that cancels out', () => {
  expect(sumOf([1e15, 0.01, -1e15])).toBe(0.01);
  expect(sumOf([0.01, 1e15, 0.02, -1e15])).toBe(0.03);
});

it('adds ten dimes to one', () => {
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});

it('keeps sums side by side apart', () => {
  const sums = createSums(2);
  addTo(sums, 0, 1.1);
  addTo(sums, 1, 5);
  addTo(sums, 0, 2.2);
  expect([sumAt(sums, 0), sumAt(sums, 1)]).toEqual([3.3, 5]);
});

it('of nothing is zero', () => {
  expect(sumOf([])).toBe(0);
});
