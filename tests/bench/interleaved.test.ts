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

/** Each takes a time of its own, and a second while nothing is compiled yet. */
function race(rounds: number) {
  let clock = 0;
  const turns: string[] = [];
  const contender = (name: string, time: number) => ({
    name,
    run: () => {
      turns.push(name);
      clock += turns.length <= 6 ? 1_000 : time;
    },
  });
  const times = medianTimes([contender('fast', 2), contender('slow', 6)], rounds, () => clock);
  return { times: Object.fromEntries(times), turns };
}

describe('contenders', () => {
  it('take turns, back and forth', () => {
    expect(race(3).turns.slice(6)).toEqual(['fast', 'slow', 'slow', 'fast', 'fast', 'slow']);
  });

  it('have three rounds to warm up, which do not count', () => {
    expect(race(1).times).toEqual({ fast: 2, slow: 6 });
  });
});
