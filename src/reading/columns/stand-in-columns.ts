/** What stands beside what in two columns of names, and whether one of them may say who it is where the other is blank. */
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { isStandIn } from '../words/cell-words.ts';
import type { ColumnProfile } from './profile.ts';
import type { NameSource } from './roles.ts';

type Pair = readonly [key: string, name: string];

const inLowerCase = (text: string) => text.toLowerCase();

/** What stands in two columns in the rows in which both are filled. */
export function pairsIn(
  sheet: Sheet,
  rows: readonly number[],
  sources: readonly [key: NameSource, name: NameSource],
  { zone }: ReadingContext,
  spelled = inLowerCase,
): Pair[] {
  const pairs = rows.map((row) =>
    sources.map((source) =>
      source
        .map((column) => spelled(textOf(sheet[row]?.[column], zone)))
        .join(' ')
        .trim(),
    ),
  );
  return pairs.filter((pair): pair is [string, string] => !pair.includes(''));
}

type Others = ReadonlySet<string>;

/** What stands beside each text of one side. */
export function besideEach(pairs: readonly Pair[], side: 0 | 1): ReadonlyMap<string, Others> {
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
  const keysOf = besideEach(named, 1);
  const keys = [...besideEach(named, 0).values()];
  const isMixed = (name: string) => isStaffs || (keysOf.get(name) as Others).size > 1;
  const mixed = keys.filter((names) => names.size > 1 && [...names].some(isMixed));
  return mixed.length > 1 && mixed.length * 2 >= keys.length;
}

/** Whether each text of one side stands beside one of the other only. */
export function isOneToOne(pairs: readonly Pair[]): boolean {
  const sides = ([0, 1] as const).flatMap((side) => [...besideEach(pairs, side).values()]);
  return sides.length > 2 && sides.every(({ size }) => size === 1);
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
  const { kind, whole } =
    source.length === 1 ? (columns[source[0] as number] as ColumnProfile) : { kind: 'company', whole: true };
  if (hasCustomers && kind === 'account') return false;
  // Where one column says who bought, only a company beside it may be of several.
  const isLoose = !whole || kind === 'account' || (hasCustomers && kind !== 'customerName' && kind !== 'company');
  const keysOf = besideEach(pairs, 1);
  const ofShared = pairs.filter(([, name]) => (keysOf.get(name) as Others).size > 1).length;
  return (
    ofShared <= pairs.length * (isLoose ? MOST_SHARED_LOOSELY : MOST_SHARED) ||
    (!isLoose && keysOf.size * 2 > besideEach(pairs, 0).size)
  );
}
