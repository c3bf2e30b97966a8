/** The orders of a log as of a day: a row without an id is one, and so are all rows of one customer with one id. */

import { lazily } from '../lazily.ts';
import { roundSum } from '../numbers/rounding.ts';
import { addTo, createSums, sumAt } from '../numbers/summation.ts';
import type { Day } from '../time/day.ts';
import type { Spelling } from '../writing/spelling-table.ts';
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

/** Of each row the index of its customer: the index of its spelling where each customer has but one. */
function customersOfRows({ size, spelling }: OrderLog, customerOf: Int32Array): Int32Array {
  if (customerOf.every((customer, id) => customer === id)) return spelling;
  const customer = new Int32Array(size);
  for (let row = 0; row < size; row++) customer[row] = customerOf[spelling[row] as number] as number;
  return customer;
}

function rowByRow(log: OrderLog, asOf: Day, customerOf: Int32Array): Orders {
  if (log.lastDay === null || log.lastDay <= asOf) {
    const { size, day, amount } = log;
    const positions = lazily(() => Int32Array.from(day, (_day, row) => row));
    return {
      size,
      customer: customersOfRows(log, customerOf),
      day,
      amount,
      get row() {
        return positions();
      },
    };
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

/** Of each spelling the index of its customer. */
export function customersOfSpellings({ spellings }: OrderLog): Int32Array {
  const customerOf = new Int32Array(spellings.length);
  for (let id = 0; id < spellings.length; id++) customerOf[id] = (spellings[id] as Spelling).customer;
  return customerOf;
}

/** Rows after the day are left out first, then rows are grouped. */
export function ordersAsOf(log: OrderLog, asOf: Day, customerOf = customersOfSpellings(log)): Orders {
  const rows = rowByRow(log, asOf, customerOf);
  if (log.order === null) return rows;
  const ids = log.order.filter((_id, row) => (log.day[row] as number) <= asOf);
  return grouped(rows, ids, log.orders);
}

/** A refund and an order of nothing are no purchase. */
export function isPurchase(amount: number): boolean {
  return amount > 0 && roundSum(amount) > 0;
}
