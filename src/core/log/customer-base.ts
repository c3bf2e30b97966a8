/** Customers as of a day: last purchase, number of purchases and revenue of each. */

import { descendingOrder } from '../numbers/descending.ts';
import { addTo, createSums, sumAt, sumOf } from '../numbers/summation.ts';
import { asDay, type Day } from '../time/day.ts';
import { compareCodePoints, spellingKey } from '../writing/spelling.ts';
import type { OrderLog } from './order-log.ts';
import { customersOfSpellings, isPurchase, type Orders, ordersAsOf } from './orders.ts';

export interface CustomerBase {
  readonly asOf: Day;
  /** Customers with a purchase; the arrays below are that long, in the order of first appearance in the log. */
  readonly size: number;
  /** Index of the customer in the log: the same in every snapshot of one log. */
  readonly customer: Int32Array;
  readonly names: readonly CustomerName[];
  readonly lastPurchase: Int32Array;
  readonly purchases: Int32Array;
  /** Net of refunds, rounded to six decimals. */
  readonly revenue: Float64Array;
  /** What the customers are computed from, in the order of the log. */
  readonly orders: Orders;
  /** Customers who have rows but no purchase: listed, never scored. */
  readonly refundsOnly: readonly { readonly name: CustomerName; readonly revenue: number }[];
  /** rows = used + blank + header + continuation + later + bad. */
  readonly counts: ReconciledCounts;
  /** Sum of the used rows = sum of `revenue` + sum of `refundsOnly`. */
  readonly usedAmount: number;
  /** How each buys over periods, where that was computed elsewhere and the orders are not at hand. */
  readonly activity?: CustomerActivity;
}

/** Runs parallel to the customers. */
export interface CustomerActivity {
  readonly period: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly activePeriods: Int32Array;
  readonly periods: Int32Array;
  /** Periods back to the latest one with a purchase. */
  readonly lastPeriod: Int32Array;
  /** NaN where there is none. */
  readonly variation: Float64Array;
  /** 1 for customers who are too new to be judged. */
  readonly isNew: Uint8Array;
  /** The customer's own median of days from one day of buying to the next; NaN where there is only one. */
  readonly gap: Float64Array;
  /** Their median; null where nobody came twice. */
  readonly typicalGap: number | null;
}

export interface ReconciledCounts {
  readonly rows: number;
  readonly used: number;
  readonly blank: number;
  readonly header: number;
  readonly continuation: number;
  readonly later: number;
  readonly bad: number;
}

export interface CustomerName {
  readonly text: string;
  /** What goes into a cell: a number where the log has only numbers for this customer. */
  readonly cell: string | number;
  /** What tells the customer apart where the name does not: an id, an e-mail; `""` where the name does. */
  readonly id: string;
}

interface Purchases {
  readonly count: Int32Array;
  readonly last: Int32Array;
}

const NEVER = -0x8000_0000;

function countPurchase(purchases: Purchases, customer: number, day: number): void {
  purchases.count[customer] = (purchases.count[customer] as number) + 1;
  if (day > (purchases.last[customer] as number)) purchases.last[customer] = day;
}

/** The most frequent spelling of each customer; of equally frequent ones the smaller by code points. */
function mostFrequentSpellings(log: OrderLog, uses: Int32Array): Int32Array {
  const best = new Int32Array(log.customers).fill(-1);
  log.spellings.forEach((spelling, id) => {
    const rival = best[spelling.customer] as number;
    if (uses[id] === 0) return;
    const more = rival === -1 ? 1 : (uses[id] as number) - (uses[rival] as number);
    const smaller = more === 0 && compareCodePoints(spelling.text, log.spellings[rival]?.text ?? '') < 0;
    if (more > 0 || smaller) best[spelling.customer] = id;
  });
  return best;
}

/** Which customers are numbers in all rows that count. */
function areAllNumeric(log: OrderLog, uses: Int32Array): Uint8Array {
  const numeric = new Uint8Array(log.customers).fill(1);
  log.spellings.forEach((spelling, id) => {
    if (!spelling.numeric && uses[id] !== 0) numeric[spelling.customer] = 0;
  });
  return numeric;
}

function idBeside(name: string, key = name): string {
  return key === name || spellingKey(key) === spellingKey(name) ? '' : key;
}

/**
 * The customers of a log as of a day. Rows after the day are left out first, then rows are grouped by order id, where
 * there are ids; a group whose sum is above zero is a purchase, unless the caller counts others too.
 */
export function customersAsOf(log: OrderLog, asOf: Day, counts = isPurchase): CustomerBase {
  const revenue = createSums(log.customers);
  const purchases: Purchases = {
    count: new Int32Array(log.customers),
    last: new Int32Array(log.customers).fill(NEVER),
  };
  const uses = new Int32Array(log.spellings.length);
  const customerOf = customersOfSpellings(log);
  const orders = ordersAsOf(log, asOf, customerOf);
  const total = createSums(1);
  let used = 0;

  for (let row = 0; row < log.size; row++) {
    if ((log.day[row] as number) > asOf) continue;
    const spelling = log.spelling[row] as number;
    const amount = log.amount[row] as number;
    const customer = customerOf[spelling] as number;
    used++;
    uses[spelling] = (uses[spelling] as number) + 1;
    addTo(revenue, customer, amount);
    addTo(total, 0, amount);
  }
  for (let order = 0; order < orders.size; order++) {
    if (!counts(orders.amount[order] as number)) continue;
    countPurchase(purchases, orders.customer[order] as number, orders.day[order] as number);
  }

  const shown = mostFrequentSpellings(log, uses);
  const numeric = areAllNumeric(log, uses);
  const scored = new Int32Array(log.customers);
  const names: CustomerName[] = [];
  const refundsOnly: { name: CustomerName; revenue: number }[] = [];
  for (let customer = 0; customer < log.customers; customer++) {
    const text = log.spellings[shown[customer] as number]?.text;
    if (text === undefined) continue;
    const cell = numeric[customer] === 1 ? Number(text) : text;
    const name = { text, cell, id: idBeside(text, log.keys?.[customer]) };
    if ((purchases.count[customer] as number) > 0) {
      scored[names.length] = customer;
      names.push(name);
    } else {
      refundsOnly.push({ name, revenue: sumAt(revenue, customer) });
    }
  }

  const { rows, blank, header, continuation, bad } = log.counts;
  const size = names.length;
  const customers = scored.slice(0, size);
  const revenueOf = new Float64Array(size);
  for (let index = 0; index < size; index++) revenueOf[index] = sumAt(revenue, customers[index] as number);
  return {
    asOf,
    size,
    customer: customers,
    names,
    lastPurchase: customers.map((customer) => purchases.last[customer] as number),
    purchases: customers.map((customer) => purchases.count[customer] as number),
    revenue: revenueOf,
    orders,
    refundsOnly,
    counts: { rows, used, blank, header, continuation, later: log.size - used, bad },
    usedAmount: sumAt(total, 0),
  };
}

/** The day an analysis looks from when nobody names one: the latest of the log. An empty log is seen from day 0. */
export function defaultAsOf(log: OrderLog): Day {
  return log.lastDay ?? asDay(0);
}

/** What shares of revenue are shares of: the revenues above zero. */
export function positiveRevenue(base: CustomerBase): number {
  return sumOf(base.revenue.filter((revenue) => revenue > 0));
}

/** By the shown name, of one name by what tells them apart. */
export function compareNames(first: CustomerName | undefined, second: CustomerName | undefined): number {
  return (
    compareCodePoints(first?.text ?? '', second?.text ?? '') || compareCodePoints(first?.id ?? '', second?.id ?? '')
  );
}

/** Positions by amount, largest first, then by name. */
export function largestFirst(amounts: ArrayLike<number>, names: readonly CustomerName[]): Int32Array {
  const order = descendingOrder(amounts);
  let end = 0;
  for (let start = 0; start < order.length; start = end) {
    const amount = amounts[order[start] as number];
    do end++;
    while (end < order.length && amounts[order[end] as number] === amount);
    if (end > start + 1) order.subarray(start, end).sort((first, second) => compareNames(names[first], names[second]));
  }
  return order;
}

/** Positions by revenue, largest first, then by name. */
export function byRevenue(base: CustomerBase): Int32Array {
  return largestFirst(base.revenue, base.names);
}
