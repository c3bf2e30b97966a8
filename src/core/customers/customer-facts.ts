/** What is known of the customers of a log: one value that goes all the way from the log to the last call list. */

import type { AbcXyz } from '../groups/abcxyz.ts';
import { lazily } from '../lazily.ts';
import { byRevenue } from '../log/customer-base.ts';
import { distinctLabels } from '../log/labels.ts';
import type { Rfm } from '../segments/rfm.ts';
import { isBlank } from '../writing/cell.ts';
import { spellingKey, tidy } from '../writing/spelling.ts';
import { type IdKind, mainIdKind, namesIn } from './customer-id.ts';
import { type Rhythm, rhythmsOf } from './rhythm.ts';

/** A column of the log by which customers are reached. */
export interface Contact {
  /** As the log calls it. */
  readonly title: string;
  /** The latest of each customer, as text; `""` where there is none. */
  readonly values: readonly string[];
}

/** Arrays run parallel to the customer base, unless they say otherwise. */
export interface CustomerFacts {
  readonly rfm: Rfm;
  /** Positions in the base, largest revenue first. */
  readonly order: readonly number[];
  /** What customers are told apart and found again by, however our tabs spell it. */
  readonly keys: readonly string[];
  /** Positions in the base, by key. */
  readonly byKey: ReadonlyMap<string, number>;
  /** What tells customers apart beside their names; null where names are enough. */
  readonly idKind: IdKind | null;
  readonly contacts: readonly Contact[];
  /** Null where the log has no such column, as with managers. */
  readonly types: readonly string[] | null;
  readonly managers: readonly string[] | null;
  /** All managers, those with most customers first. */
  readonly owners: readonly string[];
  /** Computed when it is first asked for: only call lists say it. */
  readonly rhythms: () => readonly Rhythm[];
  /** Null where ABC×XYZ was not asked for. */
  readonly groups: AbcXyz | null;
}

/** What customers are compared by: case and white space count for nothing. */
export function customerKeyOf(name: unknown): string {
  return isBlank(name) ? '' : spellingKey(tidy(String(name)));
}

export function customerFacts(
  rfm: Rfm,
  given: Pick<CustomerFacts, 'types' | 'managers' | 'groups' | 'contacts'>,
): CustomerFacts {
  const order = Array.from(byRevenue(rfm.base));
  const keys = rfm.base.names.map(({ cell, id }) => customerKeyOf(id || cell));
  const byKey = new Map(order.map((index) => [keys[index] ?? '', index]));
  const idKind = mainIdKind(namesIn(rfm.base));
  const rhythms = lazily(() => rhythmsOf(rfm.base));
  return { rfm, order, keys, byKey, idKind, rhythms, owners: distinctLabels(given.managers ?? []), ...given };
}
