/** RFM by hand: one pass into a Map, one sort. It reads no text, checks nothing and scores nothing. */
import type { OrderRanges } from '../order-log.ts';

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Customer, last purchase, recency, frequency, monetary. */
export type Aggregates = readonly [customer: string, last: Date, recency: number, frequency: number, monetary: number];

interface Totals {
  last: number;
  purchases: number;
  revenue: number;
}

/** The largest revenue first, then by name. */
export function largestFirst(first: Aggregates, second: Aggregates): number {
  return second[4] - first[4] || (first[0] < second[0] ? -1 : 1);
}

export function plainRfm({ customers, dates, amounts }: OrderRanges): Aggregates[] {
  const totals = new Map<string, Totals>();
  let latest = 0;
  customers.forEach(([customer], row) => {
    const instant = (dates[row] as readonly [Date])[0].getTime();
    const [amount] = amounts[row] as readonly [number];
    if (instant > latest) latest = instant;
    const known = totals.get(customer);
    if (known === undefined) {
      totals.set(customer, { last: instant, purchases: 1, revenue: amount });
      return;
    }
    if (instant > known.last) known.last = instant;
    known.purchases++;
    known.revenue += amount;
  });
  return Array.from(totals, ([customer, { last, purchases, revenue }]): Aggregates => {
    // Days of 23 and 25 hours are days.
    const recency = Math.round((latest - last) / MILLISECONDS_PER_DAY);
    return [customer, new Date(last), recency, purchases, revenue];
  }).sort(largestFirst);
}
