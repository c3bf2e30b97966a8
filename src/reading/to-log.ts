/** From a reading to the order log that every analysis reads. */

import { lazily } from '../core/lazily.ts';
import type { OrderLog } from '../core/log/order-log.ts';
import { asDay } from '../core/time/day.ts';
import { compareCodePoints, spellingKey } from '../core/writing/spelling.ts';
import type { Spelling } from '../core/writing/spelling-table.ts';
import { bucketNumber } from './buckets.ts';
import type { ReadRows } from './read-rows.ts';
import type { Reading } from './reading.ts';

export interface ReadLog {
  readonly log: OrderLog;
  /** What tells each customer apart, by the customer's index in the log; of several spellings the smallest. */
  readonly keys: readonly string[];
}

/** The customer's name of a row that shows none: the one that stands elsewhere, else what tells the customer apart. */
function namesElsewhere(rows: ReadRows, positions: Int32Array): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of positions) {
    const name = rows.shown[row] ?? '';
    const key = spellingKey(rows.key[row] ?? '');
    const known = names.get(key);
    // Of several the smallest, so that the order of the rows decides nothing.
    if (name !== '' && (known === undefined || name < known)) names.set(key, name);
  }
  return names;
}

/**
 * Rows that count, and those after the day of the reading, which an analysis as of another day may want. Customers are told
 * apart by their keys and shown by their names; each has as many spellings as names.
 *
 * @throws Error where the reading has no rows: its questions come first.
 */
export function toLog(reading: Reading): ReadLog {
  const { rows, buckets } = reading;
  if (rows === null) throw new Error('A reading without rows makes no log.');
  const wanted = new Set([bucketNumber('used'), bucketNumber('later')]);
  const isWanted = (_: number, row: number) => wanted.has(rows.bucket[row] as number) && rows.key[row] !== '';
  const positions = Int32Array.from(rows.bucket.keys()).filter((row) => isWanted(0, row));
  const size = positions.length;
  const names = lazily(() => namesElsewhere(rows, positions));
  const customerOf = new Map<string, number>();
  const customers = new Map<string, number>();
  const keys: string[] = [];
  const spellingIds = new Map<string, number>();
  const firstSpelling: number[] = [];
  const spellings: Spelling[] = [];
  const orderIds = new Map<string, number>([['', 0]]);
  const spelling = new Int32Array(size);
  const day = new Int32Array(size);
  const amount = new Float64Array(size);
  const order = new Int32Array(size);
  let lastDay = Number.NEGATIVE_INFINITY;

  positions.forEach((row, index) => {
    const key = rows.key[row] ?? '';
    let customer = customerOf.get(key) ?? customers.get(spellingKey(key));
    if (customer === undefined) {
      customer = customers.size;
      customers.set(spellingKey(key), customer);
      keys.push(key);
    } else if (compareCodePoints(key, keys[customer] ?? '') < 0) {
      keys[customer] = key;
    }
    customerOf.set(key, customer);
    const name = rows.shown[row] || names().get(spellingKey(key)) || key;
    const isNumeric = rows.numeric[row] === 1 && name === key;
    // Most customers are always written alike: their first spelling is looked at before all are looked through.
    let id = firstSpelling[customer];
    const first = id === undefined ? undefined : spellings[id];
    if (first?.text !== name || first.numeric !== isNumeric) {
      const spelled = `${customer}\n${isNumeric ? 1 : 0}\n${name}`;
      id = spellingIds.get(spelled);
      if (id === undefined) {
        id = spellings.length;
        spellingIds.set(spelled, id);
        spellings.push({ customer, text: name, numeric: isNumeric });
      }
      firstSpelling[customer] ??= id;
    }
    const orderText = rows.order[row] ?? '';
    let orderId = orderIds.get(orderText);
    if (orderId === undefined) {
      orderId = orderIds.size;
      orderIds.set(orderText, orderId);
    }
    spelling[index] = id ?? 0;
    day[index] = rows.day[row] as number;
    amount[index] = rows.amount[row] as number;
    order[index] = orderId;
    if ((day[index] as number) > lastDay) lastDay = day[index] as number;
  });

  return {
    keys,
    log: {
      size,
      row: positions,
      spelling,
      day,
      amount,
      order: reading.columns.order === null ? null : order,
      orders: orderIds.size,
      spellings,
      customers: customers.size,
      keys,
      lastDay: size === 0 ? null : asDay(lastDay),
      counts: {
        rows: rows.bucket.length,
        blank: buckets.blank.rows,
        header: buckets.titles.rows,
        continuation: buckets.continuation.rows,
        bad: buckets.bad.rows,
      },
      problems: reading.problems,
      currencies: [],
    },
  };
}
