/** What the log said last of each customer: a phone, an e-mail, a city. */
import type { Zone } from '../time/zone.ts';
import { isBlank, isErrorCell, showCell } from '../writing/cell.ts';
import { compareCodePoints } from '../writing/spelling.ts';
import { withoutExponent } from '../writing/without-exponent.ts';
import type { CustomerBase } from './customer-base.ts';
import type { Column, OrderLog } from './order-log.ts';

/** The cell as a text that is never computed with: zeros and signs stay; `""` where it holds none, or a mere dash. */
function textIn(cell: unknown, zone: Zone): string {
  if (isBlank(cell) || isErrorCell(cell)) return '';
  const text = typeof cell === 'number' ? withoutExponent(cell) : showCell(cell, zone);
  // An apostrophe in front only says that the cell is a text.
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/^'/, '') : '';
}

/**
 * The filled value of each customer's latest day in the log up to the day of the base, of several on one day the smallest
 * by code points; `""` where there is none. Runs parallel to the base.
 */
export function latestValues(log: OrderLog, base: CustomerBase, column: Column, zone: Zone): string[] {
  const values = new Array<string>(log.customers).fill('');
  const days = new Float64Array(log.customers).fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < log.size; index++) {
    const customer = log.spellings[log.spelling[index] as number]?.customer;
    const day = log.day[index] as number;
    if (customer === undefined || day > base.asOf || day < (days[customer] as number)) continue;
    const text = textIn(column[log.row[index] as number], zone);
    const isLater = day > (days[customer] as number);
    if (text === '' || (!isLater && compareCodePoints(text, values[customer] ?? '') >= 0)) continue;
    values[customer] = text;
    days[customer] = day;
  }
  return Array.from(base.customer, (customer) => values[customer] ?? '');
}
