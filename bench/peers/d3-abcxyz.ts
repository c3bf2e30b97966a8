/** ABC × XYZ with d3-array: rows grouped by customer and month, exact sums. */
import { fsum, max, rollup } from 'd3-array';
import type { OrderRanges } from '../order-log.ts';
import { type Classed, classed } from './classed.ts';
import { orderRows } from './order-rows.ts';
import { monthOf, regularityOf } from './regularity.ts';

export function d3AbcXyz(ranges: OrderRanges): Classed[] {
  const rows = orderRows(ranges);
  const lastMonth = max(rows, ({ date }) => monthOf(date)) ?? 0;
  const months = rollup(
    rows,
    (orders) => fsum(orders, ({ amount }) => amount),
    ({ customer }) => customer,
    ({ date }) => monthOf(date),
  );
  return classed(Array.from(months, ([customer, nets]) => [customer, regularityOf(nets, lastMonth)]));
}
