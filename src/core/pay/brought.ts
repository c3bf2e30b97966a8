/** What each person brought, row by row and order by order, so that it can be summed over any days. */
import type { OrderLog } from '../log/order-log.ts';
import { isPurchase, type Orders } from '../log/orders.ts';
import { sumOf } from '../numbers/summation.ts';
import { asDay } from '../time/day.ts';
import { partsOfOne } from './credits.ts';
import { type Month, monthOf, type Period } from './month.ts';
import type { CountedMeasure } from './motivation.ts';
import type { RowCredits } from './row-credits.ts';

/** Columns of equal height: a row of the log has its revenue, an order its counts. */
export type Brought = Readonly<Record<CountedMeasure, readonly number[]>> & { readonly day: readonly number[] };

type Growing = Readonly<Record<CountedMeasure | 'day', number[]>>;

export const NOTHING_BROUGHT: Brought = { day: [], revenue: [], orders: [], newClients: [] };

/** An order counts on the day of its earliest row, for those whom that row names; shared, it counts for each in part. */
export function broughtByEach(
  log: Pick<OrderLog, 'size' | 'day' | 'amount'>,
  { people, amounts }: Pick<RowCredits, 'people' | 'amounts'>,
  orders: Orders,
  isFirst: (order: number) => boolean,
): ReadonlyMap<string, Brought> {
  const all = new Map<string, Growing>();
  const add = (key: string, day: number, revenue: number, counted: number, clients: number): void => {
    const own = all.get(key) ?? { day: [], revenue: [], orders: [], newClients: [] };
    all.set(key, own);
    own.day.push(day);
    own.revenue.push(revenue);
    own.orders.push(counted);
    own.newClients.push(clients);
  };
  for (let row = 0; row < log.size; row++) {
    const parts = amounts.get(row);
    people[row]?.forEach(({ key }, index) => {
      add(key, log.day[row] as number, parts?.[index] ?? (log.amount[row] as number), 0, 0);
    });
  }
  for (let order = 0; order < orders.size; order++) {
    if (!isPurchase(orders.amount[order] as number)) continue;
    const credits = people[orders.row[order] as number] ?? [];
    const shares = partsOfOne(credits);
    const clients = isFirst(order) ? 1 : 0;
    credits.forEach(({ key }, index) => {
      const share = shares[index] ?? 0;
      add(key, orders.day[order] as number, 0, share, share * clients);
    });
  }
  return all;
}

/** Of the entries at these places. */
function sumsAt(brought: Brought, places: readonly number[]): Readonly<Record<CountedMeasure, number>> {
  const sum = (measure: CountedMeasure) => sumOf(places.map((place) => brought[measure][place] as number));
  return { revenue: sum('revenue'), orders: sum('orders'), newClients: sum('newClients') };
}

export function sumBetween(brought: Brought, { from, to }: Period): Readonly<Record<CountedMeasure, number>> {
  const isInside = (place: number) => (brought.day[place] as number) >= from && (brought.day[place] as number) <= to;
  return sumsAt(brought, Array.from(brought.day.keys()).filter(isInside));
}

/** Month by month, those with an entry at least, in the order in which they come. */
export function sumsByMonth(brought: Brought): ReadonlyMap<Month, Readonly<Record<CountedMeasure, number>>> {
  /** Many rows share a day: each month is named once. */
  const named = new Map<number, Month>();
  const places = new Map<Month, number[]>();
  brought.day.forEach((day, place) => {
    const month = named.get(day) ?? monthOf(asDay(day));
    named.set(day, month);
    const known = places.get(month) ?? [];
    places.set(month, known);
    known.push(place);
  });
  return new Map([...places].map(([month, own]) => [month, sumsAt(brought, own)]));
}
