/** ABC × XYZ by hand: one pass into a Map of Maps, one sort. It reads no text and checks nothing. */
import type { OrderRanges } from '../order-log.ts';
import { type Classed, classed } from './classed.ts';
import { monthOf, regularityOf } from './regularity.ts';

export function plainAbcXyz({ customers, dates, amounts }: OrderRanges): Classed[] {
  const months = new Map<string, Map<number, number>>();
  let lastMonth = 0;
  customers.forEach(([customer], row) => {
    const month = monthOf((dates[row] as readonly [Date])[0]);
    const [amount] = amounts[row] as readonly [number];
    if (month > lastMonth) lastMonth = month;
    const nets = months.get(customer);
    if (nets === undefined) months.set(customer, new Map([[month, amount]]));
    else nets.set(month, (nets.get(month) ?? 0) + amount);
  });
  return classed(Array.from(months, ([customer, nets]) => [customer, regularityOf(nets, lastMonth)]));
}
