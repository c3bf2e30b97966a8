/** What columns that the log has for reaching customers are called in our tabs. */
import type { Contact } from '../core/customers/customer-facts.ts';
import { spellingKey, tidy } from '../core/writing/spelling.ts';
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import { freeTitle } from './merge-cells.ts';

/** Titles by which columns of ours are found again, in each language. */
function isOurs(title: string): boolean {
  return ALL_TEXTS.some(({ tabs: { columns } }) =>
    Object.values({ ...columns, contact: '' }).some((own) => spellingKey(own) === spellingKey(title)),
  );
}

/** The log's own titles, each once; one that a column of ours bears says besides that it is a contact. */
export function contactTitles(contacts: readonly Pick<Contact, 'title'>[], { tabs }: Texts): readonly string[] {
  const titles = new Set<string>();
  for (const contact of contacts) {
    const title = tidy(contact.title);
    titles.add(freeTitle(isOurs(title) ? `${tabs.columns.contact}: ${title}` : title, titles));
  }
  return [...titles];
}
