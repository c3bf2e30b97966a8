/** Sums that could be days: what costs between 20,000 and 80,000 is a number as spreadsheets count days. */

import type { TitleMeaning } from '../words/title-kind.ts';
import { DATE_KINDS, FLOW_KINDS, MONEY_KINDS, NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import type { Tally } from './column-tally.ts';

/** From this share on a column is one of days. */
const MOSTLY = 0.8;

/** What is taken off money, or left of it, is money as well. */
const FURTHER: ReadonlySet<TitleKind> = new Set<TitleKind>([
  'afterFees',
  'convertedAmount',
  'refundedAmount',
  'discount',
  'deposit',
]);

/** Customers and orders are numbered by five digits, too. */
const NUMBERED: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  'customerId',
  'customerName',
  ...NUMBERS_OF_PURCHASES,
]);

const isMoney = (kind: TitleKind) => MONEY_KINDS.has(kind) || FLOW_KINDS.has(kind) || FURTHER.has(kind);

/** Whether days stand there that are no plain numbers. */
const holdsDays = ({ dates, serials, filled, undated }: Tally) =>
  filled > undated && dates - serials >= (filled - undated) * MOSTLY;

interface Tallied {
  readonly meaning: TitleMeaning;
  readonly tally: Tally;
}

/**
 * Whether plain numbers are no days. A title of money, or of who or which it was, alone says so; one that nobody knows, or that says both as *Paid* does, leaves it
 * to the sheet: where its days are written as days, or the numbers lie outside our time, they are sums.
 */
function areSums({ meaning: { kind, others }, tally: { farSerials } }: Tallied, isDated: boolean): boolean {
  const kinds = kind === null ? others : [kind, ...others];
  const isDay = kinds.some((one) => DATE_KINDS.has(one));
  if (NUMBERED.has(kind) || kinds.some(isMoney)) return !isDay || isDated || farSerials > 0;
  return kinds.length === 0 && isDated;
}

/** The tallies of all columns, in which sums are counted as no days. */
export function withoutSerialsOfMoney(meanings: readonly TitleMeaning[], tallies: readonly Tally[]): Tallied[] {
  const isDated = tallies.some(holdsDays);
  return meanings.map((meaning, column) => {
    const tally = tallies[column] as Tally;
    if (tally.serials === 0 || !areSums({ meaning, tally }, isDated)) return { meaning, tally };
    return { meaning, tally: { ...tally, dates: tally.dates - tally.serials } };
  });
}
