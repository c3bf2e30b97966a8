/** What each manager sold between two days, counted from the order log. */
import { firstPurchases } from '../log/first-purchases.ts';
import { rowLabels } from '../log/labels.ts';
import type { Column, OrderLog } from '../log/order-log.ts';
import { isPurchase, ordersAsOf } from '../log/orders.ts';
import { addTo, createSums, sumAt, sumOf } from '../numbers/summation.ts';
import type { Span } from '../time/workdays.ts';

export interface Sales {
  /** Of the rows dated in the span, refunds included. */
  readonly revenue: number;
  readonly purchases: number;
  /** Those of customers who had not bought before. */
  readonly firstPurchases: number;
}

export interface ManagerSales extends Sales {
  /** As most rows spell the name, and as names are compared. */
  readonly name: string;
  readonly key: string;
}

const NO_SALES: Sales = { revenue: 0, purchases: 0, firstPurchases: 0 };

/** In the order in which managers first stand in the log up to the last day; rows without a manager are nobody's. */
export function salesBetween(log: OrderLog, managers: Column, { from, to }: Span): ManagerSales[] {
  const { keys, shown } = rowLabels(log, managers, to);
  const places = new Map([...shown.keys()].map((key, place) => [key, place]));
  const revenue = createSums(places.size);
  const purchases = new Int32Array(places.size);
  const first = new Int32Array(places.size);
  keys.forEach((key, row) => {
    const place = places.get(key);
    if (place !== undefined && (log.day[row] as number) >= from) addTo(revenue, place, log.amount[row] as number);
  });
  const orders = ordersAsOf(log, to);
  const isFirst = firstPurchases(log, orders);
  for (let order = 0; order < orders.size; order++) {
    const place = places.get(keys[orders.row[order] as number] ?? '');
    const counts = isPurchase(orders.amount[order] as number) && (orders.day[order] as number) >= from;
    if (place === undefined || !counts) continue;
    purchases[place] = (purchases[place] as number) + 1;
    if (isFirst[order] === 1) first[place] = (first[place] as number) + 1;
  }
  return [...places].map(([key, place]) => ({
    name: shown.get(key) ?? key,
    key,
    revenue: sumAt(revenue, place),
    purchases: purchases[place] as number,
    firstPurchases: first[place] as number,
  }));
}

/** Of several managers together; of none, no sales. */
export function allSales(parts: readonly Sales[]): Sales {
  if (parts.length === 0) return NO_SALES;
  return {
    revenue: sumOf(parts.map(({ revenue }) => revenue)),
    purchases: sumOf(parts.map(({ purchases }) => purchases)),
    firstPurchases: sumOf(parts.map(({ firstPurchases: first }) => first)),
  };
}
