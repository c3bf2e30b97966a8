/** Every row lies in exactly one bucket, money adds up, and the order of the rows decides nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersAsOf } from '../../src/core/log/customer-base.ts';
import { BUCKETS } from '../../src/reading/buckets.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { toLog } from '../../src/reading/to-log.ts';
import { cellsOf } from './support/cells.ts';
import { EXPORTS } from './support/exports.ts';
import { FIELD } from './support/field.ts';
import { customersOf, read } from './support/reading.ts';

function expectReconciled(reading: Reading, rows: number): void {
  const all = BUCKETS.reduce((sum, bucket) => sum + reading.buckets[bucket].rows, 0);
  expect(all).toBe(rows);
  if (reading.rows === null || reading.asOf === null) return;
  const base = customersAsOf(toLog(reading).log, reading.asOf);
  const scored = base.revenue.reduce((sum, revenue) => sum + revenue, 0);
  const refunded = base.refundsOnly.reduce((sum, { revenue }) => sum + revenue, 0);
  expect(base.counts.used).toBe(reading.buckets.used.rows);
  expect(reading.buckets.used.amount).toBeCloseTo(scored + refunded, 6);
  // Later rows that name nobody are no part of the log.
  expect(base.counts.later).toBeLessThanOrEqual(reading.buckets.later.rows);
}

describe('rows and money of', () => {
  const files = [
    ...FIELD.map(({ file, ...setting }) => ({ path: `field/${file}`, ...setting })),
    ...EXPORTS.map(({ file, ...setting }) => ({ path: `exports/${file}`, ...setting })),
  ];
  it.each(files)('$path', async ({ path, locale, answers }) => {
    const cells = await cellsOf(path);
    expectReconciled(
      read(cells, { ...(locale === undefined ? {} : { locale }), answers: { ...answers, takeProposed: true } }),
      cells.length,
    );
  });
});

it('says the money of rows that can not be read', () => {
  const { notes, buckets } = read([
    ['Date', 'Customer', 'Total'],
    ...['2025-01-13', 'soon', '2025-02-20', '2025-03-21', '2025-04-22', '2025-05-23'].map((day) => [day, 'Ann', 20]),
  ]);
  expect(buckets.bad).toEqual({ rows: 1, amount: 20 });
  expect(notes).toMatchObject([{ code: 'bad', rows: 1, amount: 20 }]);
});

const cell = (...values: readonly unknown[]) => fc.constantFrom(...values);
const row = fc.tuple(
  cell('1', '2', '3', '4', '', 'guest'),
  cell('Ann', 'ann ', 'Bob', 'Cy', '', 'Guest', '-', 'Total Energies'),
  cell('2025-01-05', '2025-02-06', '2025-02-06', '2031-01-01', '', 'soon', 45_700),
  cell(10, 20, '12.50', '€5', '$7', -3, 0, '', 'x'),
  cell('paid', 'cancelled', 'refunded', 'pending', 'strange', ''),
);
const TITLES = ['Order ID', 'Customer', 'Order Date', 'Amount', 'Status'];
/** Two rows that say what is what, so that no random column is vetoed. */
const PLAIN = [
  ['901', 'Dee', '2025-01-01', 1, 'paid'],
  ['902', 'Eve', '2025-01-02', 2, 'paid'],
];
const tables = fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) => [TITLES, ...PLAIN, ...PLAIN, ...rows]);

describe('of any table', () => {
  it('every row lies in one bucket, and money adds up', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        expectReconciled(read(cells, { answers: { takeProposed: true } }), cells.length);
      }),
    );
  });

  it('the order of the rows decides nothing', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const first = read(cells, {
          answers: { takeProposed: true, currency: 'EUR', oncePerOrder: false, fillDown: false },
        });
        fc.pre(first.rows !== null && first.buckets.totals.rows + first.buckets.continuation.rows === 0);
        const turned = [TITLES, ...cells.slice(1).reverse()];
        const second = read(turned, {
          answers: { takeProposed: true, currency: 'EUR', oncePerOrder: false, fillDown: false },
        });
        fc.pre(second.buckets.totals.rows + second.buckets.continuation.rows === 0);
        expect(second.columns).toEqual(first.columns);
        expect(second.buckets).toEqual(first.buckets);
        expect(customersOf(second)).toEqual(customersOf(first));
      }),
    );
  });
});
