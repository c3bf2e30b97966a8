/** The CDNOW sample, the data that models of buying are compared on, and what is known of it. */
import { readFileSync } from 'node:fs';
import expected from '../../golden/cdnow_sample/expected.json' with { type: 'json' };
import { day } from './days.ts';
import { type Row, readRows } from './logs.ts';

export const EXPECTED = expected;

/**
 * Customers are texts, since their ids have leading zeros. Eight first orders came to nothing: the field counts them, while here an
 * order of nothing is no purchase. So that both mean the same, they come to a cent; the money of first purchases counts nowhere.
 */
export const CDNOW_ROWS: readonly Row[] = readFileSync('tests/golden/cdnow_sample/orders.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [customer, date, amount] = line.split(',');
    return [customer, date, Number(amount) || 0.01];
  });

export const cdnow = readRows(CDNOW_ROWS);
export const CDNOW_AS_OF = day(expected.asOf);
