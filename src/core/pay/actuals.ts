/** What each manager brought in each month, counted from the order log. */

import { defaultAsOf } from '../log/customer-base.ts';
import { firstPurchases } from '../log/first-purchases.ts';
import type { Column, OrderLog } from '../log/order-log.ts';
import { type Orders, ordersAsOf } from '../log/orders.ts';
import { sumOf } from '../numbers/summation.ts';
import type { Day } from '../time/day.ts';
import { type Brought, broughtByEach, NOTHING_BROUGHT, sumBetween, sumsByMonth } from './brought.ts';
import { createParts, type LogPart, logOfRows, type PartField, partKey, type UnknownPart } from './log-part.ts';
import type { Month, Period } from './month.ts';
import type { CountedMeasure } from './motivation.ts';
import { type BadCredit, type RowCredits, rowCredits } from './row-credits.ts';

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
  /** Cells whose shares can't be used. */
  readonly badCredits: readonly BadCredit[];
  /** Whose each row of the log is. */
  readonly people: RowCredits['people'];
  /** What somebody brought from one day to another, both inside, of all rows or of a part of them. */
  between(manager: string, period: Period, part?: LogPart): MonthActuals;
  /** Keys of the labels that a part names in a column, of those that the log has; null where it does not ask for one. */
  named(part: LogPart, field: PartField): ReadonlySet<string> | null;
  /** What a part names that the log does not have. */
  unknown(part: LogPart): readonly UnknownPart[];
}

/** What else is known beside the log's managers. */
export interface Beside extends Readonly<Partial<Record<PartField, Column | null>>> {
  /** Keys of those on the team: a cell that names one of them as it stands is never taken apart. */
  readonly team?: ReadonlySet<string>;
}

const NO_TEAM: ReadonlySet<string> = new Set();

/** Whether an order of a part of the log is that of its customer's first purchase in all of it. */
function firstAmong(log: OrderLog, orders: Orders, isFirst: Uint8Array, rows: readonly number[], part: Orders) {
  const idOf = (row: number) => log.order?.[row] ?? 0;
  const firstRows = new Map(
    Array.from(isFirst.keys())
      .filter((order) => isFirst[order] === 1)
      .map((order) => [orders.customer[order] as number, orders.row[order] as number]),
  );
  return (order: number): boolean => {
    const first = firstRows.get(part.customer[order] as number);
    const row = rows[part.row[order] as number] ?? -1;
    return first !== undefined && (row === first || (idOf(row) !== 0 && idOf(row) === idOf(first)));
  };
}

/**
 * Revenue is the sum of the rows dated in the month; an order counts in the month of its earliest row, and a new client
 * in that of the first purchase, both for the manager of that row. What several share counts for each in part, to the cent.
 *
 * Of a part of the log all this is counted as if the log held its rows alone; a new client stays who had never bought before.
 *
 * @param managers The sheet's column: `log.row` points into it. Names that differ in case or white space are one.
 */
export function managerActuals(log: OrderLog, managers: Column, beside: Beside = {}): LogActuals {
  const { team = NO_TEAM, products = null, types = null } = beside;
  const credits = rowCredits(log, managers, team);
  const asOf = defaultAsOf(log);
  const orders = ordersAsOf(log, asOf);
  const isFirst = firstPurchases(log, orders);
  const whole = broughtByEach(log, credits, orders, (order) => isFirst[order] === 1);
  const parts = createParts(log, { products, types }, orders, isFirst);
  const known = new Map<string, ReadonlyMap<string, Brought>>();

  const broughtOf = (part: LogPart): ReadonlyMap<string, Brought> => {
    const rows = parts.rows(part);
    const some = logOfRows(log, rows);
    const own: Pick<RowCredits, 'people' | 'amounts'> = {
      people: rows.map((row) => credits.people[row] ?? []),
      amounts: new Map(
        rows.flatMap((row, index) => {
          const amounts = credits.amounts.get(row);
          return amounts === undefined ? [] : [[index, amounts] as const];
        }),
      ),
    };
    const ordersOfPart = ordersAsOf(some, asOf);
    return broughtByEach(some, own, ordersOfPart, firstAmong(log, orders, isFirst, rows, ordersOfPart));
  };

  const names = [...credits.shown].filter(([key]) => whole.has(key));
  return {
    managers: new Map(
      names.map(([key, name]): [string, ManagerActuals] => [
        key,
        { name, key, months: sumsByMonth(whole.get(key) ?? NOTHING_BROUGHT) },
      ]),
    ),
    rowsWithoutManager: credits.rowsWithoutManager,
    badCredits: credits.bad,
    people: credits.people,
    between(manager, period, part) {
      if (part === undefined) return sumBetween(whole.get(manager) ?? NOTHING_BROUGHT, period);
      const key = partKey(part);
      const brought = known.get(key) ?? broughtOf(part);
      known.set(key, brought);
      return sumBetween(brought.get(manager) ?? NOTHING_BROUGHT, period);
    },
    named: (part, field) => parts.keys(part, field),
    unknown: (part) => parts.unknown(part),
  };
}

/** The revenue of each manager in the rows from one day to another, both inside, by key. */
export function revenueBetween(
  log: OrderLog,
  managers: Column,
  from: Day,
  to: Day,
  team: ReadonlySet<string> = NO_TEAM,
): ReadonlyMap<string, number> {
  const { people, amounts } = rowCredits(log, managers, team);
  const revenue = new Map<string, number[]>();
  people.forEach((credits, row) => {
    const day = log.day[row] as number;
    credits.forEach(({ key }, index) => {
      const rows = revenue.get(key) ?? [];
      if (day <= to) revenue.set(key, rows);
      if (day <= to && day >= from) rows.push(amounts.get(row)?.[index] ?? (log.amount[row] as number));
    });
  });
  return new Map([...revenue].map(([key, rows]) => [key, sumOf(rows)]));
}
