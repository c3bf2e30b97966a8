/** Whom a row belongs to: a key that tells customers apart, and the name that is shown. */
import type { ReadingContext, Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';
import { MOST_VALUES } from './few-words.ts';
import { withHalves } from './halves-of-names.ts';
import { isOneForAll, LEAST_ROWS_OF_SELLER, LONE_PART, type Name, namesOf } from './names-in-columns.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import { byTitle, type NameSource } from './roles.ts';
import { areOfStaff, besideEach, isOneToOne, mayStandIn, pairsIn } from './stand-in-columns.ts';

export interface CustomerChoice {
  readonly keys: readonly NameSource[];
  readonly ownKeys: number;
  readonly shown: readonly NameSource[];
}

/** Keys for a name: some people share an address. */
const MOSTLY_APART = 0.75;

/** `Olga`, `Мария`: no firm, and no name with a letter for the rest. */
const FIRST_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Whether each phone is of one name, and some first names, as which most of the names stand, are of several phones. */
function sharesFirstNames(
  sheet: Sheet,
  rows: readonly number[],
  name: NameSource,
  phone: number,
  context: ReadingContext,
): boolean {
  const pairs = pairsIn(sheet, rows, [[phone], name], context, String);
  if (name.length > 1 || [...besideEach(pairs, 0).values()].some(({ size }) => size > 1)) return false;
  const phonesOf = [...besideEach(pairs, 1)];
  const shared = phonesOf.filter(([, { size }]) => size > 1);
  const isFirst = ([text]: readonly [string, unknown]) => FIRST_NAME.test(text);
  return shared.length > 0 && shared.every(isFirst) && phonesOf.filter(isFirst).length * 2 >= phonesOf.length;
}

/** *Recipient* is whom it was sent to, and the customer where nobody else is named. */
const asCustomers = (columns: readonly ColumnProfile[]): ColumnProfile[] =>
  columns.map((profile) =>
    profile.kind === 'other' && profile.whole && profile.others.includes('customerName')
      ? { ...profile, kind: 'customerName' }
      : profile,
  );

export function chooseCustomer(sheet: Sheet, profiles: Profiles, context: ReadingContext): CustomerChoice | null {
  const columns = withHalves(sheet, profiles, context);
  const found = customerAmong(sheet, { ...profiles, columns }, context);
  // A phone beside the recipient is theirs.
  const isNamed = ([column]: NameSource) => (columns[column as number] as ColumnProfile).kind !== 'phone';
  return found?.keys.some(isNamed)
    ? found
    : customerAmong(sheet, { ...profiles, columns: asCustomers(columns) }, context);
}

const profileOf = ({ source }: Name, columns: readonly ColumnProfile[]) =>
  columns[source[0] as number] as ColumnProfile;

/** Without columns that point at another one of names: *Payer* over `Patient`, beside *Patient*. */
function withoutPointers(names: readonly Name[], { columns, rows }: Profiles, sheet: Sheet, context: ReadingContext) {
  const isTitleOfOther = (text: string, name: Name) =>
    names.some((other) => other !== name && profileOf(other, columns).folded === fold(text));
  return names.filter(
    (name) =>
      profileOf(name, columns).distinct > MOST_VALUES ||
      !pairsIn(sheet, rows, [name.source, name.source], context).some(([text]) => isTitleOfOther(text, name)),
  );
}

function customerAmong(sheet: Sheet, profiles: Profiles, context: ReadingContext): CustomerChoice | null {
  const { columns, rows } = profiles;
  const names = withoutPointers(namesOf(columns), profiles, sheet, context);
  const best = names[0];
  /** How many keys there are for a name. */
  const keysOfName = ({ column }: ColumnProfile): number => {
    if (best === undefined) return 1;
    const pairs = pairsIn(sheet, rows, [[column], best.source], context);
    const [keys, named] = [besideEach(pairs, 0).size, besideEach(pairs, 1).size];
    if (named < 2) return 1;
    const isStaffs =
      named > keys &&
      columns.some(
        ({ kind, column: other }) =>
          (kind === 'manager' || kind === 'account') && isOneToOne(pairsIn(sheet, rows, [[column], [other]], context)),
      );
    return keys === 1 || areOfStaff(pairs, isStaffs) ? 0 : keys / named;
  };
  // An address that many names share is the shop's own.
  const tellsApart = (profile: ColumnProfile) => keysOfName(profile) >= 0.5;
  const fullest = (profiles: readonly ColumnProfile[]) =>
    [...profiles].sort(
      (first, second) =>
        // Of two that of the person who sold names several.
        Number(keysOfName(second) > MOSTLY_APART) - Number(keysOfName(first) > MOSTLY_APART) ||
        Number(second.whole) - Number(first.whole) ||
        second.named - first.named ||
        byTitle(first, second),
    )[0];
  const email = fullest(
    columns
      .filter(
        // Beside addresses phones may stand, which have no letters: *Email or phone*.
        ({ kind, emails, words }) => kind === 'email' && emails > 0 && emails >= words * 0.6,
      )
      .filter(tellsApart),
  );
  const id = fullest(
    columns.filter(
      (profile) =>
        profile.kind === 'customerId' &&
        profile.named > 0 &&
        profile.dates < 0.5 &&
        (best === undefined || profile.distinct > 1 || profile.filled < 3) &&
        tellsApart(profile),
    ),
  );
  const most = Math.max(1, ...columns.map(({ filled }) => filled));
  // Where nobody is named, one address in every row is the shop's.
  const isSellers = (profile: ColumnProfile) =>
    best === undefined && most >= LEAST_ROWS_OF_SELLER && isOneForAll(profile, most);
  // A first name alone is of many: small firms keep their customers by phone.
  const isByPhone = ({ column, named }: ColumnProfile) =>
    best === undefined ||
    (named * 5 >= best.named * 4 &&
      (best.rank === LONE_PART || sharesFirstNames(sheet, rows, best.source, column, context)));
  const phone = columns.find(
    (profile) =>
      profile.kind === 'phone' &&
      profile.whole &&
      profile.distinct > 1 &&
      profile.distinct < profile.filled &&
      isByPhone(profile),
  );
  const keys = [email, id, phone]
    .filter((profile): profile is ColumnProfile => profile !== undefined && !isSellers(profile))
    // E-mail first, unless the other one says more often who it is.
    .sort((first, second) => (second.named - first.named > first.named * 0.02 ? 1 : 0));
  const own = keys.filter(({ named }) => best === undefined || named * 3 >= best.named * 2);
  const sources = (profiles: readonly ColumnProfile[]) => profiles.map(({ column }): NameSource => [column]);
  const first = own[0] === undefined ? best?.source : [own[0].column];
  const hasCustomers = names.some((name) => profileOf(name, columns).kind === 'customerName');
  /** There is a first one where any is named. */
  const pairsWith = (source: NameSource) => pairsIn(sheet, rows, [first as NameSource, source], context);
  const isTelling = (source: NameSource) =>
    source === first || mayStandIn(pairsWith(source), source, columns, hasCustomers);
  // What many keys share is no name: *Customer password*, and one text in place of all names.
  const isName = (name: Name) => {
    const pairs = pairsWith(name.source);
    const named = besideEach(pairs, 1).size;
    return named * 2 >= besideEach(pairs, 0).size || (named > 1 && profileOf(name, columns).whole);
  };
  const sourcesOfNames = names.filter(isName).map(({ source }) => source);
  const nameSources = sourcesOfNames.filter(isTelling);
  if (own.length > 0) {
    // Namesakes are shown beside what tells them apart.
    const isNamed = (source: NameSource) =>
      source === sourcesOfNames[0] && (columns[source[0] as number] as ColumnProfile).kind !== 'account';
    const shown = sourcesOfNames.filter((source) => isNamed(source) || nameSources.includes(source));
    return { keys: [...sources(own), ...nameSources], ownKeys: 1, shown };
  }
  if (best !== undefined) {
    const behind = sources(keys);
    return { keys: [best.source, ...behind, ...nameSources.slice(1)], ownKeys: 1, shown: [] };
  }
  return keys.length === 0 ? null : { keys: sources(keys), ownKeys: 1, shown: [] };
}
