/** Intervals of differences: published examples, and how often they hold what is true. */
import { describe, expect, it } from 'vitest';
import { differenceOfMeans, differenceOfShares } from '../../../src/core/calls/intervals.ts';
import { studentReach } from '../../../src/core/numbers/student.ts';
import { randomNumbers } from '../support/buying.ts';

// Newcombe (1998), table II, method 10.
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%d of %d less %d of %d', (count, of, otherCount, otherOf, low, high) => {
  const interval = differenceOfShares({ count, of }, { count: otherCount, of: otherOf });
  expect(interval?.difference).toBeCloseTo(count / of - otherCount / otherOf, 12);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

// Printed tables of t, 95 % two-sided.
it.each([
  [1, 12.706_204_736],
  [2, 4.302_652_73],
  [5, 2.570_581_836],
  [17.776, 2.102_8],
  [30, 2.042_272_456],
  [1_000_000, 1.959_966],
])('t with %d degrees of freedom', (freedom, reach) => {
  expect(studentReach(0.95, freedom)).toBeCloseTo(reach, 4);
});

it('the sleep of ten patients, as R shows it', () => {
  // "Student" (1908), the data set `sleep` of R; t.test(extra ~ group) gives −3.3654832 and 0.2054832.
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const interval = differenceOfMeans(first, second);
  expect(interval?.difference).toBeCloseTo(-1.58, 12);
  expect(interval?.low).toBeCloseTo(-3.365_483_2, 6);
  expect(interval?.high).toBeCloseTo(0.205_483_2, 6);
});

it('of nobody, of one, or where nothing varies, nothing is known', () => {
  expect(differenceOfShares({ count: 0, of: 0 }, { count: 1, of: 2 })).toBe(null);
  expect(differenceOfMeans([1], [1, 2])).toBe(null);
  expect(differenceOfMeans([1, 1], [2, 2])).toBe(null);
});

describe('in 2,000 runs the true difference', () => {
  const held = (run: () => { readonly low: number; readonly high: number } | null, truth: number): number => {
    const runs = Array.from({ length: 2000 }, run);
    return (
      runs.filter((interval) => interval !== null && interval.low <= truth && truth <= interval.high).length / 2000
    );
  };

  it('of shares lies in 93 to 97 % of the intervals', () => {
    const random = randomNumbers(5);
    const bought = (of: number, chance: number) => ({
      count: Array.from({ length: of }, random).filter((lot) => lot < chance).length,
      of,
    });
    const share = held(() => differenceOfShares(bought(270, 0.3), bought(30, 0.2)), 0.1);
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });

  it('of money does, too', () => {
    const random = randomNumbers(6);
    const spent = (of: number, mean: number) => Array.from({ length: of }, () => mean * (random() + random()));
    const share = held(() => differenceOfMeans(spent(90, 120), spent(30, 100)), 20);
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });
});
