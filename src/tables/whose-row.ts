/** Which customer a row of a tab of ours is about, as a key that rows are put together by. */
import { customerKeyOf } from '../core/customers/customer-facts.ts';
import { type FindCustomer, UNTOLD } from '../core/customers/find-customer.ts';
import { ALL_TEXTS } from '../text/language.ts';
import { ID_TITLES } from './customer-columns.ts';
import type { KeptRow } from './kept-cell.ts';

const TITLES: ReadonlySet<string> = new Set(
  ALL_TEXTS.flatMap(({ tabs }) => Object.values(ID_TITLES).map((id) => tabs.columns[id])),
);

/** Whether a column bears the title of what tells customers apart, in whatever language. */
export function isIdTitle(title: string): boolean {
  return TITLES.has(title);
}

/** Stands before the key of a row that may be about several customers: no customer is called so. */
const SEVERAL = '\n';

export function isAboutSeveral(key: string): boolean {
  return key.startsWith(SEVERAL);
}

/** Whether nobody can tell which customer a row is about: of those of its name, or of all where it names none. */
export function isAboutNobody(key: string): boolean {
  return key === '' || isAboutSeveral(key);
}

/** Names that stand more than once, as customers are compared. */
export function namesakes(names: readonly unknown[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const name of names.map(customerKeyOf)) {
    if (once.has(name)) twice.add(name);
    once.add(name);
  }
  twice.delete('');
  return twice;
}

/**
 * The row with the customer's key. Rows that may be about several stay apart unless they hold the same: put together,
 * nobody could ever tell whose is what.
 */
export function keyedRow(row: KeptRow, key: string | null): readonly [key: string, row: KeptRow] {
  if (key !== null) return [key, row];
  const cells = [...row.cells].map(([title, { value }]) => [title, value]);
  return [SEVERAL + JSON.stringify([row.customer, cells]), { ...row, id: UNTOLD }];
}

/** What stands in each row to find its customer by. */
export interface WhoColumns {
  readonly customer: number;
  /** -1 where the tab has none. */
  readonly id: number;
  /** The tab was built with a column of ids, which somebody has deleted or given another title since. */
  readonly isIdLost: boolean;
}

/**
 * Finds the customer of each row below the titles. Where the column of ids is lost, two rows of one name were two
 * customers, though the log may know only one by now.
 */
export function rowFinder(
  rows: readonly (readonly unknown[])[],
  { customer, id, isIdLost }: WhoColumns,
  find: FindCustomer,
): (row: Pick<KeptRow, 'customer' | 'id'>) => string | null {
  const doubtful = isIdLost ? namesakes(rows.map((cells) => cells[customer])) : new Set<string>();
  return (row) => {
    if (doubtful.has(customerKeyOf(row.customer))) return null;
    return find({ name: row.customer, id: id === -1 ? null : row.id });
  };
}
