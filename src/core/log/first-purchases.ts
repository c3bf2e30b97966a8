/** Which purchases are their customers' first. */
import type { OrderLog } from './order-log.ts';
import { isPurchase, type Orders } from './orders.ts';

/** 1 for each order that is its customer's first purchase, else 0: of several on one day, the one that stands first in the log. */
export function firstPurchases(log: Pick<OrderLog, 'customers'>, orders: Orders): Uint8Array {
  const { size, customer, day, row, amount } = orders;
  const first = new Int32Array(log.customers).fill(-1);
  for (let order = 0; order < size; order++) {
    const rival = first[customer[order] as number] as number;
    if (!isPurchase(amount[order] as number)) continue;
    const sooner = rival < 0 ? -1 : (day[order] as number) - (day[rival] as number);
    if (sooner < 0 || (sooner === 0 && (row[order] as number) < (row[rival] as number))) {
      first[customer[order] as number] = order;
    }
  }
  const isFirst = new Uint8Array(size);
  for (const order of first) if (order >= 0) isFirst[order] = 1;
  return isFirst;
}
