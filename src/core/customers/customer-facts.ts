/** What is known of the customers of a log: one value that goes all the way from the log to the last call list. */

import { isForComparison } from '../calls/comparison-group.ts';
import type { Prospects } from '../forecast/forecast.ts';
import type { Outlook } from '../forecast/outlook.ts';
import type { AbcXyz } from '../groups/abcxyz.ts';
import { lazily } from '../lazily.ts';
import type { CustomerBase } from '../log/customer-base.ts';
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
  /** What comes next; null where it was not asked for. */
  readonly outlook: Outlook | null;
  /** Whose customers may be more than those of the base, with where these stand among them. */
  readonly prospects: () => CustomerProspects | null;
  /** The share of customers that are not to be called, so that it can be seen what calls bring. */
  readonly leftAlone: number;
}

export interface CustomerProspects {
  readonly prospects: Prospects;
  readonly places: Int32Array;
}

/** What customers are compared by: case and white space count for nothing. */
export function customerKeyOf(name: unknown): string {
  return isBlank(name) ? '' : spellingKey(tidy(String(name)));
}

/** What the customer at a position is told apart and found again by. */
export function customerKeyIn({ names }: Pick<CustomerBase, 'names'>, index: number): string {
  const name = names[index];
  return customerKeyOf(name?.id || name?.cell);
}

export function customerFacts(
  rfm: Rfm,
  given: Pick<CustomerFacts, 'types' | 'managers' | 'groups' | 'contacts' | 'outlook' | 'leftAlone'>,
): CustomerFacts {
  const order = Array.from(byRevenue(rfm.base));
  const keys = rfm.base.names.map((_, index) => customerKeyIn(rfm.base, index));
  const byKey = new Map(order.map((index) => [keys[index] ?? '', index]));
  const idKind = mainIdKind(namesIn(rfm.base));
  const rhythms = lazily(() => rhythmsOf(rfm.base));
  const { outlook } = given;
  const prospects = lazily(() => outlook && { prospects: outlook.prospects(), places: outlook.placesOf(rfm.base) });
  const owners = distinctLabels(given.managers ?? []);
  return { rfm, order, keys, byKey, idKind, rhythms, prospects, owners, ...given };
}

/** Whether the customer at the position is not to be called. */
export function isLeftAlone({ keys, leftAlone }: CustomerFacts, index: number): boolean {
  return isForComparison(keys[index] ?? '', leftAlone);
}
