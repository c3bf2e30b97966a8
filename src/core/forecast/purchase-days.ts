/** On which days each customer bought, and for how much: what the models of buying are fitted to. */
import type { CustomerBase } from '../log/customer-base.ts';
import { medianGap } from '../log/gaps.ts';
import { purchaseHistory } from '../log/purchase-history.ts';
import { median } from '../numbers/quantile.ts';
import { addTo, createSums, sumAt } from '../numbers/summation.ts';

export interface PurchaseDays {
  /** The day that they are looked at from. */
  readonly end: number;
  /** Position in the customer base; the customers that had bought by `end`. */
  readonly customer: Int32Array;
  /** The days of customer c stand at start[c] … start[c + 1] − 1 of the arrays below; there is one at least. */
  readonly start: Int32Array;
  /** Ascending within a customer, none twice. */
  readonly day: Int32Array;
  /** Of all purchases of the day; refunds are no purchases. */
  readonly amount: Float64Array;
}

/** Who takes something for nothing comes all the same: the published fits count such days, and so do these. */
export const isVisit = (amount: number): boolean => amount >= 0;

/** Purchases of one day are one. */
export function purchaseDays(base: CustomerBase): PurchaseDays {
  const history = purchaseHistory(base);
  const start = new Int32Array(base.size + 1);
  const day = new Int32Array(history.day.length);
  const sums = createSums(history.day.length);
  let size = 0;
  for (let customer = 0; customer < base.size; customer++) {
    const first = size;
    for (let order = history.start[customer] as number; order < (history.start[customer + 1] as number); order++) {
      if (!isVisit(history.amount[order] as number)) continue;
      const today = history.day[order] as number;
      if (size === first || day[size - 1] !== today) day[size++] = today;
      addTo(sums, size - 1, history.amount[order] as number);
    }
    start[customer + 1] = size;
  }
  return {
    end: base.asOf,
    customer: Int32Array.from({ length: base.size }, (_, customer) => customer),
    start,
    day: day.slice(0, size),
    amount: Float64Array.from({ length: size }, (_, index) => sumAt(sums, index)),
  };
}

/** What was known on an earlier day. */
export function daysUntil(days: PurchaseDays, end: number): PurchaseDays {
  const customer: number[] = [];
  const start = [0];
  const kept: number[] = [];
  days.customer.forEach((position, index) => {
    const first = days.start[index] as number;
    if ((days.day[first] as number) > end) return;
    for (let at = first; at < (days.start[index + 1] as number) && (days.day[at] as number) <= end; at++) kept.push(at);
    customer.push(position);
    start.push(kept.length);
  });
  return {
    end,
    customer: Int32Array.from(customer),
    start: Int32Array.from(start),
    day: Int32Array.from(kept, (at) => days.day[at] as number),
    amount: Float64Array.from(kept, (at) => days.amount[at] as number),
  };
}

/** x, t_x and T of each customer, as the field calls them, in whole days. */
export interface Records {
  /** Days with a purchase after the first one: x. */
  readonly repeats: Int32Array;
  /** Days from the first purchase to the last one: t_x. */
  readonly active: Int32Array;
  /** Days from the first purchase to the end: T. */
  readonly age: Int32Array;
}

export function recordsOf({ end, customer, start, day }: PurchaseDays): Records {
  const firstOf = (index: number) => day[start[index] as number] as number;
  const lastOf = (index: number) => day[(start[index + 1] as number) - 1] as number;
  return {
    repeats: customer.map((_, index) => (start[index + 1] as number) - (start[index] as number) - 1),
    active: customer.map((_, index) => lastOf(index) - firstOf(index)),
    age: customer.map((_, index) => end - firstOf(index)),
  };
}

/** The median gap between consecutive purchase days of each customer; NaN where there is none. */
export function ownGaps({ customer, start, day }: PurchaseDays): Float64Array {
  return Float64Array.from(
    customer,
    (_, index) => medianGap(day.subarray(start[index], start[index + 1])) ?? Number.NaN,
  );
}

/** The median of the customers' own gaps; null where nobody came twice. */
export function typicalGapOf(days: PurchaseDays): number | null {
  return median(ownGaps(days).filter((gap) => !Number.isNaN(gap)));
}
