/** Writing the tabs that show all customers: *Customers*, and those of ABC×XYZ. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { customerFinder } from '../core/customers/find-customer.ts';
import { productFacts } from '../core/customers/products.ts';
import { customersTab } from '../reports/customers.ts';
import { groupListTab } from '../reports/group-list.ts';
import { groupMatrixTab } from '../reports/group-matrix.ts';
import { productsTab } from '../reports/products.ts';
import { isAboutSeveral } from '../tables/whose-row.ts';
import type { Texts } from '../text/language.ts';
import { archiveOf, readTab } from './kept-tabs.ts';
import type { LoadedLog } from './load-log.ts';
import type { Book, WrittenTab } from './ports.ts';

/** What the user keeps follows the customer; who left takes it along into the archive below. */
export function writeCustomers(book: Book, facts: CustomerFacts, texts: Texts): WrittenTab {
  const { content, kept } = readTab(book, 'customers', customerFinder(facts));
  const isGone = (key: string) => !facts.byKey.has(key);
  const { left, several } = texts.tabs.callList;
  const archive = archiveOf(kept, facts, isGone, (key) => (isAboutSeveral(key) ? several : left));
  return book.write(customersTab(facts, { ...kept, archive }, texts), content);
}

/** The nine groups: the matrix, then the customers with the numbers behind them, then the products where the log names any. */
export function writeGroups(
  book: Book,
  { rfm, groups }: CustomerFacts,
  { rows, reading, log }: LoadedLog,
  texts: Texts,
): WrittenTab[] {
  if (groups === null) return [];
  const { product } = reading.columns;
  const products = () => {
    const column = rows.map((row) => row[product ?? -1]);
    return reading.oncePerOrder ? null : productFacts(log, column, rfm, groups.rule);
  };
  return [
    groupMatrixTab(rfm, groups, texts),
    groupListTab(groups, texts),
    ...(product === null ? [] : [productsTab(products(), rfm, texts)]),
  ].map((tab) => book.write(tab, null));
}
