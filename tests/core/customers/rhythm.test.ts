/** How long a customer is silent, beside how often the same customer used to buy. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rhythmsOf } from '../../../src/core/customers/rhythm.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { day } from '../support/days.ts';
import { readRows, readRowsWithIds, rowOf, shuffledOrders } from '../support/logs.ts';

const LATE = day('2025-12-31');

test('days of purchases alone count, up to the day of the analysis', () => {
  const log = readRows([
    ['Acme', '2025-02-10', 100],
    ['Beta', '2025-12-31', 10],
    ['Acme', '2025-01-01', 100],
    ['Acme', '2025-01-15', -30],
    ['Acme', '2025-01-20', 0],
    ['Acme', '2026-01-05', 100],
  ]);
  expect(rhythmsOf(customersAsOf(log, LATE))).toEqual([
    { silent: 324, purchases: 2, gap: 40 },
    { silent: 0, purchases: 1, gap: null },
  ]);
});

test('an order of several rows is one purchase, of its earliest day', () => {
  const log = readRowsWithIds([
    ['Acme', '2025-12-01', 100, 'a'],
    ['Acme', '2025-12-05', 100, 'a'],
    ['Acme', '2025-12-11', 100, 'b'],
  ]);
  expect(rhythmsOf(customersAsOf(log, LATE))).toEqual([{ silent: 20, purchases: 2, gap: 10 }]);
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(shuffledOrders, ([one, other]) => {
      const told = (rows: typeof one) => {
        const base = customersAsOf(readRows(rows.map(rowOf)), LATE);
        const rhythms = rhythmsOf(base);
        return base.names.map(({ text }, index) => JSON.stringify([text, rhythms[index]])).sort();
      };
      expect(told(other)).toEqual(told(one));
    }),
  );
});

test('a gap is said in whole days', () => {
  // Gaps of 10 and 31 days: 20.5 in the middle.
  const log = readRows([
    ['Acme', '2025-11-01', 1],
    ['Acme', '2025-11-11', 1],
    ['Acme', '2025-12-12', 1],
  ]);
  expect(rhythmsOf(customersAsOf(log, LATE))).toEqual([{ silent: 19, purchases: 3, gap: 21 }]);
});
