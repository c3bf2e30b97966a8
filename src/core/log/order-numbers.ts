/** Order numbers of a log, and the rows that only continue an order. */
import type { Zone } from '../time/zone.ts';
import { isBlank, isErrorCell, showCell } from '../writing/cell.ts';
import { tidy } from '../writing/spelling.ts';

export interface OrderNumbers {
  /** Numbers the ids in the order in which they come; an empty id is 0, an error -1. */
  readonly numberOf: (cell: unknown) => number;
  readonly count: () => number;
}

export function createOrderNumbers(zone: Zone): OrderNumbers {
  const numbers = new Map<string, number>([['', 0]]);
  return {
    numberOf(cell) {
      if (isErrorCell(cell)) return -1;
      const id = isBlank(cell) ? '' : tidy(showCell(cell, zone));
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    },
    count: () => numbers.size,
  };
}

export interface FullOrders {
  /** Remembers a row that holds customer, date and amount. */
  readonly add: (order: number, customer: number) => void;
  /** Whether the row goes on with such an order, of this customer where it names one (-1: it names none). */
  readonly has: (order: number, customer: number) => boolean;
}

export function createFullOrders(): FullOrders {
  const orders = new Set<number>();
  const ofCustomers = new Set<string>();
  return {
    add(order, customer) {
      orders.add(order);
      ofCustomers.add(`${order} ${customer}`);
    },
    has: (order, customer) => (customer === -1 ? orders.has(order) : ofCustomers.has(`${order} ${customer}`)),
  };
}
