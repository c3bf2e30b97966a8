/** What each manager sold between two days, by hand. */
import { describe, expect, it } from 'vitest';
import { allSales, salesBetween } from '../../../src/core/activity/sales-between.ts';
import { type Day, dayFromDate } from '../../../src/core/time/day.ts';
import { type Row, readRows, readRowsWithIds } from '../support/logs.ts';

const day = (dayOfMonth: number, month = 11): Day => dayFromDate(2026, month, dayOfMonth) ?? expect.fail('no day');
const NOVEMBER = { from: day(1), to: day(30) };

const ROWS: readonly (readonly [manager: string, ...row: Row])[] = [
  ['Anna', 'Acme', '2026-10-20', 50],
  ['Anna', 'Acme', '2026-11-01', 100],
  ['anna ', 'Beta', '2026-11-30', 200],
  ['Boris', 'Gamma', '2026-11-15', 300],
  ['Boris', 'Gamma', '2026-11-20', -40],
  ['', 'Delta', '2026-11-10', 999],
  ['Vera', 'Acme', '2026-12-01', 1000],
];
const MANAGERS = ROWS.map(([manager]) => manager);
const sales = () => salesBetween(readRows(ROWS.map(([, ...row]) => row)), MANAGERS, NOVEMBER);

describe('sales of November', () => {
  it('are revenue, purchases and first purchases of each manager', () => {
    expect(sales()).toEqual([
      // Acme had bought in October; Beta had not.
      { name: 'Anna', key: 'anna', revenue: 300, purchases: 2, firstPurchases: 1 },
      // A refund lowers revenue and is no purchase.
      { name: 'Boris', key: 'boris', revenue: 260, purchases: 1, firstPurchases: 1 },
    ]);
  });

  it('sum up', () => {
    expect(allSales(sales())).toEqual({ revenue: 560, purchases: 3, firstPurchases: 2 });
    expect(allSales([])).toEqual({ revenue: 0, purchases: 0, firstPurchases: 0 });
  });

  it('rows of one order are one purchase, in the period of the earliest', () => {
    const rows: Row[] = [
      ['Acme', '2026-10-31', 10, 'A'],
      ['Acme', '2026-11-01', 20, 'A'],
      ['Acme', '2026-11-02', 30, 'B'],
    ];
    expect(salesBetween(readRowsWithIds(rows), ['Anna', 'Anna', 'Anna'], NOVEMBER)).toEqual([
      { name: 'Anna', key: 'anna', revenue: 50, purchases: 1, firstPurchases: 0 },
    ]);
  });
});
