/** The orders of a log as of a day: a row without an id is one, and so are all rows of one customer with one id. */

import { roundSum } from '../numbers/rounding.ts';
import { addTo, createSums, sumAt } from '../numbers/summation.ts';
import type { Day } from '../time/day.ts';
import type { OrderLog } from './order-log.ts';

export interface Orders {
  /** The arrays below are that long. */
  readonly size: number;
  /** Index of the customer in the log. */
  readonly customer: Int32Array;
  /** The earliest day of the order's rows. */
  readonly day: Int32Array;
  /** Position in the log of the row with that day, of several the first. */
  readonly row: Int32Array;
  /** The sum of the order's rows: above zero it is a purchase, below zero a refund. */
  readonly amount: Float64Array;
}

function rowByRow(log: OrderLog, asOf: Day, customerOf: Int32Array): Orders {
  if (log.lastDay === null || log.lastDay <= asOf) {
    const { size, day, amount } = log;
    const customer = log.spelling.map((spelling) => customerOf[spelling] as number);
    return { size, customer, day, amount, row: day.map((_day, row) => row) };
  }
  const customer = new Int32Array(log.size);
  const day = new Int32Array(log.size);
  const amount = new Float64Array(log.size);
  const position = new Int32Array(log.size);
  let size = 0;
  for (let row = 0; row < log.size; row++) {
    if ((log.day[row] as number) > asOf) continue;
    customer[size] = customerOf[log.spelling[row] as number] as number;
    day[size] = log.day[row] as number;
    amount[size] = log.amount[row] as number;
    position[size] = row;
    size++;
  }
  return {
    size,
    customer: customer.subarray(0, size),
    day: day.subarray(0, size),
    amount: amount.subarray(0, size),
    row: position.subarray(0, size),
  };
}

function grouped(rows: Orders, ids: Int32Array, idCount: number): Orders {
  const groupOf = new Map<number, number>();
  const customer = new Int32Array(rows.size);
  const day = new Int32Array(rows.size);
  const first = new Int32Array(rows.size);
  const sums = createSums(rows.size);
  let size = 0;
  for (let row = 0; row < rows.size; row++) {
    const id = ids[row] as number;
    const key = (rows.customer[row] as number) * idCount + id;
    let group = id === 0 ? undefined : groupOf.get(key);
    if (group === undefined) {
      group = size++;
      customer[group] = rows.customer[row] as number;
      day[group] = rows.day[row] as number;
      first[group] = rows.row[row] as number;
      if (id !== 0) groupOf.set(key, group);
    } else if ((rows.day[row] as number) < (day[group] as number)) {
      day[group] = rows.day[row] as number;
      first[group] = rows.row[row] as number;
    }
    addTo(sums, group, rows.amount[row] as number);
  }
  const amount = new Float64Array(size);
  for (let group = 0; group < size; group++) amount[group] = sumAt(sums, group);
  return {
    size,
    customer: customer.subarray(0, size),
    day: day.subarray(0, size),
    row: first.subarray(0, size),
    amount,
  };
}

/** Rows after the day are left out first, then rows are grouped. */
export function ordersAsOf(log: OrderLog, asOf: Day): Orders {
  const rows = rowByRow(
    log,
    asOf,
    Int32Array.from(log.spellings, (spelling) => spelling.customer),
  );
  if (log.order === null) return rows;
  const ids = log.order.filter((_id, row) => (log.day[row] as number) <= asOf);
  return grouped(rows, ids, log.orders);
}

/** A refund and an order of nothing are no purchase. */
export function isPurchase(amount: number): boolean {
  return amount > 0 && roundSum(amount) > 0;
}
