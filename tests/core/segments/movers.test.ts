/** Who moved between two days: counted by hand on eight customers. */
import { describe, expect, it } from 'vitest';
import { readOrderLog } from '../../../src/core/log/order-log.ts';
import { moversOf, totalsOf } from '../../../src/core/segments/movers.ts';
import { segmentMovement } from '../../../src/core/segments/rfm-movement.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { type Day, dayFromDate } from '../../../src/core/time/day.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';

const CUTS = { recency: [30, 90], frequency: [2, 4], monetary: [100, 1000] };

/** Customer, date, amount. */
const ROWS: readonly (readonly [string, string, number])[] = [
  // Stays away from June on: recency 3 → 1.
  ['Slipped small', '2025-06-01', 50],
  ['Slipped large', '2025-06-01', 500],
  // Buys four times in the last month: frequency 1 → 3.
  ['Rose', '2025-06-01', 10],
  ['Rose', '2025-09-20', 10],
  ['Rose', '2025-09-21', 10],
  ['Rose', '2025-09-22', 10],
  // Comes after the first day.
  ['New', '2025-09-01', 70],
];

const column = (index: 0 | 1 | 2) => ROWS.map((row) => row[index]);
const log = readOrderLog({ customers: column(0), dates: column(1), amounts: column(2) }, localeOf('en_US'), UTC);
const movement = segmentMovement(log, dayFromDate(2025, 6, 15) as Day, dayFromDate(2025, 9, 30) as Day, 3, CUTS);

describe('movers', () => {
  it('are first those who slipped by money, then those who rose, then the new ones', () => {
    const { base } = movement.to;
    expect(
      moversOf(movement).map(({ direction, index, from, to }) => [
        base.names[index]?.text,
        direction,
        from === null ? null : SEGMENTS[from],
        SEGMENTS[to],
      ]),
    ).toEqual([
      ['Slipped large', 'slipped', 'recent', 'lost'],
      ['Slipped small', 'slipped', 'recent', 'lost'],
      ['Rose', 'rose', 'recent', 'loyal'],
      ['New', 'new', null, 'recent'],
    ]);
  });

  it('add up by direction', () => {
    expect(totalsOf(movement, moversOf(movement))).toEqual({
      slipped: { customers: 2, revenue: 550 },
      rose: { customers: 1, revenue: 40 },
      new: { customers: 1, revenue: 70 },
    });
  });

  it('are as many as stand off the diagonal of the matrix', () => {
    const off = movement.matrix.flatMap((counts, from) => counts.filter((_, to) => to !== from));
    expect(moversOf(movement)).toHaveLength(off.reduce((sum, count) => sum + count, 0));
  });
});
