/** Which segment is worth most: as a whole, and customer by customer. */
import { expect, test } from 'vitest';
import { mostValuable } from '../../../src/core/segments/most-valuable.ts';
import type { SegmentSummary } from '../../../src/core/segments/rfm-summary.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';

/** Customers and revenue of the first segments; the others are empty. */
function summaries(...given: readonly (readonly [customers: number, revenue: number])[]): SegmentSummary[] {
  return SEGMENTS.map((segment, place) => {
    const [customers, revenue] = given[place] ?? [0, 0];
    const rest = { averagePurchase: null, medianRecency: null, medianFrequency: null, medianMonetary: null };
    return { segment, customers, revenue, customerShare: 0, revenueShare: 0, purchases: customers, ...rest };
  });
}

const named = (given: readonly SegmentSummary[]) => {
  const best = mostValuable(given);
  return best && [best.whole.segment, best.each.segment];
};

test('many who bring little each are not those who bring most each', () => {
  expect(named(summaries([2, 900], [100, 5000], [3, 1200]))).toEqual(['loyal', 'champions']);
});

test('one segment may be both, and equal ones are named in the order of the table', () => {
  expect(named(summaries([1, 10], [5, 500], [4, 40]))).toEqual(['loyal', 'loyal']);
  expect(named(summaries([1, 10], [1, 10]))).toEqual(['champions', 'champions']);
  // A sum that is a hair larger in binary is the same sum.
  expect(named(summaries([3, 0.3], [3, 0.1 + 0.2]))).toEqual(['champions', 'champions']);
});

test('nobody where no segment brings anything', () => {
  expect(named(summaries([2, -5], [3, 0]))).toBeNull();
  expect(named(summaries())).toBeNull();
});
