/** Six customers whose scores, segments and sums are worked out by hand. */
import { LAST_DAY, type LogRow, orders } from './log.ts';

const labelled = (rows: readonly LogRow[], type: string, manager: string): LogRow[] =>
  rows.map((row) => [...row, type, manager]);

/**
 * By the tests' cuts: Ann 0 days, 5 purchases, 1500 → 333; Bob 100, 5, 500 → 132; Cid 100, 2, 200 → 122;
 * Dan 100, 1, 50 → 111; Eve 10, 1, 300 - 100 = 200 → 312; Fay 60, 2, 1000 → 223. Together 3450.
 */
export const SMALL_LOG: readonly LogRow[] = [
  ...labelled(orders('Ann', 0, 5, 300), 'shop', 'Olga'),
  ...labelled(orders('Bob', 100, 5, 100), 'shop', 'Ivan'),
  ...labelled(orders('Cid', 100, 2, 100), 'person', 'Olga'),
  ...labelled(orders('Dan', 100, 1, 50), 'person', ''),
  ...labelled(orders('Eve', 10, 1, 300), '', 'Ivan'),
  ['Eve', LAST_DAY - 5, -100, '', 'Ivan'],
  ...labelled(orders('Fay', 60, 2, 500), 'shop', 'Ivan'),
  ['Gus', LAST_DAY, -40, 'shop', 'Olga'],
  ['Hal', 'soon', 10, '', ''],
];

export const SMALL_TITLES = ['Customer', 'Date', 'Amount', 'Type', 'Manager'];
export const SMALL_LAYOUT = { customer: 0, date: 1, amount: 2, customerType: 3, manager: 4 };
