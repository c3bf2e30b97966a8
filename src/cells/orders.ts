/** The order log that the first arguments of a custom function give. */
import { AppError } from '../core/app-error.ts';
import { type OrderColumns, type OrderLog, readOrderLog } from '../core/log/order-log.ts';
import type { Environment } from './environment.ts';
import { period } from './kinds/class-cuts.ts';
import { column, optionalColumn } from './kinds/columns.ts';
import { optionalDay } from './kinds/day.ts';
import type { Arguments } from './parameter.ts';

/** The columns that every log has. */
export const ORDERS = [
  { id: 'customers', kind: column, example: 'A2:A' },
  { id: 'dates', kind: column, example: 'B2:B' },
  { id: 'amounts', kind: column, example: 'C2:C' },
] as const;

export const ORDER_IDS = { id: 'order_ids', kind: optionalColumn, example: 'D2:D' } as const;

export const AS_OF = { id: 'as_of', kind: optionalDay, example: 'DATE(2025;12;31)' } as const;

export const PERIOD = { id: 'period', kind: period, example: '"month"' } as const;

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

type OrderArguments = Arguments<readonly [...typeof ORDERS, typeof ORDER_IDS]>;

export function ordersFrom({ order_ids: orderIds, ...columns }: OrderArguments, environment: Environment): OrderLog {
  const { customers, dates, amounts } = columns;
  return readableLog({ customers, dates, amounts, orderIds }, environment, 'rows.unreadable');
}
