/** Scales made comparable. */
import { describe, expect, it } from 'vitest';
import { CHOSEN, ONE_TO_FIVE } from '../../../src/core/key-values/answer.ts';
import { asOneToFive, isHigh } from '../../../src/core/key-values/rating.ts';

const scale = (low: number, high: number) => ({ low, high });

describe('high is at least 80 % of the highest rating', () => {
  it.each([
    ['1 to 5', ONE_TO_FIVE, 4],
    ['1 to 7', scale(1, 7), 6],
    ['1 to 10', scale(1, 10), 8],
    ['0 to 10', scale(0, 10), 8],
    ['checkboxes', CHOSEN, 1],
    ['1 to 4', scale(1, 4), 4],
  ])('%s', (_name, each, least) => {
    for (let rating = each.low; rating <= each.high; rating++) expect(isHigh(rating, each)).toBe(rating >= least);
  });
});

describe('as on a scale from 1 to 5', () => {
  it.each([
    [1, ONE_TO_FIVE, 1],
    [4, ONE_TO_FIVE, 4],
    [1, scale(1, 7), 1],
    [4, scale(1, 7), 3],
    [7, scale(1, 7), 5],
    [0, scale(0, 10), 1],
    [5, scale(0, 10), 3],
    [10, scale(0, 10), 5],
    [1, scale(1, 10), 1],
  ])('%d of %j is %d', (rating, each, expected) => {
    expect(asOneToFive(rating, each)).toBeCloseTo(expected, 12);
  });
});
