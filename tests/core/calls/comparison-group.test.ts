/** Who is left alone: the same ever after, about the share that is wanted, and another choice for each list. */
import { expect, it } from 'vitest';
import { isForComparison } from '../../../src/core/calls/comparison-group.ts';

const KEYS = Array.from({ length: 10_000 }, (_, at) => `customer ${at}`);
const chosen = (list: string, share: number) => KEYS.filter((key) => isForComparison(key, list, share));

it.each([0.1, 0.2, 0.5])('a share of %d is about that many, in every list', (share) => {
  for (const list of ['champions', 'at-risk', 'AX']) {
    // Four standard deviations either way.
    const reach = 4 * Math.sqrt(10_000 * share * (1 - share));
    expect(Math.abs(chosen(list, share).length - 10_000 * share)).toBeLessThan(reach);
  }
});

it('lists choose independently of each other', () => {
  const both = new Set(chosen('champions', 0.1));
  expect(chosen('at-risk', 0.1).filter((key) => both.has(key)).length).toBeGreaterThan(60);
  expect(chosen('at-risk', 0.1).filter((key) => both.has(key)).length).toBeLessThan(140);
});

it('a larger share keeps whom a smaller one had; none and all are none and all', () => {
  const larger = new Set(chosen('champions', 0.2));
  expect(chosen('champions', 0.1).filter((key) => !larger.has(key))).toEqual([]);
  expect([chosen('champions', 0).length, chosen('champions', 1).length]).toEqual([0, 10_000]);
});

it('who is chosen stays chosen in every version of the product', () => {
  // Computed once by another program (Python): another hash would move customers between called and not called.
  expect(KEYS.slice(0, 60).filter((key) => isForComparison(key, 'at-risk', 0.1))).toEqual([
    'customer 30',
    'customer 43',
    'customer 52',
  ]);
  expect(['acme', 'ромашка', 'shop@example.com'].map((key) => isForComparison(key, 'champions', 0.5))).toEqual([
    false,
    false,
    true,
  ]);
});
