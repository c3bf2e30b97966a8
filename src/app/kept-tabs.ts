/** What the tabs that keep the user's columns have in common: read back, and an archive for notes without a row. */
import type { FindCustomer } from '../core/customers/find-customer.ts';
import { ROWS_ABOVE_LIST } from '../reports/call-list.ts';
import type { ArchivedRow } from '../reports/customer-table.ts';
import type { TabKey } from '../reports/tab-spec.ts';
import type { KeptRow } from '../tables/kept-cell.ts';
import { type KeptColumns, readKeptColumns, type TabContent } from '../tables/kept-columns.ts';
import type { Book } from './ports.ts';

const NOTHING_KEPT: KeptColumns = { titles: [], headings: new Map(), rows: new Map(), above: [] };

export interface ReadTab {
  readonly content: TabContent | null;
  readonly kept: KeptColumns;
}

export function readTab(book: Book, key: TabKey, find: FindCustomer): ReadTab {
  const content = book.readTab(key);
  const ownAbove = key === 'customers' ? 0 : ROWS_ABOVE_LIST;
  return { content, kept: content === null ? NOTHING_KEPT : readKeptColumns(content, ownAbove, find) };
}

/** Notes whose customer is not among the members of the tab. */
export function archiveOf(
  kept: KeptColumns,
  stays: (key: string, row: KeptRow) => boolean,
  sayNow: (key: string) => string,
): ArchivedRow[] {
  return [...kept.rows].filter(([key, row]) => stays(key, row)).map(([key, row]) => ({ kept: row, now: sayNow(key) }));
}
