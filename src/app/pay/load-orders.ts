/** The orders that people are paid for, by the positions of their columns. */
import { type CustomerBase, customersAsOf } from '../../core/log/customer-base.ts';
import { type OrderLog, readOrderLog } from '../../core/log/order-log.ts';
import { asDay, type Day } from '../../core/time/day.ts';
import { type OrderLayout, orderColumns } from '../../tables/orders.ts';
import type { Book, Grid } from '../ports.ts';

/** The latest day of the log that is not after today, so that a mistyped year moves nothing. */
function latestDay(log: OrderLog, today: Day): Day {
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of log.day) if (day <= today && day > latest) latest = day;
  return latest === Number.NEGATIVE_INFINITY ? today : asDay(latest);
}

/** Reads the log out of the sheet's rows, as of its latest day that is not after `today`. */
export function loadOrders(
  book: Book,
  rows: Grid,
  layout: OrderLayout,
  currency: string | null,
  today: Day,
): { readonly log: OrderLog; readonly base: CustomerBase } {
  const log = readOrderLog(orderColumns(rows, layout), book.locale, book.zone, currency);
  return { log, base: customersAsOf(log, latestDay(log, today)) };
}
