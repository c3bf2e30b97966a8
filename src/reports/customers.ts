/** The tab *Customers*: one row per scored customer, with the columns that the user added beside it. */
import type { Texts } from '../text/language.ts';
import {
  type ArchivedRow,
  type CustomerFacts,
  customerColumns,
  customerTable,
  type KeptSection,
} from './customer-table.ts';
import type { TabSpec } from './tab-spec.ts';

const KEPT_WIDTH = 160;

export function customersTab(
  facts: CustomerFacts,
  kept: KeptSection,
  archive: readonly ArchivedRow[],
  texts: Texts,
): TabSpec {
  const indices = Array.from(facts.order);
  const columns = customerColumns(facts, texts, null);
  const { rows, header } = customerTable(facts, indices, kept, archive, [], columns, texts);
  return {
    key: 'customers',
    title: texts.tabs.customers.title,
    widths: [...columns.map(({ width }) => width), ...kept.titles.map(() => KEPT_WIDTH)],
    frozenRows: 1,
    keepsColumns: true,
    computed: columns.map(({ title }) => title),
    rows,
    filter: { row: header, rows: indices.length },
  };
}
