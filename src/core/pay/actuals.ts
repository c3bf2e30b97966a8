/** What each manager brought in each month, counted from the order log. */

import { defaultAsOf } from '../log/customer-base.ts';
import { firstPurchases } from '../log/first-purchases.ts';
import { rowLabels } from '../log/labels.ts';
import type { Column, OrderLog } from '../log/order-log.ts';
import { isPurchase, ordersAsOf } from '../log/orders.ts';
import { addTo, createSums, sumAt } from '../numbers/summation.ts';
import { asDay, type Day } from '../time/day.ts';
import { type Month, monthOf } from './month.ts';
import type { Measure } from './motivation.ts';

export type CountedMeasure = Exclude<Measure, 'own'>;

/** A month of one manager. Rows count by their own date, so refunds lower the month they are dated in. */
export type MonthActuals = Readonly<Record<CountedMeasure, number>>;

export interface ManagerActuals {
  /** As most rows spell the name. */
  readonly name: string;
  readonly key: string;
  /** Those with a row at least. */
  readonly months: ReadonlyMap<Month, MonthActuals>;
}

export interface LogActuals {
  /** By key; those that stand in the log, on the team or not. */
  readonly managers: ReadonlyMap<string, ManagerActuals>;
  /** Readable rows without a manager. */
  readonly rowsWithoutManager: number;
}

/** Many rows share a day: each month is named once. */
function createMonths() {
  const months = new Map<number, Month>();
  return (day: number): Month => {
    const month = months.get(day) ?? monthOf(asDay(day));
    months.set(day, month);
    return month;
  };
}

/**
 * Revenue is the sum of the rows dated in the month; an order counts in the month of its earliest row, and a new client
 * in that of the first purchase, both for the manager of that row.
 *
 * @param managers The sheet's column: `log.row` points into it. Names that differ in case or white space are one.
 */
export function managerActuals(log: OrderLog, managers: Column): LogActuals {
  const { keys, shown } = rowLabels(log, managers, defaultAsOf(log));
  const monthAt = createMonths();
  const revenue = createSums(log.size);
  const counts = { orders: new Int32Array(log.size), newClients: new Int32Array(log.size) };
  /** Where a month of a manager stands in the columns above. */
  const places = new Map([...shown.keys()].map((key) => [key, new Map<Month, number>()]));
  let used = 0;
  const placeOf = (row: number): number => {
    const months = places.get(keys[row] ?? '');
    if (months === undefined) return -1;
    const month = monthAt(log.day[row] as number);
    const place = months.get(month) ?? used++;
    months.set(month, place);
    return place;
  };
  const add = (count: Int32Array, place: number): void => {
    count[place] = (count[place] as number) + 1;
  };

  let rowsWithoutManager = 0;
  for (let row = 0; row < log.size; row++) {
    const place = placeOf(row);
    if (place < 0) rowsWithoutManager++;
    else addTo(revenue, place, log.amount[row] as number);
  }
  const orders = ordersAsOf(log, defaultAsOf(log));
  const isFirst = firstPurchases(log, orders);
  for (let order = 0; order < orders.size; order++) {
    const place = placeOf(orders.row[order] as number);
    if (place < 0 || !isPurchase(orders.amount[order] as number)) continue;
    add(counts.orders, place);
    if (isFirst[order] === 1) add(counts.newClients, place);
  }

  const factsAt = (place: number): MonthActuals => ({
    revenue: sumAt(revenue, place),
    orders: counts.orders[place] as number,
    newClients: counts.newClients[place] as number,
  });
  const actuals = [...places].map(([key, months]): [string, ManagerActuals] => [
    key,
    {
      name: shown.get(key) ?? key,
      key,
      months: new Map([...months].map(([month, place]) => [month, factsAt(place)])),
    },
  ]);
  return { managers: new Map(actuals), rowsWithoutManager };
}

/** The revenue of each manager in the rows from one day to another, both inside, by key. */
export function revenueBetween(log: OrderLog, managers: Column, from: Day, to: Day): ReadonlyMap<string, number> {
  const { keys, shown } = rowLabels(log, managers, to);
  const places = new Map([...shown.keys()].map((key, place) => [key, place]));
  const revenue = createSums(places.size);
  keys.forEach((key, row) => {
    const place = places.get(key);
    if (place !== undefined && (log.day[row] as number) >= from) addTo(revenue, place, log.amount[row] as number);
  });
  return new Map([...places].map(([key, place]) => [key, sumAt(revenue, place)]));
}
