/** Whom a row belongs to: a key that tells customers apart, and the name that is shown. */
import { isBlank } from '../../core/writing/cell.ts';
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { isUnspaced } from '../words/fold.ts';
import { isState } from '../words/status-words.ts';
import { withHalves } from './halves-of-names.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import { byTitle, type NameSource } from './roles.ts';

export interface CustomerChoice {
  readonly keys: readonly NameSource[];
  readonly ownKeys: number;
  readonly shown: readonly NameSource[];
}

interface Name {
  readonly source: NameSource;
  readonly named: number;
  readonly rank: number;
}

/** Names stand in words; a column of days, or of sums with hundredths, names nobody. */
function canName(profile: ColumnProfile): boolean {
  return profile.named > 0 && profile.dates < 0.5 && (profile.words > 0.2 || profile.amounts > 0.8);
}

/** `#1001`, or a number of its own in every row, is an order, not a customer. */
function isNumberOfRows(profile: ColumnProfile): boolean {
  return profile.filled >= 5 && profile.words < 0.2 && profile.distinct === profile.filled;
}

function isOneARow({ filled, distinct }: ColumnProfile): boolean {
  return filled >= 3 && distinct === filled;
}

/** Rank of a first or a last name without the other. */
const LONE_PART = 20;
const LEAST_ROWS_OF_SELLER = 5;
/** Keys for a name: some people share an address. */
const MOSTLY_APART = 0.75;

const FEW = 0.2;

function isOneForAll({ distinct, filled }: ColumnProfile, most: number): boolean {
  return distinct === 1 && filled >= most * 0.8 && most > 2;
}

function namesOf(columns: readonly ColumnProfile[]): Name[] {
  const ofKind = (kind: ColumnProfile['kind']) =>
    columns
      .filter((profile) => profile.kind === kind && canName(profile) && !isNumberOfRows(profile))
      .sort(
        (first, second) =>
          Number(second.whole) - Number(first.whole) || second.named - first.named || byTitle(first, second),
      );
  const most = Math.max(1, ...columns.map(({ filled }) => filled));
  // Further lines of an order name nobody: a company is missing where people are named without one.
  const people = Math.max(
    0,
    ...(['person', 'firstName', 'lastName', 'name', 'account'] as const).flatMap(ofKind).map(({ named }) => named),
  );
  const single = (profile: ColumnProfile, rank: number): Name => ({
    source: [profile.column],
    named: profile.named,
    rank,
  });
  const [first, last] = [ofKind('firstName')[0], ofKind('lastName')[0]];
  // In Chinese characters the family's name comes first.
  const inOrder = last !== undefined && isUnspaced(last.title) ? [last, first] : [first, last];
  const parts: Name[] =
    first === undefined || last === undefined
      ? []
      : [
          {
            source: inOrder.flatMap((part) => (part === undefined ? [] : [part.column])),
            named: Math.max(first.named, last.named),
            rank: 70,
          },
        ];
  const loneParts =
    parts.length > 0 ? [] : [first, last].flatMap((part) => (part === undefined ? [] : [single(part, LONE_PART)]));
  const names = [
    ...ofKind('customerName').map((profile) => single(profile, 100)),
    ...ofKind('company').map((profile) => single(profile, profile.named * 2 >= people ? 90 : 50)),
    ...ofKind('person').map((profile) => single(profile, 80)),
    ...parts,
    ...ofKind('name')
      .filter((profile) => profile.words > 0.5)
      // A name of its own in every row names the row.
      .map((profile) => single(profile, isOneARow(profile) ? 55 : 60)),
    // Of a customer, or of the ledger: that one stands beside a name.
    ...ofKind('account')
      .filter((profile) => profile.words > 0.5)
      .map((profile) => single(profile, 58)),
    ...loneParts,
  ];
  // A name that hardly ever stands there, or that is one for all, helps only where there is no other.
  const worth = ({ named, rank }: Name) => {
    return rank * (named * 10 < most ? 0.3 : 1);
  };
  const isSeller = ({ source: [column, second] }: Name) => {
    const profile = second === undefined ? columns[column ?? -1] : undefined;
    return profile !== undefined && profile.kind !== 'customerName' && isOneForAll(profile, most);
  };
  const sorted = names.sort((one, other) => worth(other) - worth(one));
  // A company that is the same in every row is the seller; in a few rows it may be the one customer.
  const others = sorted.filter((name) => !isSeller(name));
  return others.length === 0 && most < LEAST_ROWS_OF_SELLER ? sorted : others;
}

/** How many distinct values two columns have in the rows where both are filled. */
function distinctTogether(
  sheet: Sheet,
  rows: readonly number[],
  [first, second]: readonly [NameSource, NameSource],
  { zone }: ReadingContext,
): readonly [number, number] {
  const values: readonly [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const row of rows) {
    const cells = sheet[row] ?? [];
    const texts = [first, second].map((source) =>
      source
        .map((column) => textOf(cells[column], zone).toLowerCase())
        .join(' ')
        .trim(),
    );
    if (texts.some((text) => text === '')) continue;
    values[0].add(texts[0] ?? '');
    values[1].add(texts[1] ?? '');
  }
  return [values[0].size, values[1].size];
}

/** `Olga`, `Мария`: no firm, and no name with a letter for the rest. */
const FIRST_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Whether each phone is of one name, and some first names, as which most of the names stand, are of several phones. */
function sharesFirstNames(
  sheet: Sheet,
  rows: readonly number[],
  [name, second]: NameSource,
  phone: number,
  { zone }: ReadingContext,
): boolean {
  if (name === undefined || second !== undefined) return false;
  const names = new Map<string, string>();
  for (const row of rows) {
    const [text, number] = [name, phone].map((column) => textOf(sheet[row]?.[column], zone)) as [string, string];
    if (text === '' || number === '') continue;
    if ((names.get(number) ?? text) !== text) return false;
    names.set(number, text);
  }
  const all = [...names.values()];
  const distinct = new Set(all);
  const shared = [...distinct].filter((text) => all.indexOf(text) !== all.lastIndexOf(text));
  const alone = [...distinct].filter((text) => FIRST_NAME.test(text));
  return shared.length > 0 && shared.every((text) => FIRST_NAME.test(text)) && alone.length * 2 >= distinct.size;
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
  return (
    customerAmong(sheet, { ...profiles, columns }, context) ??
    customerAmong(sheet, { ...profiles, columns: asCustomers(columns) }, context)
  );
}

function customerAmong(sheet: Sheet, { columns, rows }: Profiles, context: ReadingContext): CustomerChoice | null {
  const names = namesOf(columns);
  const best = names[0];
  /** How many keys there are for a name. */
  const keysOfName = ({ column }: ColumnProfile): number => {
    if (best === undefined) return 1;
    const [keys, named] = distinctTogether(sheet, rows, [[column], best.source], context);
    return named < 2 ? 1 : keys === 1 ? 0 : keys / named;
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
    columns.filter((profile) => profile.kind === 'email' && profile.emails >= 0.6 && tellsApart(profile)),
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
  const nameSources = names.map(({ source }) => source);
  if (own.length > 0) return { keys: [...sources(own), ...nameSources], ownKeys: 1, shown: nameSources };
  if (best !== undefined) {
    const behind = sources(keys);
    return { keys: [best.source, ...behind, ...nameSources.slice(1)], ownKeys: 1, shown: [] };
  }
  return keys.length === 0 ? null : { keys: sources(keys), ownKeys: 1, shown: [] };
}

/** Whether those who have a sum in the one column have none in the other, but for a few: a supplier may give something back. */
export function areOfOthers(
  sheet: Sheet,
  rows: readonly number[],
  customer: NameSource,
  [first, second]: readonly [readonly number[], readonly number[]],
  { zone }: ReadingContext,
): boolean {
  const namesWith = (numbers: readonly number[]) =>
    rows
      .filter((_row, at) => Math.abs(numbers[at] ?? 0) > 0)
      .map((row) => customer.map((part) => textOf(sheet[row]?.[part], zone).toLowerCase()).join(' '));
  const others = new Set(namesWith(second));
  const names = namesWith(first);
  return customer.length > 0 && names.filter((name) => others.has(name)).length <= names.length * FEW;
}

/**
 * A column in which the customer stands in a row of its own above its orders, or nowhere else than in rows of totals: it is
 * filled where date and amount are not, and the other way round.
 */
export function customerAbove(
  sheet: Sheet,
  { columns, rows }: Profiles,
  date: number,
  amount: number,
  isTotal: (row: number) => boolean,
): number | null {
  const candidates = columns.filter(
    ({ kind, column, filled }) =>
      filled > 0 &&
      column !== date &&
      column !== amount &&
      (kind === null || kind === 'name' || String(kind).startsWith('c')),
  );
  const found = candidates.find(({ column }) => {
    let above = 0;
    let orders = 0;
    let states = 0;
    for (const row of rows) {
      const cells = sheet[row] ?? [];
      if (isTotal(row)) continue;
      const isOrder = !isBlank(cells[date]) && !isBlank(cells[amount]);
      const isFilled = !isBlank(cells[column]);
      if (isOrder && isFilled) return false;
      if (isOrder) orders++;
      if (!isFilled || !isBlank(cells[date]) || !isBlank(cells[amount])) continue;
      above++;
      if (isState(String(cells[column]))) states++;
    }
    // *Won*, *Lost*: what became of the rows below.
    return above > 0 && orders > 0 && states * 2 < above;
  });
  return found?.column ?? null;
}
