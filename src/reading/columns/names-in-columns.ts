/** The columns in which a name stands, best first. */
import { isUnspaced } from '../words/fold.ts';
import { areOfOnePerson, wordsApart } from './halves-of-names.ts';
import type { ColumnProfile } from './profile.ts';
import { byTitle, type NameSource } from './roles.ts';

export interface Name {
  readonly source: NameSource;
  readonly named: number;
  readonly rank: number;
}

/** Names stand in words, or numbers under *Customer*, not under *Customer rating*; a column of days, or of sums with hundredths, names nobody. */
function canName(profile: ColumnProfile): boolean {
  return profile.named > 0 && profile.dates < 0.5 && (profile.words > 0.2 || (profile.whole && profile.amounts > 0.8));
}

/** `#1001`, or a number of its own in every row, is an order, not a customer. */
function isNumberOfRows(profile: ColumnProfile): boolean {
  return profile.filled >= 5 && profile.words < 0.2 && profile.distinct === profile.filled;
}

function isOneARow({ filled, distinct }: ColumnProfile): boolean {
  return filled >= 3 && distinct === filled;
}

/** Rank of a first or a last name without the other. */
export const LONE_PART = 20;
export const LEAST_ROWS_OF_SELLER = 5;

/** Whether one value stands in nearly every row. */
export function isOneForAll({ distinct, filled }: ColumnProfile, most: number): boolean {
  return distinct === 1 && filled >= most * 0.8 && most > 2;
}

export function namesOf(columns: readonly ColumnProfile[]): Name[] {
  const ofKind = (kind: ColumnProfile['kind']) =>
    columns
      .filter((profile) => profile.kind === kind && canName(profile) && !isNumberOfRows(profile))
      .sort(
        (first, second) =>
          Number(second.whole) - Number(first.whole) ||
          second.named - first.named ||
          // *Kontakt* is whom *Ansprechpartner* is asked for at.
          (kind === 'person' ? byTitle(second, first) : byTitle(first, second)),
      );
  const most = Math.max(1, ...columns.map(({ filled }) => filled));
  // Further lines of an order name nobody: a company is missing where people are named without one.
  const people = Math.max(
    0,
    ...(['person', 'firstName', 'lastName', 'name', 'account'] as const).flatMap(ofKind).map(({ named }) => named),
  );
  const isOfDeals = columns.some(({ kind }) => kind === 'stage' || kind === 'closedDate' || kind === 'wonDate');
  const single = (profile: ColumnProfile, rank: number): Name => ({
    source: [profile.column],
    named: profile.named,
    rank,
  });
  const [firsts, lasts] = [ofKind('firstName'), ofKind('lastName')];
  const pairs = firsts.flatMap((one) => lasts.map((other) => [one, other] as const));
  const isBuyers = ([{ others }]: readonly [ColumnProfile, ColumnProfile]) => Number(others.includes('customerName'));
  // Beside those of whoever takes part those of the buyer, who pays; never one half of either.
  const [pair] = pairs
    .filter((both) => areOfOnePerson(...both))
    .sort((one, other) => wordsApart(...one) - wordsApart(...other) || isBuyers(other) - isBuyers(one));
  // In Chinese characters the family's name comes first.
  const inOrder = pair === undefined || !isUnspaced(pair[1].title) ? pair : [pair[1], pair[0]];
  const parts: Name[] =
    inOrder === undefined
      ? [...firsts.slice(0, 1), ...lasts.slice(0, 1)].map((part) => single(part, LONE_PART))
      : [
          {
            source: inOrder.map(({ column }) => column),
            named: Math.max(...inOrder.map(({ named }) => named)),
            rank: 70,
          },
        ];
  const names = [
    ...ofKind('customerName').map((profile) => single(profile, 100)),
    // A guest or a pupil stands beside whoever pays.
    ...ofKind('participant').map((profile) => single(profile, 95)),
    ...ofKind('company').map((profile) => single(profile, profile.named * 2 >= people ? 90 : 50)),
    ...ofKind('person').map((profile) => single(profile, 80)),
    ...parts,
    ...ofKind('name')
      .filter((profile) => profile.words > 0.5)
      // A name of its own in every row names the row.
      .map((profile) => single(profile, isOneARow(profile) ? 55 : 60)),
    // Of a customer, or of the ledger: that one stands beside a name. A deal is made with an account, and talked about with a contact.
    ...ofKind('account')
      .filter((profile) => profile.words > 0.5)
      .map((profile) => single(profile, isOfDeals && profile.named * 2 >= people ? 85 : 58)),
  ];
  // A name that hardly ever stands there, or that is one for all, helps only where there is no other.
  const worth = ({ named, rank }: Name) => {
    return rank * (named * 10 < most ? 0.3 : 1);
  };
  const isSeller = ({ source }: Name) => {
    const profile = columns[source[0] as number] as ColumnProfile;
    const isBuyer = profile.kind === 'customerName' || profile.kind === 'participant';
    return source.length === 1 && !isBuyer && isOneForAll(profile, most);
  };
  // *D1*, *D2* below *Name*, beside whoever bought: such a deal stands in for nobody.
  const isNumber = ({ source }: Name) => {
    const profile = columns[source[0] as number] as ColumnProfile;
    return profile.kind === 'name' && profile.numbered > 0.9 && isOneARow(profile);
  };
  const named = names.filter((name) => names.length === 1 || !isNumber(name));
  const sorted = named.sort((one, other) => worth(other) - worth(one));
  // A company that is the same in every row is the seller; in a few rows it may be the one customer.
  const others = sorted.filter((name) => !isSeller(name));
  return others.length === 0 && most < LEAST_ROWS_OF_SELLER ? sorted : others;
}
