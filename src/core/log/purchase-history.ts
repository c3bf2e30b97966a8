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

/** Counting sort by keys 0 … keys − 1; equal keys stay in their order. Positions with a negative key are left out. */
function sortByKey(positions: Int32Array, keyOf: (position: number) => number, keys: number): Sorted {
  const start = new Int32Array(keys + 1);
  for (const position of positions) {
    const key = keyOf(position);
    if (key >= 0) start[key + 1] = (start[key + 1] as number) + 1;
  }
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const next = start.slice();
  const sorted = new Int32Array(start[keys] as number);
  for (const position of positions) {
    const key = keyOf(position);
    if (key < 0) continue;
    const place = next[key] as number;
    sorted[place] = position;
    next[key] = place + 1;
  }
  return { positions: sorted, start };
}

export function purchaseHistory(base: CustomerBase): PurchaseHistory {
  const { orders } = base;
  let firstDay: number = base.asOf;
  let customers = 0;
  for (let order = 0; order < orders.size; order++) {
    firstDay = Math.min(firstDay, orders.day[order] as number);
    customers = Math.max(customers, (orders.customer[order] as number) + 1);
  }
  const positionOf = new Int32Array(customers).fill(-1);
  base.customer.forEach((customer, position) => {
    positionOf[customer] = position;
  });

  const all = Int32Array.from({ length: orders.size }, (_, order) => order);
  const byDay = sortByKey(all, (order) => (orders.day[order] as number) - firstDay, base.asOf - firstDay + 1);
  const sorted = sortByKey(
    byDay.positions,
    (order) => positionOf[orders.customer[order] as number] as number,
    base.size,
  );
  const amount = Float64Array.from(sorted.positions, (order) => orders.amount[order] as number);
  return {
    start: sorted.start,
    day: sorted.positions.map((order) => orders.day[order] as number),
    amount,
    purchase: Uint8Array.from(amount, (value) => (isPurchase(value) ? 1 : 0)),
    firstDay,
  };
}
