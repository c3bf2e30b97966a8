/** How far apart days of buying lie. */
import { describe, expect, it } from 'vitest';
import { medianGap } from '../../../src/core/log/gaps.ts';

describe('the median gap', () => {
  it.each([
    ['no day', [], null],
    ['one day', [7], null],
    ['two purchases of one day', [7, 7], null],
    ['two days', [7, 47], 40],
    // Gaps 10, 40 and 300: their median, not their mean.
    ['one long pause', [0, 10, 50, 350], 40],
    // Gaps 10 and 31, in the middle 20.5.
    ['an even number of gaps', [0, 10, 41], 20.5],
    ['several purchases on each day', [0, 0, 40, 40, 80], 40],
  ])('%s', (_what, days, gap) => {
    expect(medianGap(days)).toBe(gap);
  });
});
