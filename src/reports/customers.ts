/** The tab *Customers*: one row per scored customer, with the columns that the user added beside it. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import type { Texts } from '../text/language.ts';
import { customerTable, type KeptInTab } from './customer-table.ts';
import type { TabSpec } from './tab-spec.ts';

const KEPT_WIDTH = 160;

export function customersTab(facts: CustomerFacts, kept: KeptInTab, texts: Texts): TabSpec {
  const table = { indices: facts.order, list: null, advice: '', above: [], work: [], ownWidth: KEPT_WIDTH };
  const { places, ...rows } = customerTable(facts, table, kept, texts);
  return {
    key: 'customers',
    title: texts.tabs.customers.title,
    frozenRows: 1,
    ...rows,
  };
}
