/** Orders of a log: which rows make one, on which day it lies, and which of them are purchases. */
import { describe, expect, it } from 'vitest';
import { isPurchase, ordersAsOf } from '../../../src/core/log/orders.ts';
import { day, iso } from '../support/days.ts';
import { type Row, readRows, readRowsWithIds } from '../support/logs.ts';

const LATE = day('2025-12-31');

const ROWS: readonly Row[] = [
  ['Acme', '2025-01-12', 100, 'A'],
  ['Acme', '2025-01-10', 50, 'A'],
  ['Acme', '2025-01-10', 1, 'A'],
  ['Beta', '2025-01-11', 7, 'A'],
  ['Acme', '2025-01-13', 5, ''],
  ['Acme', '2025-01-13', 6, ''],
];

describe('the orders of a log', () => {
  it('lie on the day of their earliest row, of several the first', () => {
    const { size, customer, day: days, row, amount } = ordersAsOf(readRowsWithIds(ROWS), LATE);
    expect(size).toBe(4);
    expect([...customer]).toEqual([0, 1, 0, 0]);
    expect(Array.from(days, iso)).toEqual(['2025-01-10', '2025-01-11', '2025-01-13', '2025-01-13']);
    expect([...row]).toEqual([1, 3, 4, 5]);
    expect([...amount]).toEqual([151, 7, 5, 6]);
  });

  it('are its rows where there are no ids, and those up to the day only', () => {
    const { row, amount } = ordersAsOf(readRows(ROWS), day('2025-01-11'));
    expect([...row]).toEqual([1, 2, 3]);
    expect([...amount]).toEqual([50, 1, 7]);
  });
});

it.each([
  [1, true],
  [0.01, true],
  // What is left of cents that cancel out.
  [0.1 + 0.2 - 0.3, false],
  [0.0000004, false],
  [0.000001, true],
  [0, false],
  [-0.01, false],
  [-5, false],
])('an order of %d is a purchase: %s', (amount, expected) => {
  expect(isPurchase(amount)).toBe(expected);
});
