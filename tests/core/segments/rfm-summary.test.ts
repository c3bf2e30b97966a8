/** The summary: what each segment is worth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeSegments } from '../../../src/core/segments/rfm-summary.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { day } from '../support/days.ts';
import { plainOrders, readRows, rowOf, shuffledOrders, someDay } from '../support/logs.ts';
import { rfmOf, rowsOf } from '../support/rfm-rows.ts';

const anyScores = fc.integer({ min: 2, max: 10 });

describe('computed by hand', () => {
  // Two scores: recency 0, 1, 10, 20 with the cut 5.5; frequency 3, 1, 1, 2 with the cut 1.5; amounts 60, 10, -5, 40.
  const log = readRows([
    ['Often', '2025-12-31', 10],
    ['Often', '2025-12-30', 20],
    ['Often', '2025-12-29', 30],
    ['New', '2025-12-30', 10],
    ['Owing', '2025-12-21', 5],
    ['Owing', '2025-12-22', -10],
    ['Gone', '2025-12-11', 15],
    ['Gone', '2025-12-10', 25],
  ]);
  const summary = summarizeSegments(rfmOf(log, day('2025-12-31'), 2));

  it('names the segments in their order, empty ones too', () => {
    expect(summary.map((entry) => entry.segment)).toEqual(SEGMENTS);
  });

  it.each([
    ['champions', 1, 60, 3, 20, 0, 3, 60],
    ['recent', 1, 10, 1, 10, 1, 1, 10],
    ['cant-lose', 1, 40, 2, 20, 20, 2, 40],
    ['lost', 1, -5, 1, -5, 10, 1, -5],
  ])(
    '%s',
    (segment, customers, revenue, purchases, averagePurchase, medianRecency, medianFrequency, medianMonetary) => {
      expect(summary.find((entry) => entry.segment === segment)).toEqual({
        segment,
        customers,
        customerShare: 0.25,
        revenue,
        revenueShare: revenue / 110,
        purchases,
        averagePurchase,
        medianRecency,
        medianFrequency,
        medianMonetary,
      });
    },
  );

  it('an empty segment has zeros, and nothing where there is nobody to average over', () => {
    expect(summary.find((entry) => entry.segment === 'loyal')).toEqual({
      segment: 'loyal',
      customers: 0,
      customerShare: 0,
      revenue: 0,
      revenueShare: 0,
      purchases: 0,
      averagePurchase: null,
      medianRecency: null,
      medianFrequency: null,
      medianMonetary: null,
    });
  });
});

it('shares of revenue are zero where nobody brings any', () => {
  const log = readRows([
    ['Acme', '2025-12-01', 5],
    ['Acme', '2025-12-02', -5],
  ]);
  const shares = summarizeSegments(rfmOf(log, day('2025-12-31'), 3)).map((entry) => entry.revenueShare);
  expect(shares).toEqual(SEGMENTS.map(() => 0));
});

describe('for any log', () => {
  it('the segments add up to the whole', () => {
    fc.assert(
      fc.property(plainOrders, someDay, anyScores, (orders, asOf, scores) => {
        const rfm = rfmOf(readRows(orders.map(rowOf)), asOf, scores);
        const summary = summarizeSegments(rfm);
        const rows = rowsOf(rfm);
        const cents = (values: readonly (number | undefined)[]) =>
          values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 100), 0);
        expect(summary.reduce((sum, entry) => sum + entry.customers, 0)).toBe(rows.length);
        expect(cents(summary.map((entry) => entry.revenue))).toBe(cents(rows.map((row) => row.revenue)));
        for (const entry of summary) {
          const members = rows.filter((row) => row.segment === entry.segment);
          expect(entry.customers).toBe(members.length);
          expect(cents([entry.revenue])).toBe(cents(members.map((row) => row.revenue)));
        }
      }),
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(shuffledOrders, someDay, anyScores, ([orders, shuffled], asOf, scores) => {
        expect(summarizeSegments(rfmOf(readRows(shuffled.map(rowOf)), asOf, scores))).toEqual(
          summarizeSegments(rfmOf(readRows(orders.map(rowOf)), asOf, scores)),
        );
      }),
    );
  });
});
