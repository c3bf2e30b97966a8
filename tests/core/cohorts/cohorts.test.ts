/** Cohorts by hand: months, quarters, weeks, refunds, what has not ended; and whatever the log, customers add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarPeriods, startOfPeriod } from '../../../src/core/cohorts/calendar-periods.ts';
import { cohortsOf } from '../../../src/core/cohorts/cohorts.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { PERIODS, type Period } from '../../../src/core/log/periods.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { baseOf, START } from '../support/buying.ts';
import { day, iso } from '../support/days.ts';
import { type Row, readRows } from '../support/logs.ts';

const LOG: readonly Row[] = [
  // A refund of what was bought before the log begins, and a first purchase in October.
  ['Acme', '2025-09-01', -500],
  ['Acme', '2025-10-15', 300],
  ['Acme', '2025-10-20', 10],
  ['Acme', '2025-12-15', 310],
  ['Acme', '2025-12-16', -30],
  ['Beta', '2025-10-30', 250],
  ['Beta', '2025-11-30', -50],
  ['Gamma', '2025-12-01', 40],
  ['Refunds only', '2025-10-01', -5],
];

/** First day, customers, then per period: active, revenue, and a star where it has not ended. */
function told(asOf: string, period: Period | 'auto', rows = LOG) {
  const { cohorts } = cohortsOf(customersAsOf(readRows(rows), day(asOf)), period);
  return cohorts.map(({ firstDay, customers, cells }) => [
    iso(firstDay),
    customers,
    ...cells.map(({ active, revenue, isPartial }) => `${active}: ${revenue}${isPartial ? ' *' : ''}`),
  ]);
}

describe('months', () => {
  it('count who bought, and what they brought net of refunds', () => {
    expect(told('2025-12-20', 'month')).toEqual([
      ['2025-10-01', 2, '2: 560', '0: -50', '1: 280 *'],
      ['2025-12-01', 1, '1: 40 *'],
    ]);
  });

  it('have ended on their last day', () => {
    expect(told('2025-12-30', 'month')[1]).toEqual(['2025-12-01', 1, '1: 40 *']);
    expect(told('2025-12-31', 'month')[1]).toEqual(['2025-12-01', 1, '1: 40']);
  });

  it('run on after the last purchase', () => {
    expect(told('2026-02-10', 'month')[1]).toEqual(['2025-12-01', 1, '1: 40', '0: 0', '0: 0 *']);
  });

  it('leave out what came after the day of the analysis', () => {
    expect(told('2025-11-30', 'month')).toEqual([['2025-10-01', 2, '2: 560', '0: -50']]);
  });
});

describe('other periods', () => {
  it('quarters and years are those of the calendar', () => {
    expect(told('2026-01-31', 'quarter')).toEqual([['2025-10-01', 3, '3: 830', '0: 0 *']]);
    expect(told('2025-12-31', 'year')).toEqual([['2025-01-01', 3, '3: 330']]);
  });

  it('weeks begin on Monday', () => {
    // 2025-12-01 was a Monday.
    const rows: Row[] = [
      ['Acme', '2025-11-30', 1],
      ['Beta', '2025-12-01', 2],
      ['Beta', '2025-12-07', 3],
      ['Beta', '2025-12-08', 4],
    ];
    expect(told('2025-12-14', 'week', rows)).toEqual([
      ['2025-11-24', 1, '1: 1', '0: 0', '0: 0'],
      ['2025-12-01', 1, '1: 5', '1: 4'],
    ]);
  });

  it('auto is the one that suits the log', () => {
    // Only Acme came again, after 5 and 56 days: 30.5 in the middle.
    expect(cohortsOf(customersAsOf(readRows(LOG), day('2025-12-20')), 'auto').period).toBe('month');
    expect(cohortsOf(customersAsOf(readRows(LOG), day('2025-11-10')), 'auto').period).toBe('week');
  });
});

it('of an empty log there are none', () => {
  expect(cohortsOf(customersAsOf(readRows([]), asDay(0)), 'month')).toEqual({
    period: 'month',
    periods: 0,
    cohorts: [],
  });
});

it('more periods than a sheet can show are refused', () => {
  const rows: Row[] = [['Acme', '2000-01-01', 1]];
  const asOf = (text: string) => () => cohortsOf(customersAsOf(readRows(rows), day(text)), 'week');
  expect(asOf('2019-02-24')().periods).toBe(1000);
  expect(asOf('2019-02-25')).toThrow(
    expect.objectContaining({ params: { period: 'week', periods: 1001, most: 1000 } }),
  );
});

it('a period begins on the day after the one before has ended', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 2_900_000 }), fc.constantFrom(...PERIODS), (today, period) => {
      const periodOf = calendarPeriods(period);
      const index = periodOf(today);
      const [start, next] = [startOfPeriod(period, index), startOfPeriod(period, index + 1)];
      if (start === null || next === null) throw new Error('beyond the calendar');
      expect(start).toBeLessThanOrEqual(today);
      expect(next).toBeGreaterThan(today);
      expect(periodOf(next - 1)).toBe(index);
    }),
  );
});

it('customers and revenue add up, and all of a cohort bought in its first period', () => {
  const purchase = fc.record({
    customer: fc.integer({ min: 0, max: 9 }),
    day: fc.integer({ min: 0, max: 600 }),
    amount: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(fc.array(purchase), fc.constantFrom(...PERIODS), (log, period) => {
      const base = baseOf(log, 600);
      const { cohorts } = cohortsOf(base, period);
      expect(cohorts.reduce((sum, { customers }) => sum + customers, 0)).toBe(base.size);
      const cells = cohorts.flatMap((cohort) => cohort.cells);
      expect(cells.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(base.usedAmount);
      for (const { customers, cells: own, firstDay } of cohorts) {
        expect(own[0]?.active).toBe(customers);
        expect(firstDay).toBeLessThanOrEqual(START + 600);
        for (const { active } of own) expect(active).toBeLessThanOrEqual(customers);
      }
    }),
  );
});
