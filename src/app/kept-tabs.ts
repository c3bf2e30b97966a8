/** What the tabs that keep the user's columns have in common: read back, and an archive for notes without a row. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import type { FindCustomer } from '../core/customers/find-customer.ts';
import type { CustomerName } from '../core/log/customer-base.ts';
import { ROWS_ABOVE_LIST } from '../reports/call-list.ts';
import type { ArchivedRow } from '../reports/customer-table.ts';
import type { TabKey } from '../reports/tab-spec.ts';
import type { KeptRow } from '../tables/kept-cell.ts';
import type { KeptColumns, TabContent } from '../tables/kept-columns.ts';
import { readKept } from '../tables/spare-content.ts';
import type { Book } from './ports.ts';

const NOTHING_KEPT: KeptColumns = {
  titles: [],
  headings: new Map(),
  rows: new Map(),
  above: [],
  header: 0,
  columns: [],
  customers: new Set(),
};

export interface ReadTab {
  readonly content: TabContent | null;
  readonly kept: KeptColumns;
}

/** Where an execution was cut off while it wrote the tab, what it had put aside is read as well. */
export function readTab(book: Book, key: TabKey, find: FindCustomer): ReadTab {
  const { content, spares } = book.readKeptTab(key);
  const how = { ownAbove: key === 'customers' ? 0 : ROWS_ABOVE_LIST, find };
  const [oldest] = spares;
  if (oldest === undefined) return { content, kept: content === null ? NOTHING_KEPT : readKept(content, [], how) };
  const kept = readKept(content ?? oldest, spares, how);
  const { header, columns } = readKept(oldest, [], how);
  // Rules are taken away before a tab is written and come back at its end: the oldest copy has them.
  const rules = oldest.rules ?? [];
  return { content: content && { ...content, rules }, kept: { ...kept, header, columns } };
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
