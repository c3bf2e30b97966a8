/** What the tabs that keep the user's columns have in common: read back, and an archive for notes without a row. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import type { FindCustomer } from '../core/customers/find-customer.ts';
import type { CustomerName } from '../core/log/customer-base.ts';
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

/** The row, with who its customer is by now, where the log knows. */
function broughtUpToDate(row: KeptRow, name: CustomerName | undefined): KeptRow {
  return name === undefined ? row : { ...row, customer: name.cell, id: name.id };
}

/** Notes whose customer is not among the members of the tab. */
export function archiveOf(
  kept: KeptColumns,
  { byKey, rfm }: CustomerFacts,
  stays: (key: string, row: KeptRow) => boolean,
  sayNow: (key: string) => string,
): ArchivedRow[] {
  const nameOf = (key: string) => rfm.base.names[byKey.get(key) ?? -1];
  return [...kept.rows]
    .filter(([key, row]) => stays(key, row))
    .map(([key, row]) => ({ kept: broughtUpToDate(row, nameOf(key)), now: sayNow(key) }));
}
