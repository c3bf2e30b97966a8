/** Writing the tabs that show all customers: *Customers*, and those of ABC×XYZ. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { customerFinder } from '../core/customers/find-customer.ts';
import { customersTab } from '../reports/customers.ts';
import { groupListTab } from '../reports/group-list.ts';
import { groupMatrixTab } from '../reports/group-matrix.ts';
import { isAboutSeveral } from '../tables/whose-row.ts';
import type { Texts } from '../text/language.ts';
import { archiveOf, readTab } from './kept-tabs.ts';
import type { Book, WrittenTab } from './ports.ts';

/** What the user keeps follows the customer; who left takes it along into the archive below. */
export function writeCustomers(book: Book, facts: CustomerFacts, texts: Texts): WrittenTab {
  const { content, kept } = readTab(book, 'customers', customerFinder(facts));
  const isGone = (key: string) => !facts.byKey.has(key);
  const { left, several } = texts.tabs.callList;
  const archive = archiveOf(kept, facts, isGone, (key) => (isAboutSeveral(key) ? several : left));
  return book.write(customersTab(facts, { ...kept, archive }, texts), content);
}

/** The nine groups: the matrix, then the customers with the numbers behind them. */
export function writeGroups(book: Book, { rfm, groups }: CustomerFacts, texts: Texts): WrittenTab[] {
  if (groups === null) return [];
  return [groupMatrixTab(rfm, groups, texts), groupListTab(groups, texts)].map((tab) => book.write(tab, null));
}
