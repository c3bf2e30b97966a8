/** One object an order: what scripts and libraries of tables begin with. */
import type { OrderRanges } from '../order-log.ts';

export interface OrderRow {
  readonly customer: string;
  readonly date: Date;
  readonly amount: number;
}

export function orderRows({ customers, dates, amounts }: OrderRanges): OrderRow[] {
  return customers.map(([customer], row) => ({
    customer,
    date: (dates[row] as readonly [Date])[0],
    amount: (amounts[row] as readonly [number])[0],
  }));
}
