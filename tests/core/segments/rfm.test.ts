/** RFM as a whole: against the definition computed independently, and what must hold for any log. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmCode } from '../../../src/core/segments/rfm.ts';
import { cutsFromRows } from '../../../src/core/segments/scores.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { day } from '../support/days.ts';
import { plainOrders, readRows, readRowsWithIds, rowOf, shuffledOrders, someDay } from '../support/logs.ts';
import { rfmByDefinition } from '../support/rfm-by-definition.ts';
import { rfmOf, rowsOf } from '../support/rfm-rows.ts';

const anyScores = fc.integer({ min: 2, max: 10 });

it('follows the definition for any log, in cents and in millions', () => {
  const anyFactor = fc.constantFrom(1, 9973, 1_000_003);
  fc.assert(
    fc.property(plainOrders, anyFactor, someDay, anyScores, fc.boolean(), (small, factor, asOf, scores, withIds) => {
      const orders = small.map((order) => ({ ...order, cents: order.cents * factor }));
      const log = (withIds ? readRowsWithIds : readRows)(orders.map(rowOf));
      const actual = rowsOf(rfmOf(log, asOf, scores)).map(({ segment, ...row }) => row);
      const expected = rfmByDefinition(orders, asOf, scores, withIds).scored;
      expect(actual).toEqual(
        expected.map(({ name, recency, frequency, cents, code }) => {
          return { name, recency, frequency, revenue: cents / 100, code };
        }),
      );
    }),
    { numRuns: 500 },
  );
});

it('does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(shuffledOrders, someDay, anyScores, fc.boolean(), ([orders, shuffled], asOf, scores, withIds) => {
      const read = withIds ? readRowsWithIds : readRows;
      expect(rowsOf(rfmOf(read(shuffled.map(rowOf)), asOf, scores))).toEqual(
        rowsOf(rfmOf(read(orders.map(rowOf)), asOf, scores)),
      );
    }),
  );
});

it('puts every scored customer into one segment and never shows a negative recency', () => {
  fc.assert(
    fc.property(plainOrders, someDay, anyScores, (orders, asOf, scores) => {
      const rfm = rfmOf(readRows(orders.map(rowOf)), asOf, scores);
      expect(rfm.segment).toHaveLength(rfm.base.size);
      for (const row of rowsOf(rfm)) {
        expect(SEGMENTS).toContain(row.segment);
        expect(row.recency).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

it('by own cuts reads the thresholds as people say them', () => {
  const log = readRows([
    ['recent and rare', '2025-12-31', 10],
    ['old and rich', '2025-01-01', 5000],
    ['often', '2025-12-01', 100],
    ['often', '2025-11-01', 100],
    ['on the cut', '2025-12-01', 1000],
  ]);
  const cuts = cutsFromRows(
    [
      [30, 90],
      [2, 5],
      [100, 1000],
    ],
    3,
  );
  const codes = rowsOf(rfmOf(log, day('2025-12-31'), 3, cuts)).map(({ name, code }) => [name, code.join('')]);
  expect(codes).toEqual([
    ['old and rich', '113'],
    ['on the cut', '313'],
    ['often', '322'],
    ['recent and rare', '311'],
  ]);
});

describe('the code', () => {
  const log = readRows([
    ['best', '2025-12-31', 10],
    ['best', '2025-12-30', 10],
    ['worst', '2025-01-01', 1],
  ]);

  it.each([
    [3, '333', '111'],
    [9, '999', '111'],
    [10, '10-10-10', '1-1-1'],
  ])('with %d scores is %s for the best and %s for the worst', (scores, best, worst) => {
    const rfm = rfmOf(log, day('2025-12-31'), scores);
    expect([rfmCode(rfm, 0), rfmCode(rfm, 1)]).toEqual([best, worst]);
  });
});

it('of a log without purchases is empty', () => {
  expect(rowsOf(rfmOf(readRows([]), 0, 3))).toEqual([]);
  expect(rowsOf(rfmOf(readRows([['Acme', '2025-01-01', -5]]), day('2025-01-01'), 3))).toEqual([]);
});
