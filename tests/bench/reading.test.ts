/** A sheet that is understood as a whole comes to the log that its known columns come to: else their times would say nothing. */
import { expect, it } from 'vitest';
import { readAsSheet, readKnownColumns } from '../../bench/reading/contenders.ts';
import { AMOUNT, wideSheet } from '../../bench/reading/wide-sheet.ts';
import { customersAsOf, defaultAsOf } from '../../src/core/log/customer-base.ts';
import type { OrderLog } from '../../src/core/log/order-log.ts';

const ROWS = 2_000;
const sheet = wideSheet(ROWS);

function customersOf(log: OrderLog, nameOf: (text: string) => string): Map<string, readonly unknown[]> {
  const { names, purchases, revenue, lastPurchase } = customersAsOf(log, defaultAsOf(log));
  return new Map(
    names.map(({ text }, index) => [nameOf(text), [purchases[index], revenue[index]?.toFixed(6), lastPurchase[index]]]),
  );
}

it('both read every row to the same customers', () => {
  const asSheet = readAsSheet(sheet);
  const known = readKnownColumns(sheet);
  expect([asSheet.size, asSheet.problems, asSheet.order === null]).toEqual([ROWS, [], false]);
  expect([known.size, known.problems]).toEqual([ROWS, []]);
  const expected = customersOf(known, (email) => email.replace(/^customer(\d+)@example.org$/, 'Customer $1'));
  expect(expected.size).toBe(400);
  expect(customersOf(asSheet, (name) => name)).toEqual(expected);
});

it('and another sheet to others', () => {
  const other = sheet.map((cells, row) =>
    row === 7 ? [...cells.slice(0, AMOUNT), 1, ...cells.slice(AMOUNT + 1)] : cells,
  );
  const revenue = (log: OrderLog) => log.amount.reduce((sum, amount) => sum + amount, 0);
  expect(revenue(readAsSheet(other))).toBeCloseTo(revenue(readKnownColumns(other)), 6);
  expect(revenue(readAsSheet(other))).not.toBeCloseTo(revenue(readAsSheet(sheet)), 6);
});
