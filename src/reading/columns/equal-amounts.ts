/** Columns that may be the total of a row as well as the one that is proposed: nobody but the user knows which is meant. */

import type { TitleKind } from '../words/title-kinds.ts';
import { areAtOneRate, isMore, isWholeOf } from './amount-evidence.ts';
import { isTotalWith, NO_PARTS, TOTALS } from './amount-titles.ts';
import { isSplit, linesOfEquals } from './lines-of-total.ts';
import { isConverted } from './one-currency.ts';
import { isChargeOf, isInOtherRows, isPaidInParts } from './paid-beside.ts';
import type { ColumnProfile } from './profile.ts';
import { isLessDiscount, NEARLY, type Ranking } from './rank-amounts.ts';
import type { ColumnChoice } from './roles.ts';
import type { Sums } from './sums.ts';

/** A list price beside a price, a price with tax beside one without. */
const PRICES_NEARLY = 12;

const BEFORE_TAX: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['subtotal', 'afterFees']);

/** Whether one is neither half nor double the other in most of the rows. */
const areAlike = (ones: readonly number[], others: readonly number[]) =>
  ones.filter((one, row) => one * 2 > (others[row] ?? 0) && (others[row] ?? 0) * 2 > one).length * 2 > ones.length;

/** Those whose scores are near, or whose titles say as much. */
function equalByTitle(
  candidates: readonly ColumnChoice[],
  best: ColumnProfile,
  { first, gross, isGrown }: Ranking,
  { columns, numbersOf }: Sums,
): readonly ColumnChoice[] {
  const isNearGross = (choice: ColumnChoice) => gross !== undefined && gross.score - choice.score < NEARLY;
  // What was paid after a discount is proposed, and what it was taken off asked about.
  if (first.length > 0)
    return candidates.filter(
      (choice) => choice === gross || first.includes(choice) || (isGrown && isNearGross(choice)),
    );
  return candidates.filter((choice) => {
    const kind = columns[choice.column]?.kind ?? null;
    if (isNearGross(choice)) return true;
    // *Sales* beside *Revenue*: before something was taken off, or a number of sales, which comes to far less.
    if (best.kind === 'amount' && kind === 'sales' && areAlike(numbersOf(best.column), numbersOf(choice.column)))
      return true;
    if (kind === best.kind && areAtOneRate(numbersOf(best.column), numbersOf(choice.column))) return true;
    // A price of all that was bought holds the tax and the shipping that a subtotal lacks.
    if (best.kind === 'subtotal') return kind === 'price';
    // What was paid up to now, beside what was charged.
    return best.kind === 'paidAmount' && BEFORE_TAX.has(kind);
  });
}

/** Of two sums one of which is the other and a fee, or a tip, nobody but the user knows which is meant. */
function isMoreOrLess(own: ColumnProfile, other: ColumnProfile, { fitting, numbersOf }: Sums): boolean {
  if (own === other || !(TOTALS.has(other.kind) || isTotalWith(other))) return false;
  // *Amount* beside *Amount incl. VAT*; where the tax is in the one without a remark, that is the total.
  const isTaxed = other.taxRemark && !own.taxRemark && other.kind === own.kind;
  if (isTaxed && isMore(numbersOf(other.column), numbersOf(own.column))) return true;
  const isClear = (own.whole && own.kind !== other.kind) || isTotalWith(other);
  const [whole, part] = [numbersOf(other.column), numbersOf(own.column)];
  return fitting
    .filter((rest) => rest !== own && rest !== other && !NO_PARTS.has(rest.kind))
    .some(({ column, kind }) => {
      const rest = numbersOf(column);
      // A total holds tax and shipping.
      return isWholeOf(whole, part, rest) || (!isClear && kind !== 'other' && isWholeOf(part, whole, rest));
    });
}

/**
 * @param candidates Those that are left of the ranking, best first.
 * @returns The best itself and its equals; where there is no candidate, totals of pieces, which may be of money after all.
 */
function equalAmounts(
  candidates: readonly ColumnChoice[],
  ranking: Ranking,
  sums: Sums,
  isPrice: boolean,
): readonly ColumnChoice[] {
  const { columns, fitting, pieces } = sums;
  const unscored = ({ column, title }: ColumnProfile): ColumnChoice => ({ column, title, score: 0 });
  const best = columns[candidates[0]?.column ?? -1];
  if (best === undefined) return pieces.map(unscored);
  const equals = equalByTitle(candidates, best, ranking, sums);
  // *Adjusted order total*: what became of the total later, in some rows.
  const adjusted = fitting.filter(({ kind, folded }) => kind === 'other' && folded === `adjusted ${best.folded}`);
  const unlike =
    isPrice || ranking.first.length > 0
      ? []
      : fitting.filter((one) => isSplit(best, one, sums) || isMoreOrLess(best, one, sums));
  const paidBeside = fitting.filter(
    (one) => isPaidInParts(best, one, sums) || isChargeOf(best, one, sums) || isInOtherRows(best, one, sums),
  );
  // Of what a total is where its title does not say, the user has to know, unless another one is that of the row.
  const isTotal = best.kind === 'orderTotal' && best.whole;
  const further = [...adjusted, ...new Set([...unlike, ...paidBeside]), ...(isTotal ? [] : pieces)].filter(
    ({ column }) => !equals.some((equal) => equal.column === column),
  );
  return [...equals, ...further.map(unscored)];
}

/**
 * The same, with what is proposed first: of a sum in several currencies and the same in one the latter; of what all rows of an order repeat
 * and what they come to together the latter, which is not asked about where these are its lines.
 */
export function settledAmounts(
  ranked: readonly ColumnChoice[],
  ranking: Ranking,
  sums: Sums,
  isPrice: boolean,
): { readonly candidates: readonly ColumnChoice[]; readonly equals: readonly ColumnChoice[] } {
  const equals = equalAmounts(ranked, ranking, sums, isPrice);
  const best = sums.columns[ranked[0]?.column ?? -1];
  const before = (first: ColumnChoice, choices: readonly ColumnChoice[]) => [
    first,
    ...choices.filter(({ column }) => column !== first.column),
  ];
  const converted = best && sums.fitting.find((one) => one.kind !== 'convertedAmount' && isConverted(one, best, sums));
  if (converted !== undefined) {
    const { column, title } = converted;
    const first = { column, title, score: 0 };
    return { candidates: before(first, ranked), equals: before(first, equals) };
  }
  const lines = linesOfEquals(equals, sums);
  if (lines !== undefined) return { candidates: before(lines, ranked), equals: [] };
  const parts = equals.find(({ column }) => {
    const profile = sums.columns[column];
    if (best === undefined || profile === undefined) return false;
    // What a discount left of a price was paid in full.
    if (isLessDiscount(column, best.column, sums)) return false;
    return isSplit(best, profile, sums) || isPaidInParts(best, profile, sums) || isChargeOf(best, profile, sums);
  });
  return parts === undefined
    ? { candidates: ranked, equals }
    : { candidates: before(parts, ranked), equals: before(parts, equals) };
}

/** Prices that fit as well as the one that is multiplied; that of all pieces is no second price of one. */
export function equalPrices(
  candidates: readonly ColumnChoice[],
  unitPrice: ColumnChoice,
  counts: readonly number[],
  { numbersOf }: Sums,
): readonly ColumnChoice[] {
  const each = numbersOf(unitPrice.column);
  const isOtherPrice = ({ column, score }: ColumnChoice) =>
    column !== unitPrice.column &&
    score >= unitPrice.score - PRICES_NEARLY &&
    numbersOf(column).some((price, row) => Math.abs(price - (each[row] ?? 0) * (counts[row] ?? 0)) >= 0.005);
  return [unitPrice, ...candidates.filter(isOtherPrice)];
}
