/** Type-7 quantiles, against values that R gives for `quantile(x)` and values computed by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../../src/core/numbers/quantile.ts';

describe('quantiles of type 7', () => {
  it.each([
    // R: quantile(c(1, 3, 4, 5, 7), 1:4/5) is 2.6 3.6 4.4 5.4; position (5 - 1)/5 = 0.8 lies 0.8 of the way from 1 to 3.
    [[1, 3, 4, 5, 7], 5, [2.6, 3.6, 4.4, 5.4]],
    // R: quantile(1:10) is 1 3.25 5.5 7.75 10.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4, [3.25, 5.5, 7.75]],
    // Position (4 - 1)/3 = 1 and 2: values of the sample itself.
    [[10, 20, 30, 40], 3, [20, 30]],
    // Position 9 * 1/3 = 3 and 6, computed in integers.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3, [4, 7]],
    [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 4, [7.25, 9, 14.5]],
    [[5], 3, [5, 5]],
    [[2, 2, 2], 5, [2, 2, 2, 2]],
    [[0, 1], 10, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]],
    [[-10, 0, 10], 4, [-5, 0, 5]],
  ])('of %j in %d parts are %j', (values, parts, expected) => {
    const cuts = expected.map((_, index) => quantile(values, index + 1, parts));
    expect(cuts).toEqual(expected);
  });

  it('are values of the sample where the position is whole, however many parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 300 }), (parts, steps) => {
        const values = Array.from({ length: parts * steps + 1 }, (_, index) => index * 0.1);
        for (let part = 0; part <= parts; part++) {
          expect(quantile(values, part, parts)).toBe(Math.round(part * steps) / 10);
        }
      }),
    );
  });

  it('lie between the smallest and the largest value and ascend', () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 10 }), (unsorted, parts) => {
        const ascending = [...unsorted].sort((first, second) => first - second);
        const all = Array.from({ length: parts + 1 }, (_, part) => quantile(ascending, part, parts));
        expect(all[0]).toBe(ascending[0]);
        expect(all[parts]).toBe(ascending.at(-1));
        expect([...all].sort((first, second) => first - second)).toEqual(all);
      }),
    );
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[-5, 5], 0],
    [[10, 9, 2], 9],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is none', () => {
    expect(median([])).toBeNull();
  });
});
