/** Prizes: who takes part, how ties share, and that nothing is lost or made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharePrizes } from '../../../src/core/pay/prizes.ts';

const inUnits = (results: readonly number[], prizes: readonly number[], goal: number | null = null) =>
  sharePrizes(results, prizes, goal).prizes.map((prize) => prize / 100);

describe('by hand', () => {
  it.each([
    ['places in order', [5, 9, 7], [30, 20, 10], null, [10, 30, 20]],
    ['two tied first', [9, 9, 4], [30, 20, 10], null, [25, 25, 10]],
    ['three tied first', [9, 9, 9, 4], [25, 15, 8], null, [16, 16, 16, 0]],
    ['tied for the last prize', [9, 5, 5, 5], [30, 10], null, [30, 3.34, 3.33, 3.33]],
    ['fewer prizes than tied', [5, 5, 5], [10], null, [3.34, 3.33, 3.33]],
    ['more prizes than winners', [5], [30, 20, 10], null, [30]],
    ['a left-over cent goes to the earlier row', [1, 7, 7, 7], [100], null, [0, 33.34, 33.33, 33.33]],
    ['who misses the goal takes no part', [99, 100, 120], [30, 20, 10], 100, [0, 20, 30]],
    ['exactly at the goal', [100], [30], 100, [30]],
    ['zero and less never take part', [0, -5, 1], [30, 20], null, [0, 0, 30]],
    ['not even with a goal below zero', [0, -5, 1], [30, 20], -10, [0, 0, 30]],
    ['results equal on paper tie', [0.3, 0.1 + 0.2], [30, 20], null, [25, 25]],
    ['no prizes', [1, 2], [], null, [0, 0]],
  ])('%s', (_name, results, prizes, goal, expected) => {
    expect(inUnits(results, prizes, goal)).toEqual(expected);
  });

  it('where nobody takes part, the prizes are unclaimed', () => {
    expect(sharePrizes([0, 50], [30], 100)).toEqual({ prizes: [0, 0], unclaimed: true });
    expect(sharePrizes([], [30])).toEqual({ prizes: [], unclaimed: true });
    expect(sharePrizes([100], [30], 100).unclaimed).toBe(false);
  });
});

describe('for any results', () => {
  const results = fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 12 });
  const prizes = fc.array(
    fc.integer({ min: 0, max: 10_000 }).map((units) => units / 100),
    { maxLength: 6 },
  );
  const total = (list: readonly number[]) => list.reduce((sum, prize) => sum + Math.round(prize * 100), 0);

  it('all prizes that somebody reached are given, and no more', () => {
    fc.assert(
      fc.property(results, prizes, fc.option(fc.integer({ min: -1, max: 7 })), (scores, list, goal) => {
        const winners = scores.filter((score) => score > 0 && score >= (goal ?? score));
        const given = sharePrizes(scores, list, goal);
        expect(given.prizes.reduce<number>((sum, prize) => sum + prize, 0)).toBe(total(list.slice(0, winners.length)));
        expect(given.unclaimed).toBe(winners.length === 0);
      }),
    );
  });

  it('the order of the rows matters for one left-over cent at most', () => {
    fc.assert(
      fc.property(results, prizes, (scores, list) => {
        const backwards = [...sharePrizes([...scores].reverse(), list).prizes].reverse();
        sharePrizes(scores, list).prizes.forEach((prize, index) => {
          expect(Math.abs(prize - (backwards[index] ?? 0))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('with falling prizes a better result never gets less', () => {
    fc.assert(
      fc.property(results, prizes, (scores, list) => {
        const falling = [...list].sort((one, other) => other - one);
        const given = sharePrizes(scores, falling).prizes;
        scores.forEach((score, one) => {
          scores.forEach((other, index) => {
            if (score > other) expect(given[one]).toBeGreaterThanOrEqual(given[index] ?? 0);
          });
        });
      }),
    );
  });
});
