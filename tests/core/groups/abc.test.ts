/** ABC by hand: cuts, ties, refunds, and shares that are equal on paper only. */
import { describe, expect, it } from 'vitest';
import { ABC_CLASSES, type AbcCuts, abcOf, DEFAULT_ABC_CUTS } from '../../../src/core/groups/abc.ts';

function classesOf(amounts: readonly number[], cuts: AbcCuts = DEFAULT_ABC_CUTS): string {
  return Array.from(abcOf(Float64Array.from(amounts), cuts).abc, (position) => ABC_CLASSES[position]).join('');
}

describe('the share of all strictly larger amounts decides', () => {
  it.each([
    // Larger than 900: 0 %. Larger than 60: 90 %. Larger than 40: 96 %.
    ['who brings 90 % is A', [900, 60, 40], 'ABC'],
    // Larger: 0, 50, 79, 80, 90, 95, 98 %.
    ['a share on a cut is beyond it', [50, 29, 1, 10, 5, 3, 2], 'AACABBC'],
    ['the order of the amounts is nothing', [2, 10, 3, 50, 1, 5, 29], 'CABACBA'],
    ['equal amounts never part', [10, 10, 10, 10, 10, 10, 10, 10, 10, 10], 'AAAAAAAAAA'],
    // Larger than 10: 79 %: both are A. Larger than 1: 99 %.
    ['equal amounts around the cut stay together', [79, 10, 10, 1], 'AAAC'],
    ['a single one is A', [1], 'A'],
    // Larger than 5: none; the whole is 5.
    ['zero and less are C and count in no share', [5, 0, -100], 'ACC'],
    ['nobody brings anything', [0, -1], 'CC'],
    ['nobody', [], ''],
  ])('%s', (_name, amounts, expected) => {
    expect(classesOf(amounts)).toBe(expected);
  });

  it('takes other cuts', () => {
    // Larger: 0, 40, 70, 90 %.
    expect(classesOf([40, 30, 20, 10], { a: 0.5, b: 0.7 })).toBe('AACC');
    expect(classesOf([40, 30, 20, 10], { a: 0.4, b: 0.9 })).toBe('ABBC');
  });

  it('compares shares as they are on paper', () => {
    // Both are 80 % on paper and a hair less in binary: on the cut, so B.
    expect(0.7 + 0.1).toBeLessThan(0.8);
    expect(classesOf([0.7, 0.1, 0.09, 0.08, 0.03])).toBe('AABBC');
    expect(2.4 / 3).toBeLessThan(0.8);
    expect(classesOf([2.4, 0.3, 0.3])).toBe('ABB');
  });
});

describe('shares', () => {
  const { share, cumulativeShare } = abcOf(Float64Array.from([20, -50, 60, 20, 0]), DEFAULT_ABC_CUTS);

  it('are of the amounts above zero', () => {
    expect([...share]).toEqual([0.2, 0, 0.6, 0.2, 0]);
  });

  it('accumulate over all that are as large or larger', () => {
    expect([...cumulativeShare]).toEqual([1, 1, 0.6, 1, 1]);
  });

  it('reach the whole exactly, however many cents there are', () => {
    const cents = Float64Array.from({ length: 1000 }, (_, index) => (index % 97) / 100);
    expect(Math.max(...abcOf(cents, DEFAULT_ABC_CUTS).cumulativeShare)).toBe(1);
  });

  it('are zero where there is no whole', () => {
    const nothing = abcOf(Float64Array.from([0, -5]), DEFAULT_ABC_CUTS);
    expect([...nothing.share, ...nothing.cumulativeShare]).toEqual([0, 0, 0, 0]);
  });
});
