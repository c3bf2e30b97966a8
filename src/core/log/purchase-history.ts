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

interface Sorted {
  readonly positions: Int32Array;
  /** Where each key begins; one entry more than there are keys. */
  readonly start: Int32Array;
}

/** Counting sort of positions by their keys, 0 … keys − 1; equal keys stay in their order. Negative keys are left out. */
function sortByKey(positions: Int32Array, keyOf: Int32Array, keys: number): Sorted {
  const start = new Int32Array(keys + 1);
  for (let place = 0; place < positions.length; place++) {
    const key = keyOf[positions[place] as number] as number;
    if (key >= 0) start[key + 1] = (start[key + 1] as number) + 1;
  }
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const next = start.slice();
  const sorted = new Int32Array(start[keys] as number);
  for (let place = 0; place < positions.length; place++) {
    const position = positions[place] as number;
    const key = keyOf[position] as number;
    if (key < 0) continue;
    sorted[next[key] as number] = position;
    next[key] = (next[key] as number) + 1;
  }
  return { positions: sorted, start };
}

/** Positions from the earliest day on. Most logs stand in that order. */
function byDay(day: Int32Array, size: number, firstDay: number, lastDay: number): Int32Array {
  const all = new Int32Array(size);
  let isAscending = true;
  for (let order = 0; order < size; order++) {
    all[order] = order;
    isAscending = isAscending && (order === 0 || (day[order - 1] as number) <= (day[order] as number));
  }
  if (isAscending) return all;
  return sortByKey(
    all,
    day.map((each) => each - firstDay),
    lastDay - firstDay + 1,
  ).positions;
}

export function purchaseHistory(base: CustomerBase): PurchaseHistory {
  const { size, customer, day, amount } = base.orders;
  let firstDay: number = base.asOf;
  let customers = 0;
  for (let order = 0; order < size; order++) {
    firstDay = Math.min(firstDay, day[order] as number);
    customers = Math.max(customers, (customer[order] as number) + 1);
  }
  const positionOf = new Int32Array(customers).fill(-1);
  base.customer.forEach((each, position) => {
    positionOf[each] = position;
  });

  const { positions, start } = sortByKey(
    byDay(day, size, firstDay, base.asOf),
    customer.map((each) => positionOf[each] as number),
    base.size,
  );
  const history = {
    start,
    day: new Int32Array(positions.length),
    amount: new Float64Array(positions.length),
    purchase: new Uint8Array(positions.length),
    firstDay,
  };
  for (let place = 0; place < positions.length; place++) {
    const order = positions[place] as number;
    const value = amount[order] as number;
    history.day[place] = day[order] as number;
    history.amount[place] = value;
    history.purchase[place] = isPurchase(value) ? 1 : 0;
  }
  return history;
}
