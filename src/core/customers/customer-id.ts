/** What tells customers apart where their names do not. */
import type { CustomerBase, CustomerName } from '../log/customer-base.ts';

export type IdKind = 'id' | 'email';

type Identified = Pick<CustomerName, 'id'>;

export function kindOfId(id: string): IdKind {
  return id.includes('@') ? 'email' : 'id';
}

/** What most of them are told apart by; null where names are enough for all. */
export function mainIdKind(names: readonly Identified[]): IdKind | null {
  const ids = names.filter(({ id }) => id !== '');
  if (ids.length === 0) return null;
  return ids.filter(({ id }) => kindOfId(id) === 'email').length * 2 > ids.length ? 'email' : 'id';
}

/** All whom the log names, those with refunds only among them. */
export function namesIn({ names, refundsOnly }: Pick<CustomerBase, 'names' | 'refundsOnly'>): readonly CustomerName[] {
  return [...names, ...refundsOnly.map(({ name }) => name)];
}
