/** The orders of each customer side by side, earliest first. */
import type { CustomerBase } from './customer-base.ts';
import { isPurchase } from './orders.ts';

export interface PurchaseHistory {
  /** The orders of customer c of the base stand at start[c] … start[c + 1] − 1 of the arrays below. */
  readonly start: Int32Array;
  /** Ascending within a customer. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** 1 for a purchase, 0 for a refund or an order of nothing. */
  readonly purchase: Uint8Array;
  /** Of all orders, those of customers with refunds only too; the day of the analysis where there are none. */
  readonly firstDay: number;
}

/** Makes numbers of how many into where each begins: place k + 1 holds how many there are of k, and gets where k ends. */
function addUp(counts: Int32Array): void {
  for (let key = 1; key < counts.length; key++) counts[key] = (counts[key] as number) + (counts[key - 1] as number);
}

/** Positions from the earliest day on, those of one day as they came: a counting sort. */
function sortByDay(day: Int32Array, size: number, firstDay: number, lastDay: number): Int32Array {
  const next = new Int32Array(lastDay - firstDay + 2);
  for (let order = 0; order < size; order++) {
    const key = (day[order] as number) - firstDay + 1;
    next[key] = (next[key] as number) + 1;
  }
  addUp(next);
  const sorted = new Int32Array(size);
  for (let order = 0; order < size; order++) {
    const key = (day[order] as number) - firstDay;
    sorted[next[key] as number] = order;
    next[key] = (next[key] as number) + 1;
  }
  return sorted;
}

/** Position in the base of each customer of the log; -1 for one who is not in it. */
function positionsIn(base: CustomerBase, customers: number): Int32Array {
  const positionOf = new Int32Array(customers).fill(-1);
  for (let position = 0; position < base.size; position++) positionOf[base.customer[position] as number] = position;
  return positionOf;
}

export function purchaseHistory(base: CustomerBase): PurchaseHistory {
  const { size, customer, day, amount } = base.orders;
  let firstDay: number = base.asOf;
  let customers = 0;
  let isAscending = true;
  for (let order = 0; order < size; order++) {
    const today = day[order] as number;
    if (today < firstDay) firstDay = today;
    if ((customer[order] as number) >= customers) customers = (customer[order] as number) + 1;
    if (order > 0 && (day[order - 1] as number) > today) isAscending = false;
  }
  // Most logs stand in the order of days.
  const sorted = isAscending ? null : sortByDay(day, size, firstDay, base.asOf);
  const positionOf = positionsIn(base, customers);

  const start = new Int32Array(base.size + 1);
  for (let order = 0; order < size; order++) {
    const position = positionOf[customer[order] as number] as number;
    if (position >= 0) start[position + 1] = (start[position + 1] as number) + 1;
  }
  addUp(start);
  const next = start.slice();
  const orders = start[base.size] as number;
  const history = {
    start,
    day: new Int32Array(orders),
    amount: new Float64Array(orders),
    purchase: new Uint8Array(orders),
    firstDay,
  };
  // Orders go where they belong in one pass: they lie far apart there, and a pass for each column would fetch each place anew.
  for (let at = 0; at < size; at++) {
    const order = sorted === null ? at : (sorted[at] as number);
    const position = positionOf[customer[order] as number] as number;
    if (position < 0) continue;
    const place = next[position] as number;
    next[position] = place + 1;
    const value = amount[order] as number;
    history.day[place] = day[order] as number;
    history.amount[place] = value;
    history.purchase[place] = isPurchase(value) ? 1 : 0;
  }
  return history;
}
