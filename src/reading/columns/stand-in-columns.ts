/** What stands beside what in two columns of names, and whether one of them may say who it is where the other is blank. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { isStandIn } from '../words/cell-words.ts';
import type { ColumnProfile } from './profile.ts';
import type { NameSource } from './roles.ts';

type Pair = readonly [key: string, name: string];

/** What stands in two columns in the rows in which both are filled. */
export function pairsIn(
  sheet: Sheet,
  rows: readonly number[],
  sources: readonly [key: NameSource, name: NameSource],
  { zone }: ReadingContext,
): Pair[] {
  const pairs = rows.map((row) =>
    sources.map((source) =>
      source
        .map((column) => textOf(sheet[row]?.[column], zone).toLowerCase())
        .join(' ')
        .trim(),
    ),
  );
  return pairs.filter((pair): pair is [string, string] => !pair.includes(''));
}

export function distinctIn(pairs: readonly Pair[], side: 0 | 1): number {
  return new Set(pairs.map((pair) => pair[side])).size;
}

/** What stands beside each text of one side. */
function othersBeside(pairs: readonly Pair[], side: 0 | 1): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const known = others.get(pair[side]) ?? new Set();
    others.set(pair[side], known.add(pair[1 - side] as string));
  }
  return others;
}

/**
 * Whether keys are of those who served: of customers no more than a few have several names that are those of other keys as well.
 * @param isStaffs Whether each key is that of one who sold or served: then several names tell alone.
 */
export function areOfStaff(pairs: readonly Pair[], isStaffs: boolean): boolean {
  const named = pairs.filter(([, name]) => !isStandIn(name));
  const keysOf = othersBeside(named, 1);
  const keys = [...othersBeside(named, 0).values()];
  const mixed = keys.filter((of) => of.size > 1 && (isStaffs || [...of].some((name) => (keysOf.get(name)?.size ?? 0) > 1)));
  return mixed.length > 1 && mixed.length * 2 >= keys.length;
}

/** Whether each text of one side stands beside one of the other only. */
export function isOneToOne(pairs: readonly Pair[]): boolean {
  const [keys, names] = [distinctIn(pairs, 0), distinctIn(pairs, 1)];
  return keys > 1 && keys === names && new Set(pairs.map((pair) => pair.join(' '))).size === keys;
}

/** Some people share a name, and some have two addresses. */
const MOST_SHARED = 0.5;
/** The same under a title that may speak of anybody: *User*, *Billing account*. */
const MOST_SHARED_LOOSELY = 0.1;

/**
 * Whether the names of a column tell customers apart: whoever stands beside several of them served these, or is where they paid. An
 * account beside a column of customers is the ledger's, or the cashier's.
 */
export function mayStandIn(
  pairs: readonly Pair[],
  source: NameSource,
  columns: readonly ColumnProfile[],
  hasCustomers: boolean,
): boolean {
  // First and last name together are as good as a whole title.
  const { kind, whole } = (source.length === 1 ? columns[source[0] ?? -1] : undefined) ?? {
    kind: 'company',
    whole: true,
  };
  if (hasCustomers && kind === 'account') return false;
  // Where one column says who bought, only a company beside it may be of several.
  const isLoose = !whole || kind === 'account' || (hasCustomers && kind !== 'customerName' && kind !== 'company');
  const keyOf = new Map(pairs.map(([key, name]) => [name, key]));
  const shared = new Set(pairs.flatMap(([key, name]) => (keyOf.get(name) === key ? [] : [name])));
  const ofShared = pairs.filter(([, name]) => shared.has(name)).length;
  return (
    ofShared <= pairs.length * (isLoose ? MOST_SHARED_LOOSELY : MOST_SHARED) ||
    (!isLoose && distinctIn(pairs, 1) * 2 > distinctIn(pairs, 0))
  );
}
