/** Items of any kind, in any number of rows each, as ABC and XYZ take them. */
import type { Column, OrderLog } from '../core/log/order-log.ts';
import { isBlank, isWord } from '../core/writing/cell.ts';
import { parseAmount } from '../core/writing/parse-amount.ts';
import type { Environment } from './environment.ts';
import { column } from './kinds/columns.ts';
import { readableLog } from './orders.ts';

export const ITEMS = { id: 'items', kind: column, example: 'A2:A' } as const;

const ANY_DATE = 45_657;
const TITLE = 'title';

/** Rows without dates are read as a log whose rows are all of one day. @throws AppError `items.unreadable`, `currencies.mixed`. */
export function itemsFrom(items: Column, amounts: Column, environment: Environment): OrderLog {
  const isTitle = (cell: unknown) =>
    typeof cell === 'string' && isWord(cell) && parseAmount(cell, environment.locale) === null;
  const dates = amounts.map((amount, row) => {
    if (isBlank(amount) && isBlank(items[row])) return '';
    return row === 0 && isTitle(amount) ? TITLE : ANY_DATE;
  });
  return readableLog({ customers: items, dates, amounts }, environment, 'items.unreadable');
}
