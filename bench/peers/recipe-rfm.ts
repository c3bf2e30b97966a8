/** RFM as recipes for spreadsheet scripts have it: the rows of each customer are looked for among all rows. */
import type { OrderRanges } from '../order-log.ts';
import { orderRows } from './order-rows.ts';
import { type Aggregates, largestFirst, MILLISECONDS_PER_DAY } from './plain-rfm.ts';

export function recipeRfm(ranges: OrderRanges): Aggregates[] {
  const rows = orderRows(ranges);
  const latest = rows.reduce((last, { date }) => Math.max(last, date.getTime()), 0);
  const customers = [...new Set(rows.map(({ customer }) => customer))];
  return customers
    .map((customer): Aggregates => {
      const own = rows.filter((row) => row.customer === customer);
      const last = Math.max(...own.map(({ date }) => date.getTime()));
      const revenue = own.reduce((sum, { amount }) => sum + amount, 0);
      return [customer, new Date(last), Math.round((latest - last) / MILLISECONDS_PER_DAY), own.length, revenue];
    })
    .sort(largestFirst);
}
