/** Sharing out: parts sum to the total, the largest remainders get what is left, ties go to the earlier row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/core/pay/allocate.ts';

describe('by hand', () => {
  it.each([
    ['equal weights', 100, [1, 1, 1], [34, 33, 33]],
    ['two left over', 101, [1, 1, 1], [34, 34, 33]],
    ['a tie goes to the earlier', 5, [70, 30], [4, 1]],
    ['whichever it is', 5, [30, 70], [2, 3]],
    ['the largest remainder first', 10, [1, 1, 4], [2, 2, 6]],
    ['0.7 and 0.3 tie as 70 and 30 do', 5, [0.7, 0.3], [4, 1]],
    ['and so does what was added up', 1, [0.3, 0.1 + 0.2], [1, 0]],
    ['a zero weight gets nothing', 10, [0, 3, 0], [0, 10, 0]],
    ['a negative total mirrors the positive', -5, [70, 30], [-4, -1]],
    ['nothing to share', 0, [1, 2], [0, 0]],
    ['weights of very different size', 100, [1e-9, 1e9], [0, 100]],
    ['the largest total', Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
  ])('%s', (_name, total, weights, expected) => {
    expect(allocate(total, weights)).toEqual(expected);
  });

  it('refuses weights below zero, naming the row, and weights that are all zero', () => {
    expect(() => allocate(1, [1, -1])).toThrow(
      expect.objectContaining({ code: 'number.negative', params: { argument: 'weights', row: 2, value: '-1' } }),
    );
    expect(() => allocate(1, [-2, 3])).toThrow(
      expect.objectContaining({ code: 'number.negative', params: { argument: 'weights', row: 1, value: '-2' } }),
    );
    expect(() => allocate(1, [0, 0])).toThrow(expect.objectContaining({ code: 'weights.zero' }));
    expect(() => allocate(1, [])).toThrow(expect.objectContaining({ code: 'weights.zero' }));
  });
});

describe('for any total and weights', () => {
  const weights = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e9, noNaN: true })), { minLength: 1 })
    .filter((list) => list.some((weight) => weight > 0));
  const total = fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  );

  it('the parts sum to the total', () => {
    fc.assert(
      fc.property(total, weights, (whole, list) => {
        const sum = allocate(whole, list).reduce((rest, part) => rest + BigInt(part), 0n);
        expect(sum).toBe(BigInt(whole));
      }),
    );
  });

  it('no part is a unit or more from its exact share, and none has the other sign', () => {
    fc.assert(
      fc.property(total, fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (whole, list) => {
        const sum = list.reduce((rest, weight) => rest + BigInt(weight), 0n);
        fc.pre(sum > 0n);
        allocate(whole, list).forEach((part, index) => {
          const off = BigInt(part) * sum - BigInt(whole) * BigInt(list[index] ?? 0);
          expect(off < sum && off > -sum).toBe(true);
          expect(part * Math.sign(whole)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('who has more weight never gets less, and of equal weights the earlier not less than the later', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.nat(20), { minLength: 2 }), (whole, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const parts = allocate(whole, list);
        for (let one = 0; one < list.length; one++) {
          for (let other = one + 1; other < list.length; other++) {
            const [first = 0, second = 0] = [list[one], list[other]];
            const difference = (parts[one] ?? 0) - (parts[other] ?? 0);
            if (first > second) expect(difference).toBeGreaterThanOrEqual(0);
            if (first < second) expect(difference).toBeLessThanOrEqual(0);
            if (first === second) expect([0, 1]).toContain(difference);
          }
        }
      }),
    );
  });

  it('the order of the rows matters for one left-over unit at most', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.array(fc.nat(20), { minLength: 1 }), (whole, list) => {
        fc.pre(list.some((weight) => weight > 0));
        const backwards = allocate(whole, [...list].reverse()).reverse();
        allocate(whole, list).forEach((part, index) => {
          expect(Math.abs(part - (backwards[index] ?? 0))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('a negative total gives the negatives', () => {
    fc.assert(
      fc.property(fc.nat(), weights, (whole, list) => {
        expect(allocate(-whole, list)).toEqual(allocate(whole, list).map((part) => 0 - part));
      }),
    );
  });
});
