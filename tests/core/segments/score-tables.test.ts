/** What explains the scores: the values that got each, how many customers have which, and the distribution behind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/core/segments/distribution.ts';
import { countByScores } from '../../../src/core/segments/heat-map.ts';
import { scoreRanges } from '../../../src/core/segments/score-ranges.ts';
import { day } from '../support/days.ts';
import { plainOrders, readRows, rowOf, someDay } from '../support/logs.ts';
import { rfmOf } from '../support/rfm-rows.ts';

describe('the values that got each score', () => {
  it('are the smallest and the largest; none where nobody got it', () => {
    expect(scoreRanges([5, 1, 9, 1, 7], [2, 1, 4, 1, 2], 4)).toEqual([
      { low: 1, high: 1 },
      { low: 5, high: 7 },
      null,
      { low: 9, high: 9 },
    ]);
  });

  it('do not overlap', () => {
    fc.assert(
      fc.property(plainOrders, someDay, fc.integer({ min: 2, max: 10 }), (orders, asOf, scores) => {
        const rfm = rfmOf(readRows(orders.map(rowOf)), asOf, scores);
        const ranges = scoreRanges(rfm.base.revenue, rfm.monetaryScore, scores).filter((range) => range !== null);
        ranges.forEach((range, index) => {
          expect(range.low).toBeLessThanOrEqual(range.high);
          const next = ranges[index + 1];
          if (next !== undefined) expect(range.high).toBeLessThan(next.low);
        });
      }),
    );
  });
});

describe('the heat map of recency and frequency', () => {
  it('has the best customers top right and the worst bottom left', () => {
    const rfm = rfmOf(
      readRows([
        ['best', '2025-12-31', 1],
        ['best', '2025-12-30', 1],
        ['worst', '2025-01-01', 1],
      ]),
      day('2025-12-31'),
      3,
    );
    expect(countByScores(rfm)).toEqual([
      [0, 0, 1],
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('holds every customer once', () => {
    fc.assert(
      fc.property(plainOrders, someDay, fc.integer({ min: 2, max: 10 }), (orders, asOf, scores) => {
        const rfm = rfmOf(readRows(orders.map(rowOf)), asOf, scores);
        const counts = countByScores(rfm).flat();
        expect(counts).toHaveLength(scores * scores);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rfm.base.size);
      }),
    );
  });
});

describe('a distribution', () => {
  it('counts equal values together, ascending', () => {
    expect(distributionOf([3, 1, 3, -2, 1, 3])).toEqual({ values: [-2, 1, 3], counts: [1, 2, 3], exact: true });
  });

  it('of nothing is empty', () => {
    expect(distributionOf([])).toEqual({ values: [], counts: [], exact: true });
  });

  it('of very many values is drawn together without losing a customer, the largest value kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5 }), (distinct, repeats) => {
        const values = Array.from({ length: distinct * repeats }, (_, index) => index % distinct);
        const { values: shown, counts, exact } = distributionOf(values);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(counts).toHaveLength(shown.length);
        expect(shown.length).toBeLessThanOrEqual(400);
        expect(shown.at(-1)).toBe(distinct - 1);
        expect(exact).toBe(distinct <= 400);
        expect([...shown].sort((first, second) => first - second)).toEqual(shown);
      }),
      { numRuns: 50 },
    );
  });
});
