/**
 * The two families of call lists: a list per segment, and a list per group of ABC×XYZ. A customer has a place in each, and
 * the notes of one family never wander into the other.
 */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { GROUPS } from '../core/groups/abcxyz.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import type { ListKind } from '../tables/customer-columns.ts';
import type { Texts } from '../text/language.ts';
import { groupKey, listKey, type TabKey } from './tab-spec.ts';

export interface ListDefinition {
  readonly key: TabKey;
  readonly name: string;
  readonly advice: string;
}

export interface ListFamily {
  readonly facts: CustomerFacts;
  readonly kind: ListKind;
  /** All lists that there can be, in their order. */
  readonly lists: readonly ListDefinition[];
  /** Position of each customer's own list; parallel to the customer base. */
  readonly places: ArrayLike<number>;
}

export function segmentLists(facts: CustomerFacts, texts: Texts): ListFamily {
  const { names, advice } = texts.segments;
  const lists = SEGMENTS.map((segment) => ({ key: listKey(segment), name: names[segment], advice: advice[segment] }));
  return { facts, kind: 'segment', lists, places: facts.rfm.segment };
}

/** Null where ABC×XYZ was not asked for: its lists stay as they stand, as its other tabs do. */
export function groupLists(facts: CustomerFacts, texts: Texts): ListFamily | null {
  const { groups } = facts;
  if (groups === null) return null;
  const { advice } = texts.groups;
  const lists = GROUPS.map((group) => ({ key: groupKey(group), name: group, advice: advice[group] }));
  return { facts, kind: 'group', lists, places: groups.group };
}
