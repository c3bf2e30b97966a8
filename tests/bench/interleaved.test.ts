import { describe, expect, it } from 'vitest';
import { median, medianTimes } from '../../bench/interleaved.ts';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 2, 9], 3],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('contenders', () => {
  it('take turns, back and forth, and only rounds after the warm-up count', () => {
    let clock = 0;
    const turns: string[] = [];
    const contender = (name: string, time: number) => ({
      name,
      run: () => {
        turns.push(name);
        // Before anything is compiled all are slow.
        clock += turns.length <= 6 ? 1_000 : time;
      },
    });
    const times = medianTimes([contender('fast', 2), contender('slow', 6)], 3, () => clock);
    expect(Object.fromEntries(times)).toEqual({ fast: 2, slow: 6 });
    expect(turns.slice(6)).toEqual(['fast', 'slow', 'slow', 'fast', 'fast', 'slow']);
  });
});
