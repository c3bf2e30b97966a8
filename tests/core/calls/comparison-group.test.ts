/** Who is left alone: the same ever after, about the share that is wanted, whichever list the customer stands on. */
import { expect, it } from 'vitest';
import { isForComparison } from '../../../src/core/calls/comparison-group.ts';

const KEYS = Array.from({ length: 10_000 }, (_, at) => `customer ${at}`);
const chosen = (share: number) => KEYS.filter((key) => isForComparison(key, share));

it.each([0.1, 0.2, 0.5])('a share of %d is about that many', (share) => {
  // Four standard deviations either way.
  const reach = 4 * Math.sqrt(10_000 * share * (1 - share));
  expect(Math.abs(chosen(share).length - 10_000 * share)).toBeLessThan(reach);
});

it('customers whose names are alike are drawn independently of each other', () => {
  const drawn = KEYS.map((key) => isForComparison(key, 0.5));
  const alike = drawn.filter((each, at) => each === drawn[at + 1]).length;
  expect(Math.abs(alike - 5000)).toBeLessThan(4 * Math.sqrt(2500));
});

it('a larger share keeps whom a smaller one had; none and all are none and all', () => {
  const larger = new Set(chosen(0.2));
  expect(chosen(0.1).filter((key) => !larger.has(key))).toEqual([]);
  expect([chosen(0).length, chosen(1).length]).toEqual([0, 10_000]);
});

it('who is chosen stays chosen in every version of the product', () => {
  // Computed once by another program (Python): another hash would move customers between called and not called.
  expect(KEYS.slice(0, 60).filter((key) => isForComparison(key, 0.1))).toEqual([
    'customer 9',
    'customer 12',
    'customer 19',
    'customer 20',
    'customer 21',
    'customer 40',
    'customer 43',
  ]);
  expect(['acme', 'ромашка', 'shop@example.com'].map((key) => isForComparison(key, 0.5))).toEqual([false, true, true]);
});
