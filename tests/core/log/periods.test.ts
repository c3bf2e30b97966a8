/** Periods back from *as of*: ends of months, leap years, and the length that suits a log. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { choosePeriod, PERIODS, periodCounter, typicalGap } from '../../../src/core/log/periods.ts';
import { purchaseHistory } from '../../../src/core/log/purchase-history.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { monthsBack } from '../support/abcxyz-by-definition.ts';
import { day } from '../support/days.ts';
import { type Row, readRows } from '../support/logs.ts';

describe('months', () => {
  it.each([
    // In the middle of a month: its day begins the next period.
    ['2025-06-15', '2025-06-15', 0],
    ['2025-06-15', '2025-05-16', 0],
    ['2025-06-15', '2025-05-15', 1],
    ['2025-06-15', '2024-06-16', 11],
    ['2025-06-15', '2024-06-15', 12],
    // The last day of a month: the calendar's own months, whatever their lengths.
    ['2025-12-31', '2025-12-01', 0],
    ['2025-12-31', '2025-11-30', 1],
    ['2025-12-31', '2025-11-01', 1],
    ['2025-12-31', '2025-02-28', 10],
    ['2025-12-31', '2025-01-31', 11],
    ['2025-04-30', '2025-04-01', 0],
    ['2025-04-30', '2025-03-31', 1],
    ['2025-04-30', '2025-03-01', 1],
    // One day before the last: the 31st lies in the period that ends in April.
    ['2025-04-29', '2025-03-31', 0],
    ['2025-04-29', '2025-03-30', 0],
    ['2025-04-29', '2025-03-29', 1],
    // February of 28 and of 29 days.
    ['2025-02-28', '2025-02-01', 0],
    ['2025-02-28', '2025-01-31', 1],
    ['2025-02-28', '2025-01-01', 1],
    ['2025-02-28', '2024-02-29', 12],
    ['2024-02-28', '2024-01-31', 0],
    ['2024-02-28', '2024-01-29', 0],
    ['2024-02-28', '2024-01-28', 1],
    ['2024-02-29', '2024-02-01', 0],
    ['2024-02-29', '2024-01-31', 1],
    ['2024-02-29', '2023-02-28', 12],
    ['2024-02-29', '2023-02-01', 12],
    ['2024-03-30', '2024-02-29', 1],
    ['2024-03-30', '2024-03-01', 0],
  ])('as of %s, %s lies in month %d', (asOf, date, month) => {
    expect(periodCounter(day(asOf), 'month')(day(date))).toBe(month);
  });

  it('are what a walk over the calendar finds, and never run backwards', () => {
    const start = day('2023-11-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1500 }), (offset, age) => {
        const asOf = asDay(start + offset);
        const monthOf = periodCounter(asOf, 'month');
        expect(monthOf(asOf - age)).toBe(monthsBack(asOf, asOf - age));
        expect(monthOf(asOf - age - 1)).toBeGreaterThanOrEqual(monthOf(asOf - age));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the other lengths', () => {
  it.each([
    ['week', '2025-12-31', 0],
    ['week', '2025-12-25', 0],
    ['week', '2025-12-24', 1],
    ['week', '2025-12-17', 2],
    ['quarter', '2025-10-01', 0],
    ['quarter', '2025-09-30', 1],
    ['quarter', '2025-07-01', 1],
    ['quarter', '2025-06-30', 2],
    ['half-year', '2025-07-01', 0],
    ['half-year', '2025-06-30', 1],
    ['half-year', '2024-12-31', 2],
    ['year', '2025-01-01', 0],
    ['year', '2024-12-31', 1],
    ['year', '2023-12-31', 2],
  ] as const)('as of 2025-12-31, in %ss, %s is %d', (period, date, expected) => {
    expect(periodCounter(day('2025-12-31'), period)(day(date))).toBe(expected);
  });
});

describe('the length that suits a log', () => {
  const ASOF = day('2025-12-31');
  const START = day('2020-01-01');
  const historyOf = (rows: readonly Row[]) => purchaseHistory(customersAsOf(readRows(rows), ASOF));
  const at = (name: string, ...days: readonly number[]): Row[] =>
    days.map((offset) => [name, START + offset + 25569, 1]);

  it.each([
    // Gaps of 2 and 12 days: median 7.
    ['week', 7, at('a', 0, 2, 14)],
    // Gaps of 2 and 13 days: median 7.5, longer than a week.
    ['month', 7.5, at('a', 0, 2, 15)],
    ['month', 31, at('a', 0, 31)],
    ['quarter', 32, at('a', 0, 32)],
    ['quarter', 92, at('a', 0, 92)],
    ['half-year', 93, at('a', 0, 93)],
    ['half-year', 184, at('a', 0, 184)],
    ['year', 185, at('a', 0, 185)],
    ['year', 366, at('a', 0, 366)],
    ['year', 400, at('a', 0, 400)],
    // Customers count once each, however much they buy: medians 1, 40, 60, so 40.
    ['quarter', 40, [...at('a', 0, 1, 2, 3, 4, 5, 6), ...at('b', 0, 40), ...at('c', 0, 60)]],
    // An even number of customers: the mean of 7 and 9.
    ['month', 8, [...at('a', 0, 7), ...at('b', 0, 9)]],
    // Several purchases on one day are one purchase day; who came once has no gap.
    ['month', 20, [...at('a', 0, 0, 0, 20), ...at('b', 5, 5)]],
    ['year', null, [...at('a', 0), ...at('b', 100)]],
    ['year', null, []],
  ] as const)('%s where the typical gap is %s', (period, gap, rows) => {
    const history = historyOf(rows);
    expect(typicalGap(history)).toBe(gap);
    expect(choosePeriod(history)).toBe(period);
  });

  it('refunds are no purchase days', () => {
    const rows: Row[] = [...at('a', 0, 40), ['a', START + 5 + 25569, -1], ['b', START + 25569, -1]];
    expect(typicalGap(historyOf(rows))).toBe(40);
  });

  it('names every length there is', () => {
    expect(PERIODS).toEqual(['week', 'month', 'quarter', 'half-year', 'year']);
  });
});
