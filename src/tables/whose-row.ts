/** Which customer a row of a tab of ours is about, as a key that rows are put together by. */
import type { FindCustomer } from '../core/customers/find-customer.ts';
import type { KeptRow } from './kept-cell.ts';

/** Stands before the key of a row that may be about several customers: no customer is called so. */
const SEVERAL = '\n';

/** Whether nobody can tell which customer a row is about: of those of its name, or of all where it names none. */
export function isAboutNobody(key: string): boolean {
  return key === '' || isAboutSeveral(key);
}

export function isAboutSeveral(key: string): boolean {
  return key.startsWith(SEVERAL);
}

/**
 * The customer's key. Rows that may be about several stay apart unless they hold the same: put together, nobody could ever
 * tell whose is what.
 */
export function keyOfRow({ customer, id, cells }: KeptRow, hasIds: boolean, find: FindCustomer): string {
  const found = find({ name: customer, id: hasIds ? id : null });
  return found ?? SEVERAL + JSON.stringify([customer, [...cells].map(([title, { value }]) => [title, value])]);
}
