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
async function race(rounds: number) {
  let clock = 0;
  const turns: string[] = [];
  const contender = (name: string, time: number) => ({
    name,
    run: () => {
      turns.push(name);
      clock += turns.length <= 6 ? 1_000 : time;
    },
  });
  const times = await medianTimes([contender('fast', 2), contender('slow', 6)], rounds, () => clock);
  return { times: Object.fromEntries(times), turns };
}

describe('contenders', () => {
  it('take turns, back and forth', async () => {
    expect((await race(3)).turns.slice(6)).toEqual(['fast', 'slow', 'slow', 'fast', 'fast', 'slow']);
  });

  it('are waited for where they take their time beside the thread', async () => {
    let clock = 0;
    const run = async () => {
      await Promise.resolve();
      clock += 5;
    };
    expect([...(await medianTimes([{ name: 'later', run }], 2, () => clock))]).toEqual([['later', 5]]);
  });

  it('have three rounds to warm up, which do not count', async () => {
    expect((await race(1)).times).toEqual({ fast: 2, slow: 6 });
  });
});
