/** Movement between two days: cuts are fixed at the first, so that only a customer's own buying moves them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/app-error.ts';
import { segmentMovement } from '../../../src/core/segments/rfm-movement.ts';
import { cutsFromRows } from '../../../src/core/segments/scores.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { day } from '../support/days.ts';
import { plainOrders, readRows, readRowsWithIds, rowOf, shuffledOrders, someDay } from '../support/logs.ts';
import { rfmOf, rowsOf } from '../support/rfm-rows.ts';

const anyScores = fc.integer({ min: 2, max: 10 });
const twoDays = fc
  .tuple(someDay, someDay)
  .map(([first, second]) => [Math.min(first, second), Math.max(first, second)] as const);

describe('by own cuts, computed by hand', () => {
  const cuts = cutsFromRows(
    [
      [30, 90],
      [2, 5],
      [100, 1000],
    ],
    3,
  );
  const log = readRows([
    ['waits', '2025-01-31', 500],
    ['buys again', '2025-01-01', 50],
    ['buys again', '2025-03-31', 60],
    ['comes', '2025-03-15', 2000],
    ['comes later', '2025-04-15', 10],
  ]);
  const { matrix } = segmentMovement(log, day('2025-01-31'), day('2025-03-31'), 3, cuts);
  const moved = matrix.flatMap((counts, row) =>
    counts.flatMap((count, column) => (count > 0 ? [[SEGMENTS[row] ?? 'not yet', SEGMENTS[column], count]] : [])),
  );

  it('has a row for each segment and one for who is not yet a customer, a column for each segment', () => {
    expect(matrix.map((row) => row.length)).toEqual(Array.from({ length: 11 }, () => 10));
  });

  it('counts who moved from where to where', () => {
    expect(moved).toEqual([
      // `buys again`: 311 (30 days, once, 50), then 322 (today, twice, 110).
      ['recent', 'potential-loyalists', 1],
      // `waits`: 312, then after 59 days 212.
      ['recent', 'about-to-sleep', 1],
      // `comes`: 313.
      ['not yet', 'promising', 1],
    ]);
  });
});

it('is refused where the second day comes first', () => {
  const log = readRows([['Acme', '2025-01-01', 1]]);
  const move = () => segmentMovement(log, day('2025-02-01'), day('2025-01-01'), 3, null);
  expect(move).toThrow(AppError);
  expect(move).toThrow(expect.objectContaining({ code: 'days.reversed' }));
});

describe('for any log', () => {
  it('from a day to the same day nobody moves', () => {
    fc.assert(
      fc.property(plainOrders, someDay, anyScores, (orders, asOf, scores) => {
        const { matrix, from } = segmentMovement(readRows(orders.map(rowOf)), asDay(asOf), asDay(asOf), scores, null);
        const off = matrix.flatMap((row, from) => row.filter((count, to) => count > 0 && from !== to));
        expect(off).toEqual([]);
        expect(matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(from.base.size);
      }),
    );
  });

  it('everyone who is a customer at the second day stands in one cell', () => {
    fc.assert(
      fc.property(plainOrders, twoDays, anyScores, (orders, [from, to], scores) => {
        const log = readRows(orders.map(rowOf));
        const { matrix } = segmentMovement(log, asDay(from), asDay(to), scores, null);
        expect(matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(rowsOf(rfmOf(log, to, scores)).length);
      }),
    );
  });

  it('the segments at the first day are those of a snapshot of that day', () => {
    fc.assert(
      fc.property(plainOrders, twoDays, anyScores, (orders, [from, to], scores) => {
        const log = readRows(orders.map(rowOf));
        const movement = segmentMovement(log, asDay(from), asDay(to), scores, null);
        expect(rowsOf(movement.from)).toEqual(rowsOf(rfmOf(log, from, scores)));
      }),
    );
  });

  it('who did nothing but wait can only fall, and only in recency', () => {
    fc.assert(
      fc.property(plainOrders, twoDays, anyScores, fc.boolean(), (orders, [from, to], scores, withIds) => {
        const rows = orders.map(rowOf);
        const movement = segmentMovement(
          (withIds ? readRowsWithIds : readRows)(rows),
          asDay(from),
          asDay(to),
          scores,
          null,
        );
        const key = (name: string) => name.trim().toLowerCase();
        const active = new Set(orders.filter(({ day: at }) => at > from && at <= to).map(({ name }) => key(name)));
        const before = new Map(rowsOf(movement.from).map((row) => [key(row.name ?? ''), row.code]));
        for (const { name = '', code } of rowsOf(movement.to)) {
          const earlier = before.get(key(name));
          if (active.has(key(name)) || earlier === undefined) continue;
          expect(code[0]).toBeLessThanOrEqual(earlier[0] ?? 0);
          expect(code.slice(1)).toEqual(earlier.slice(1));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what others buy between the days moves nobody else', () => {
    fc.assert(
      fc.property(plainOrders, plainOrders, twoDays, anyScores, (orders, others, [from, to], scores) => {
        const bought = others
          .filter(({ day: at }) => at > from)
          .map((order) => ({ ...order, name: `other ${order.name}` }));
        const alone = segmentMovement(readRows(orders.map(rowOf)), asDay(from), asDay(to), scores, null);
        fc.pre(alone.from.base.size > 0);
        const together = segmentMovement(
          readRows([...orders, ...bought].map(rowOf)),
          asDay(from),
          asDay(to),
          scores,
          null,
        );
        const mine = rowsOf(together.to).filter(({ name = '' }) => !name.startsWith('other '));
        expect(mine).toEqual(rowsOf(alone.to));
      }),
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(shuffledOrders, twoDays, anyScores, ([orders, shuffled], [from, to], scores) => {
        const move = (rows: typeof orders) =>
          segmentMovement(readRows(rows.map(rowOf)), asDay(from), asDay(to), scores, null).matrix;
        expect(move(shuffled)).toEqual(move(orders));
      }),
    );
  });
});
