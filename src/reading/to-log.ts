/** From a reading to the order log that every analysis reads. */

import type { OrderLog } from '../core/log/order-log.ts';
import { asDay } from '../core/time/day.ts';
import { compareCodePoints } from '../core/writing/spelling.ts';
import type { Spelling } from '../core/writing/spelling-table.ts';
import { bucketNumber } from './buckets.ts';
import type { Reading } from './reading.ts';
import type { ReadRows } from './rows/read-rows.ts';

export interface ReadLog {
  readonly log: OrderLog;
  /** What tells each customer apart, by the customer's index in the log; of several spellings the smallest. */
  readonly keys: readonly string[];
}

/** Rows that count, and those after the day of the reading. */
function positionsOf({ bucket, key }: ReadRows): Int32Array {
  const [used, later] = [bucketNumber('used'), bucketNumber('later')];
  const positions = new Int32Array(bucket.length);
  let size = 0;
  for (let row = 0; row < bucket.length; row++) {
    if ((bucket[row] === used || bucket[row] === later) && key[row] !== 0) positions[size++] = row;
  }
  return positions.slice(0, size);
}

/** The customer of each position, and what tells them apart. */
function customersOf(rows: ReadRows, positions: Int32Array) {
  const bySpelling = new Int32Array(rows.keys.length).fill(-1);
  const smallest: number[] = [];
  const textOf = (key = 0) => rows.keys[key] ?? '';
  const customerIn = (row: number): number => {
    const key = rows.key[row] as number;
    const spelling = rows.spellings[key] as number;
    const known = bySpelling[spelling] as number;
    if (known === -1) {
      bySpelling[spelling] = smallest.length;
      return smallest.push(key) - 1;
    }
    // Most customers are always written alike: then no text is looked at.
    if (smallest[known] !== key && compareCodePoints(textOf(key), textOf(smallest[known])) < 0) smallest[known] = key;
    return known;
  };
  const customers = new Int32Array(positions.length);
  for (let index = 0; index < customers.length; index++) customers[index] = customerIn(positions[index] as number);
  return { customers, keys: smallest.map((key) => textOf(key)) };
}

/** By customer the name for rows that show none: the one that stands elsewhere; 0 where none does. */
function namesElsewhere({ names, shown }: ReadRows, positions: Int32Array, customers: Int32Array, count: number) {
  const smallest = new Int32Array(count);
  for (let index = 0; index < positions.length; index++) {
    const customer = customers[index] as number;
    const name = shown[positions[index] as number] as number;
    const known = smallest[customer] as number;
    if (name === 0 || name === known) continue;
    // Of several the smallest, so that the order of the rows decides nothing.
    if (known === 0 || (names[name] ?? '') < (names[known] ?? '')) smallest[customer] = name;
  }
  return smallest;
}

/** The spelling of each position, and all of them in the order in which they come. */
function spellingsOf(rows: ReadRows, positions: Int32Array, customers: Int32Array, count: number) {
  const elsewhere = namesElsewhere(rows, positions, customers, count);
  const textOf = (key: number, name: number) => (name === 0 ? rows.keys[key] : rows.names[name]) ?? '';
  const ids = new Map<number, number>();
  const spellings: Spelling[] = [];
  const first = new Int32Array(count).fill(-1);
  const codes = new Float64Array(count);
  const spelling = positions.map((row, index) => {
    const customer = customers[index] as number;
    const key = rows.key[row] as number;
    // Of a customer whom no row names all rows show the key: positions in the two lists never mix.
    const name = (rows.shown[row] as number) || (elsewhere[customer] as number);
    const numeric = rows.numeric[row] === 1 && textOf(key, name) === rows.keys[key];
    const place = name === 0 ? key : name;
    const code = (customer * (rows.keys.length + rows.names.length) + place) * 2 + Number(numeric);
    // Most customers are always written alike: their first spelling is looked at before all are looked through.
    if (first[customer] !== -1 && codes[customer] === code) return first[customer] as number;
    const id = ids.get(code) ?? spellings.length;
    if (id === spellings.length) {
      ids.set(code, id);
      spellings.push({ customer, text: textOf(key, name), numeric });
    }
    if (first[customer] === -1) {
      first[customer] = id;
      codes[customer] = code;
    }
    return id;
  });
  return { spelling, spellings };
}

/** The orders of the positions, numbered from 1 in the order in which they come, and how many numbers there are. */
function ordersOf(rows: ReadRows, positions: Int32Array) {
  // Rows have no more numbers than there are rows, and 0 for none.
  const numbers = new Int32Array(rows.order.length + 1);
  let orders = 1;
  const order = positions.map((row) => {
    const id = rows.order[row] as number;
    if (id !== 0 && numbers[id] === 0) numbers[id] = orders++;
    return numbers[id] as number;
  });
  return { order, orders };
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
  const positions = positionsOf(rows);
  const size = positions.length;
  const { customers, keys } = customersOf(rows, positions);
  const { spelling, spellings } = spellingsOf(rows, positions, customers, keys.length);
  const { order, orders } = ordersOf(rows, positions);
  const day = new Int32Array(size);
  const amount = new Float64Array(size);
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < size; index++) {
    const row = positions[index] as number;
    day[index] = rows.day[row] as number;
    amount[index] = rows.amount[row] as number;
    lastDay = Math.max(lastDay, day[index] as number);
  }
  return {
    keys,
    log: {
      size,
      row: positions,
      spelling,
      day,
      amount,
      order: reading.columns.order === null ? null : order,
      orders,
      spellings,
      customers: keys.length,
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
