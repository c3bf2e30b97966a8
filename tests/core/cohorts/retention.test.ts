/** All cohorts together: by which period they are shown, how many come back, and whether later ones do more. */
import { expect, it } from 'vitest';
import { cohortsOf } from '../../../src/core/cohorts/cohorts.ts';
import { halvesOf, MOST_COHORTS, readableCohorts, retentionOf } from '../../../src/core/cohorts/retention.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { baseOf, type Purchase, simulated } from '../support/buying.ts';
import { day, iso } from '../support/days.ts';
import { type Row, readRows } from '../support/logs.ts';

const LOG: readonly Row[] = [
  ['Acme', '2025-10-15', 300],
  ['Acme', '2025-11-20', 10],
  ['Beta', '2025-10-30', 250],
  ['Beta', '2025-12-30', 50],
  ['Gamma', '2025-11-03', 40],
  ['Gamma', '2025-12-05', 60],
  ['Delta', '2025-12-05', 60],
];

it('counts those for whom a period has ended', () => {
  const retention = (asOf: string) => retentionOf(cohortsOf(customersAsOf(readRows(LOG), day(asOf)), 'month'));
  expect(retention('2025-12-31')).toEqual([
    { after: 1, customers: 3, active: 2 },
    { after: 2, customers: 2, active: 1 },
  ]);
  // December is still running, so neither Gamma's next month nor the second one of the others has ended.
  expect(retention('2025-12-30')).toEqual([{ after: 1, customers: 2, active: 1 }]);
  expect(retention('2025-10-31')).toEqual([]);
});

it.each([
  [60, 5],
  [400, 20],
  [1200, 20],
  [9000, 20],
])(
  'a log of %d days, with a purchase every %d, is shown by a period with which all cohorts are in view',
  (days, gap) => {
    const log = simulated({ customers: 50, days, joining: days, gap: [gap, gap], leaving: [0, 0.2] }, 4);
    const { periods, period } = readableCohorts(baseOf(log, days));
    expect(periods <= MOST_COHORTS || period === 'year').toBe(true);
  },
);

it('tells earlier customers from later ones', () => {
  const months = [0, 31, 61, 92];
  const log = months.flatMap((start, month) =>
    Array.from({ length: 40 }, (_, at): Purchase[] => {
      const customer = month * 100 + at;
      const again = at < (month < 2 ? 10 : 20) ? [{ customer, day: start + 35, amount: 1 }] : [];
      return [{ customer, day: start + 5, amount: 1 }, ...again];
    }).flat(),
  );
  // The first day is 2024-10-04.
  const halves = halvesOf(cohortsOf(baseOf(log, 200), 'month'));
  if (halves === null) throw new Error('none');
  expect(iso(halves.since)).toBe('2024-12-01');
  expect([halves.earlier.customers, halves.later.customers]).toEqual([80, 80]);
  expect(halves.earlier.active).toBeLessThan(halves.later.active);
  const few = log.filter(({ customer }) => customer % 100 < 14);
  expect(halvesOf(cohortsOf(baseOf(few, 200), 'month'))).toBe(null);
});
