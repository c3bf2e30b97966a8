/** The order log that the first arguments of a custom function give. */
import { AppError } from '../core/app-error.ts';
import { type OrderColumns, type OrderLog, readOrderLog } from '../core/log/order-log.ts';
import { isOmitted, optionalColumn, requiredColumn } from './arguments.ts';
import type { Environment } from './environment.ts';

export interface OrderArguments {
  readonly customers: unknown;
  readonly dates: unknown;
  readonly amounts: unknown;
  readonly orderIds: unknown;
}

/**
 * A cell has no place to list bad rows, so a custom function computes from all rows or says which it can't read.
 * @throws AppError `unreadable`, `currencies.mixed` and what `readOrderLog` throws.
 */
export function readableLog(
  columns: OrderColumns,
  environment: Environment,
  unreadable: 'rows.unreadable' | 'items.unreadable',
): OrderLog {
  const log = readOrderLog(columns, environment.locale, environment.zone);
  if (log.problems.length > 0) throw new AppError(unreadable, { rows: log.counts.bad, problems: log.problems });
  if (log.currencies.length > 1) throw new AppError('currencies.mixed', { currencies: log.currencies });
  return log;
}

export function orderLogFrom(orders: OrderArguments, environment: Environment): OrderLog {
  const { customers, dates, amounts, orderIds } = orders;
  const given = [customers, dates, amounts];
  const columns = {
    customers: requiredColumn(customers, 'customers', given),
    dates: requiredColumn(dates, 'dates', given),
    amounts: requiredColumn(amounts, 'amounts', given),
    orderIds: isOmitted(orderIds) ? undefined : optionalColumn(orderIds, 'order_ids'),
  };
  return readableLog(columns, environment, 'rows.unreadable');
}
