/** How much the largest customers bring: by hand, and what must hold for any revenues. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoPoints } from '../../../src/core/groups/pareto.ts';

const shares = (revenues: readonly number[]) => paretoPoints(Float64Array.from(revenues)).map(({ share }) => share);

it('the largest tenths of ten customers, one by one', () => {
  const points = paretoPoints(Float64Array.from([10, 400, 50, 50, 100, 200, 20, 150, 20, 0]));
  expect(points.map(({ tenths, customers }) => [tenths, customers])).toEqual(
    Array.from({ length: 10 }, (_, index) => [index + 1, index + 1]),
  );
  expect(points.map(({ share }) => share)).toEqual([0.4, 0.6, 0.75, 0.85, 0.9, 0.95, 0.97, 0.99, 1, 1]);
});

it('a tenth is rounded up to whole customers', () => {
  const points = paretoPoints(Float64Array.from([3, 2, 1]));
  expect(points.map(({ customers }) => customers)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
  expect(points[0]?.share).toBe(0.5);
});

it('who owes something counts as a customer, but in no share', () => {
  expect(shares([60, 40, -1000, 0])).toEqual([0.6, 0.6, 1, 1, 1, 1, 1, 1, 1, 1]);
});

it('is nothing of nothing', () => {
  expect(shares([])).toEqual(Array.from({ length: 10 }, () => 0));
  expect(shares([-5])).toEqual(Array.from({ length: 10 }, () => 0));
});

describe('for any revenues', () => {
  const anyRevenues = fc.array(
    fc.integer({ min: -10_000, max: 1_000_000 }).map((cents) => cents / 100),
    { maxLength: 80 },
  );

  it('grows ever slower, up to the whole, and does not depend on the order', () => {
    fc.assert(
      fc.property(anyRevenues, fc.integer(), (revenues, seed) => {
        const result = shares(revenues);
        const turned = revenues.map((_, index) => revenues[(index + Math.abs(seed)) % revenues.length] ?? 0);
        expect(shares(turned)).toEqual(result);
        result.forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual(result[index - 1] ?? 0);
          expect(share).toBeGreaterThanOrEqual(result[9] === 1 ? (index + 1) / 10 - 1e-9 : 0);
        });
        expect(result[9]).toBe(revenues.some((revenue) => revenue > 0) ? 1 : 0);
      }),
    );
  });
});
