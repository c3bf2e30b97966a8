/** Whom a row of a tab of ours is about, though names may have changed, and others may bear them. */

import type { CustomerBase } from '../log/customer-base.ts';
import { type CustomerFacts, customerKeyOf } from './customer-facts.ts';
import { kindOfId, namesIn } from './customer-id.ts';

/** What stands in the row; `id`: null where the tab has no column for it. */
export interface Mention {
  readonly name: unknown;
  readonly id: unknown;
}

type KnownCustomers = Pick<CustomerFacts, 'byKey' | 'keys'> & {
  readonly rfm: { readonly base: Pick<CustomerBase, 'names' | 'refundsOnly'> };
};

/** Gives the customer's key, be the customer in the log or not; null where several bear the name and nothing tells which. */
export type FindCustomer = (mention: Mention) => string | null;

/** Stands in a tab where nobody has said yet which of several customers of one name a note is about. */
export const UNTOLD = '?';

/** For a tab by itself: a name is one customer. */
export function byIdElseName({ name, id }: Mention): string {
  return customerKeyOf(id) || customerKeyOf(name);
}

/**
 * By what tells customers apart, where the row says it: somebody else of the same name is never taken for the one who left.
 * Where the row says none, or something of another kind than the log knows (an e-mail, when it knows customers by numbers),
 * by the shown name, as long as one customer alone bears it.
 */
export function customerFinder({ byKey, keys, rfm }: KnownCustomers): FindCustomer {
  const names = namesIn(rfm.base);
  const kinds = new Set(names.filter(({ id }) => id !== '').map(({ id }) => kindOfId(id)));
  const byName = new Map<string, string | null>();
  names.forEach(({ cell, id }, index) => {
    const name = customerKeyOf(cell);
    byName.set(name, byName.has(name) ? null : (keys[index] ?? customerKeyOf(id || cell)));
  });
  return ({ name, id }) => {
    const written = customerKeyOf(id);
    if (written === UNTOLD && kinds.size > 0) return null;
    const idKey = written === UNTOLD ? '' : written;
    const nameKey = customerKeyOf(name);
    if (idKey !== '' && (byKey.has(idKey) || kinds.has(kindOfId(idKey)))) return idKey;
    // In a tab with ids, none is written where the name itself tells the customer apart.
    if (idKey === '' && id !== null && byKey.has(nameKey)) return nameKey;
    const found = byName.get(nameKey);
    return found === undefined ? idKey || nameKey : found;
  };
}
