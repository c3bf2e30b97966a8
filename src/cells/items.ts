/** The columns of ABC and XYZ: items of any kind, in any number of rows each. */
import { AppError } from '../core/app-error.ts';
import type { Column, OrderLog } from '../core/log/order-log.ts';
import { isBlank, isWord } from '../core/writing/cell.ts';
import { parseAmount } from '../core/writing/parse-amount.ts';
import { requiredColumn } from './arguments.ts';
import type { Environment } from './environment.ts';
import { readableLog } from './orders.ts';

function assertAsHighAsItems(items: Column, column: Column, argument: 'dates' | 'amounts'): void {
  if (items.length === column.length) return;
  throw new AppError('column.heights', {
    first: { argument: 'items', rows: items.length },
    second: { argument, rows: column.length },
  });
}

/** @throws AppError `items.unreadable`, `currencies.mixed`, `column.…`. */
export function datedItemsFrom(items: unknown, dates: unknown, amounts: unknown, environment: Environment): OrderLog {
  const given = [items, dates, amounts];
  const columns = {
    customers: requiredColumn(items, 'items', given),
    dates: requiredColumn(dates, 'dates', given),
    amounts: requiredColumn(amounts, 'amounts', given),
  };
  assertAsHighAsItems(columns.customers, columns.dates, 'dates');
  assertAsHighAsItems(columns.customers, columns.amounts, 'amounts');
  return readableLog(columns, environment, 'items.unreadable');
}

const ANY_DATE = 45_657;
const TITLE = 'title';

/** Rows without dates are read as a log whose rows are all of one day. */
export function itemsFrom(items: unknown, amounts: unknown, environment: Environment): OrderLog {
  const names = requiredColumn(items, 'items', [amounts]);
  const sums = requiredColumn(amounts, 'amounts', [items]);
  assertAsHighAsItems(names, sums, 'amounts');
  const isTitle = (cell: unknown) =>
    typeof cell === 'string' && isWord(cell) && parseAmount(cell, environment.locale) === null;
  const dates = sums.map((sum, row) => {
    if (isBlank(sum) && isBlank(names[row])) return '';
    return row === 0 && isTitle(sum) ? TITLE : ANY_DATE;
  });
  return readableLog({ customers: names, dates, amounts: sums }, environment, 'items.unreadable');
}
