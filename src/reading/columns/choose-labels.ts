/** The columns that say more of a row: its currency, who sold what, how to reach the customer. */

import type { TitleKind } from '../words/title-kinds.ts';
import { MOST_VALUES } from './few-words.ts';
import type { ColumnProfile } from './profile.ts';
import { byTitle } from './roles.ts';

/** The fullest of the columns of a kind that hold what they should. */
function fullest(
  columns: readonly ColumnProfile[],
  kinds: readonly TitleKind[],
  fits: (profile: ColumnProfile) => boolean,
): number | null {
  const score = (profile: ColumnProfile) =>
    profile.filled * (profile.whole ? 1 : 0.7) * (1 - kinds.indexOf(profile.kind ?? 'other') * 0.4);
  const [best] = columns
    .filter((profile) => profile.kind !== null && kinds.includes(profile.kind) && profile.filled > 0 && fits(profile))
    .sort((first, second) => score(second) - score(first) || byTitle(first, second));
  return best?.column ?? null;
}

const isText = ({ words, dates, amounts }: ColumnProfile) => words > 0.5 && dates < 0.5 && amounts < 0.5;

/** More distinct texts name no currencies. */
const MOST_CURRENCIES = 20;

/** What stands under such a title, or beside codes that are known, is never added up with these, whoever knows it: `USDT`, `TRL`. */
function namesCurrencies({ currencies, codes, words, dates, amounts, distinct, whole }: ColumnProfile): boolean {
  if (currencies >= 0.8 || codes >= 0.8) return true;
  return whole && words >= 0.8 && dates < 0.2 && amounts < 0.2 && distinct <= MOST_CURRENCIES;
}

const areCurrencies = ({ currencies, codes, distinct, amounts }: ColumnProfile) =>
  (currencies === 1 && amounts === 0) || (currencies >= 0.5 && codes === 1 && distinct <= MOST_CURRENCIES);

export function currencyColumn(columns: readonly ColumnProfile[]): number | null {
  return (
    fullest(columns, ['currency'], namesCurrencies) ??
    // Under a title that nobody knows nothing but codes of currencies.
    columns.find((profile) => profile.kind === null && areCurrencies(profile))?.column ??
    null
  );
}

export interface LabelChoice {
  readonly currency: number | null;
  readonly manager: number | null;
  readonly product: number | null;
  readonly customerType: number | null;
  readonly contacts: readonly number[];
}

/** @param taken Columns that have a role already. */
export function chooseLabels(columns: readonly ColumnProfile[], taken: ReadonlySet<number>): LabelChoice {
  const free = columns.filter(({ column }) => !taken.has(column));
  const contacts = [
    fullest(free, ['phone'], ({ numbered }) => numbered > 0.5),
    fullest(free, ['email'], ({ emails }) => emails > 0.5),
    fullest(free, ['city'], ({ words }) => words > 0.5),
  ];
  return {
    currency: currencyColumn(free),
    manager: fullest(free, ['manager'], isText),
    product:
      fullest(free, ['product'], isText) ??
      fullest(free, ['sku'], isText) ??
      fullest(free, ['sku'], ({ dates }) => dates < 0.5) ??
      fullest(free, ['description'], isText),
    customerType: fullest(free, ['customerType'], (profile) => isText(profile) && profile.distinct <= MOST_VALUES),
    contacts: contacts.filter((column): column is number => column !== null),
  };
}
