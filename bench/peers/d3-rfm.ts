/** RFM with d3-array: grouped rows, exact sums, quantiles of type 7 and scores, as somebody would who knows the library. */
import { bisectLeft, fsum, max, quantileSorted, rollups } from 'd3-array';
import type { OrderRanges } from '../order-log.ts';
import { orderRows } from './order-rows.ts';
import { type Aggregates, largestFirst, MILLISECONDS_PER_DAY } from './plain-rfm.ts';

export type Scored = readonly [...Aggregates, r: number, f: number, m: number];

const SCORES = 3;

/** The score of a value by the quantiles of all of them: 1 + the cuts strictly below it. */
function scoring(values: readonly number[]): (value: number) => number {
  const ascending = Float64Array.from(values).sort();
  const cuts = [1, 2].map((part) => quantileSorted(Array.from(ascending), part / SCORES) ?? 0);
  return (value) => 1 + bisectLeft(cuts, value);
}

export function d3Rfm(ranges: OrderRanges): Scored[] {
  const rows = orderRows(ranges);
  const latest = max(rows, ({ date }) => date.getTime()) ?? 0;
  const customers = rollups(
    rows,
    (orders) => ({
      last: max(orders, ({ date }) => date.getTime()) ?? 0,
      purchases: orders.length,
      revenue: fsum(orders, ({ amount }) => amount),
    }),
    ({ customer }) => customer,
  )
    .map(([customer, { last, purchases, revenue }]): Aggregates => {
      const recency = Math.round((latest - last) / MILLISECONDS_PER_DAY);
      return [customer, new Date(last), recency, purchases, revenue];
    })
    .sort(largestFirst);
  const recencyScore = scoring(customers.map((customer) => customer[2]));
  const frequencyScore = scoring(customers.map((customer) => customer[3]));
  const monetaryScore = scoring(customers.map((customer) => customer[4]));
  return customers.map((customer) => [
    ...customer,
    SCORES + 1 - recencyScore(customer[2]),
    frequencyScore(customer[3]),
    monetaryScore(customer[4]),
  ]);
}
