/** Which column is the total of the row in money. */
import {
  areAtOneRate,
  areParts,
  isAfterRefunds,
  isBeforeDiscount,
  isMore,
  isRunningTotal,
  isWholeOf,
} from './amount-evidence.ts';
import { areSums, isMoney, isPart, LAST, LEAST_SHARE, MONEY_IN, NO_PARTS, onlySum, SCORES } from './amount-titles.ts';
import { moneyIn } from './money-in.ts';
import { type Between, partsBetween } from './parts-between.ts';
import type { ColumnProfile } from './profile.ts';
import { byTitle, type ColumnChoice } from './roles.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from './title-kinds.ts';
import { isOwed, leavesUnpaid } from './unpaid.ts';

/** *Total guests*, *Total trips*: a total of something that nobody knows is one of money only where cells say so. */
const TOTAL_OF = /\b(?:total|totale|totaux|gesamt)\b/;
const LONGEST_TOTAL = 'gesamt'.length;
const SIGNED = /\p{Sc}|\b[A-Z]{3}\b/u;
/** Columns whose scores are closer than this fit equally well. */
const NEARLY = 2;
/** A list price beside a price, a price with tax beside one without. */
const PRICES_NEARLY = 12;

/** What a row may come to, by its title; one under a title that nobody knows may as well. */
const TOTALS: ReadonlySet<TitleKind | null | undefined> = new Set([null, 'orderTotal', 'amount']);
const isSumOf = (between: Between | null) =>
  between !== null && !between.isAfterRefunds && between.parts.length > 1 && !between.parts.some(({ isOff }) => isOff);

const BEFORE_TAX: ReadonlySet<TitleKind | null | undefined> = new Set<TitleKind>(['subtotal', 'afterFees']);

export interface AmountChoice {
  /** Best first; empty where no column can be it. */
  readonly candidates: readonly ColumnChoice[];
  /** Those that fit as well as the best. */
  readonly equals: readonly ColumnChoice[];
  /** Where only a price is there. */
  readonly price: number | null;
  readonly quantity: number | null;
  /** Prices that fit as well as the one that is multiplied. */
  readonly equalPrices: readonly ColumnChoice[];
  /** What was paid, where that is nothing in some rows. */
  readonly unpaid: ColumnChoice | null;
  /** What was paid up to now. */
  readonly paid: number | null;
  readonly refunded: number | null;
  /** Whether what was refunded is taken off the column already. */
  readonly isAfterRefunds: (column: number) => boolean;
}

/**
 * @param numbersOf The numbers of a column in rows that follow each other.
 * @param holdsAnything Whether any row at all holds anything but noughts there: refunds are few.
 * @param areOfOthers Whether customers who stand beside the one column are others than those beside the other.
 */
export function chooseAmount(
  columns: readonly ColumnProfile[],
  numbersOf: (column: number) => readonly number[],
  holdsAnything: (column: number) => boolean,
  areOfOthers: (column: number, other: number) => boolean,
): AmountChoice {
  const isOfPieces = ({ kind, others, whole, covered, folded, title, priced, column, taxRemark }: ColumnProfile) =>
    kind === 'orderTotal' &&
    !whole &&
    others.length === 0 &&
    !taxRemark &&
    priced === 0 &&
    covered <= LONGEST_TOTAL &&
    TOTAL_OF.test(folded) &&
    !SIGNED.test(title) &&
    numbersOf(column).every((number) => Number.isNaN(number) || Number.isInteger(number));
  const sums = columns.filter((profile) => isMoney(profile) && profile.dates < 1);
  const pieces = sums.filter(isOfPieces);
  const fitting = sums.filter((profile) => !pieces.includes(profile));
  const most = Math.max(1, ...fitting.map(({ filled }) => filled));
  const came = moneyIn(columns, numbersOf, areOfOthers);
  const only = onlySum(fitting);
  // Of two sums that only their remarks on tax tell apart the one that was paid: with the tax.
  const isMoreByTax = ({ column: one }: ColumnChoice, { column: other }: ColumnChoice): number => {
    if (columns[one]?.taxRemark !== true || columns[other]?.taxRemark !== true) return 0;
    return Number(isMore(numbersOf(one), numbersOf(other))) - Number(isMore(numbersOf(other), numbersOf(one)));
  };
  const fits = fitting
    .flatMap((profile): ColumnChoice[] => {
      const own = profile.kind === null ? undefined : SCORES[profile.kind];
      const base = profile.column === came ? MONEY_IN : profile === only ? LAST : own;
      if (base === undefined) return [];
      const doubts = (profile.whole ? 0 : 4) + (profile.taxRemark ? 3 : 0);
      const score = (base - doubts) * (0.8 + 0.2 * (profile.filled / most));
      return [{ column: profile.column, title: profile.title, score }];
    })
    .sort((first, second) => second.score - first.score || isMoreByTax(second, first) || byTitle(first, second));
  // The total of all rows so far is that of none.
  const running = fits.filter(
    ({ column }) => fits.length > 1 && fits.some((other) => isRunningTotal(numbersOf(column), numbersOf(other.column))),
  );
  const ofRows = running.length === fits.length ? fits : fits.filter((choice) => !running.includes(choice));
  const paid = fitting.find(({ kind }) => kind === 'paidAmount');
  const isRest = ({ column }: ColumnChoice, { column: whole }: ColumnChoice) =>
    paid !== undefined &&
    new Set([column, whole, paid.column]).size === 3 &&
    isOwed(numbersOf(whole), numbersOf(paid.column), numbersOf(column));
  const single = ofRows.filter((choice) => !ofRows.some((whole) => isRest(choice, whole)));
  const discount = fitting.find(({ kind }) => kind === 'discount');
  const [gross] = single;
  const isDiscounted = ({ column }: ColumnChoice) =>
    gross !== undefined &&
    discount !== undefined &&
    isBeforeDiscount(numbersOf(gross.column), numbersOf(discount.column), numbersOf(column));
  const discounted = single.filter(isDiscounted);
  // What a fee or a tax beside it was taken from says more than what is left.
  const isLess = ({ column: whole }: ColumnChoice) =>
    gross !== undefined &&
    whole !== gross.column &&
    fitting.some(
      ({ kind, column }) =>
        !NO_PARTS.has(kind) &&
        column !== whole &&
        column !== gross.column &&
        !fits.some((fit) => fit.column === column) &&
        isBeforeDiscount(numbersOf(whole), numbersOf(column), numbersOf(gross.column)),
    );
  const refunded = columns.find(
    (profile) =>
      profile.kind === 'refundedAmount' && (profile.filled === 0 || areSums(profile)) && holdsAnything(profile.column),
  );
  const between = (whole: number, rest: number): Between | null => {
    const near = ({ column }: ColumnProfile) => Math.abs(column - rest);
    const parts = fitting
      .filter(({ column, kind }) => column !== whole && column !== rest && column !== refunded?.column && isPart(kind))
      .sort((one, other) => near(one) - near(other))
      .map(({ column }) => column);
    const refunds = refunded === undefined ? null : numbersOf(refunded.column);
    return partsBetween(numbersOf(whole), numbersOf(rest), refunds, parts, numbersOf);
  };
  const sumOf = ({ column }: ColumnChoice) => numbersOf(column).reduce((sum, one) => (one > 0 ? sum + one : sum), 0);
  /** The same through several columns, of which one at least is a fee. */
  const isLessParts = ({ column: whole }: ColumnChoice) => {
    if (gross === undefined || whole === gross.column) return false;
    const { parts = [] } = between(whole, gross.column) ?? {};
    const isFee = (column: number) =>
      columns[column]?.kind !== 'discount' && !fits.some((fit) => fit.column === column);
    return parts.some(({ column, isOff }) => isOff && isFee(column));
  };
  /** Of two that fit equally the one that is the other and more: goods, their tax and their shipping. */
  const isGrown = ({ column: whole, score }: ColumnChoice) =>
    gross !== undefined &&
    whole !== gross.column &&
    (columns[gross.column]?.kind === 'subtotal'
      ? columns[whole]?.kind === 'price' && columns.every(({ kind }) => kind !== 'quantity')
      : gross.score - score < NEARLY) &&
    isSumOf(between(gross.column, whole));
  const oneOf = (choices: readonly ColumnChoice[]) => choices.slice(0, 1);
  const lessOne = discounted.length > 0 ? [] : oneOf(single.filter(isLess));
  const less =
    discounted.length + lessOne.length > 0
      ? lessOne
      : oneOf(single.filter(isLessParts).sort((one, other) => sumOf(other) - sumOf(one)));
  const grown = discounted.length + less.length > 0 ? [] : oneOf(single.filter(isGrown));
  const first = [...discounted, ...less, ...grown];
  const ordered = [...first, ...single.filter((choice) => !first.includes(choice))];
  // `2 pcs` is a quantity too.
  const quantity = columns.find(
    (profile) =>
      profile.kind === 'quantity' &&
      (isMoney(profile) || (profile.numbered >= LEAST_SHARE && profile.dates < LEAST_SHARE)),
  );
  // What one piece costs says nothing of a row, unless it is said how many there are; less so beside a total of whatever it is.
  const likeliest = columns[ordered[0]?.column ?? -1]?.kind;
  // What fees and shipping make another sum of is that of the row.
  const isOfRow = ordered[0] !== undefined && less.includes(ordered[0]);
  const isOfPiece =
    (!isOfRow && likeliest === 'unitPrice' && quantity === undefined) ||
    ((likeliest === 'unitPrice' || likeliest === 'price') && pieces.length > 0);
  const candidates = isOfPiece ? [] : ordered;
  const best = candidates[0];
  const kindOf = (column: number) => columns[column]?.kind;
  const isPrice = best !== undefined && !isOfRow && ['price', 'unitPrice'].includes(String(kindOf(best.column)));
  // A price of all that was bought holds the tax and the shipping that a subtotal lacks.
  const isBesidePrice = best !== undefined && kindOf(best.column) === 'subtotal';
  // What was paid up to now, beside what was charged.
  const isBesidePaid = best !== undefined && kindOf(best.column) === 'paidAmount';
  // *Adjusted order total*: what became of the total later, in some rows.
  const adjusted = fitting.filter(
    ({ kind, folded }) =>
      kind === 'other' && best !== undefined && folded === `adjusted ${columns[best.column]?.folded ?? ''}`,
  );
  // Lines of an order whose number nobody gives may all bear its total.
  const isNumbered = columns.some(
    ({ kind, numbered, distinct, filled }) =>
      kind !== null &&
      distinct < filled &&
      (NUMBERS_OF_PURCHASES.has(kind) || kind === 'id' || (kind === 'name' && numbered > 0.9)),
  );
  const mayRepeat =
    best !== undefined && TOTALS.has(kindOf(best.column)) && (kindOf(best.column) === 'amount' || !isNumbered);
  // Of two sums one of which is the other and a fee, or a tip, nobody but the user knows which is meant.
  const isMoreOrLess = (other: ColumnProfile): boolean => {
    const own = best === undefined ? undefined : columns[best.column];
    if (own === undefined || own === other || !TOTALS.has(other.kind)) return false;
    const isClear = own.whole && own.kind !== other.kind;
    // *Amount* beside *Amount incl. VAT*; where the tax is in the one without a remark, that is the total.
    if (
      other.taxRemark &&
      !own.taxRemark &&
      other.kind === own.kind &&
      isMore(numbersOf(other.column), numbersOf(own.column))
    )
      return true;
    const rests = fitting.filter((rest) => rest !== own && rest !== other && !NO_PARTS.has(rest.kind));
    return rests.some(({ column, kind }) => {
      const [whole, part, rest] = [other.column, own.column, column].map(numbersOf) as [number[], number[], number[]];
      // A total holds tax and shipping.
      return isWholeOf(whole, part, rest) || (!isClear && kind !== 'other' && isWholeOf(part, whole, rest));
    });
  };
  const isSplit = ({ column, kind }: ColumnProfile) =>
    mayRepeat &&
    column !== best?.column &&
    !NO_PARTS.has(kind) &&
    areParts(numbersOf(best?.column ?? 0), numbersOf(column));
  const unlike = isPrice || first.length > 0 ? [] : fitting.filter((one) => isSplit(one) || isMoreOrLess(one));
  // What was paid after a discount is proposed, and what it was taken off asked about.
  const isEqual = (choice: ColumnChoice) =>
    best !== undefined &&
    (first.length > 0
      ? choice === gross ||
        first.includes(choice) ||
        (grown.length > 0 && gross !== undefined && gross.score - choice.score < NEARLY)
      : best.score - choice.score < NEARLY ||
        (kindOf(choice.column) === kindOf(best.column) &&
          areAtOneRate(numbersOf(best.column), numbersOf(choice.column))) ||
        (isBesidePrice && kindOf(choice.column) === 'price') ||
        (isBesidePaid && BEFORE_TAX.has(kindOf(choice.column))));
  const unitPrice = candidates.find(({ column }) => kindOf(column) === 'unitPrice') ?? best;
  const counts = quantity === undefined ? [] : numbersOf(quantity.column);
  const isOtherPrice = (choice: ColumnChoice): boolean => {
    if (unitPrice === undefined || choice === unitPrice || choice.score < unitPrice.score - PRICES_NEARLY) return false;
    const [each, price] = [numbersOf(unitPrice.column), numbersOf(choice.column)];
    // That of all pieces is no second price of one.
    return price.some((one, row) => Math.abs(one - (each[row] ?? 0) * (counts[row] ?? 0)) >= 0.005);
  };
  const equals = candidates.filter(isEqual);
  // Of what a total is where its title does not say, the user has to know, unless another one is that of the row.
  const isTotal = best !== undefined && kindOf(best.column) === 'orderTotal' && columns[best.column]?.whole === true;
  // Rows of which nothing was paid.
  const isUnpaid =
    best !== undefined &&
    paid !== undefined &&
    paid.column !== best.column &&
    leavesUnpaid(numbersOf(best.column), numbersOf(paid.column));
  const further = [...adjusted, ...unlike, ...(isTotal ? [] : pieces)].filter(
    ({ column }) => !equals.some((equal) => equal.column === column),
  );
  return {
    candidates,
    equals: [...equals, ...further.map(({ column, title }) => ({ column, title, score: 0 }))],
    equalPrices:
      isPrice && unitPrice !== undefined && quantity !== undefined
        ? [unitPrice, ...candidates.filter(isOtherPrice)]
        : [],
    price: isPrice && quantity !== undefined ? (unitPrice?.column ?? null) : null,
    quantity: isPrice ? (quantity?.column ?? null) : null,
    unpaid: isUnpaid ? { column: paid.column, title: paid.title, score: 0 } : null,
    paid: paid?.column ?? null,
    refunded: refunded?.column ?? null,
    isAfterRefunds: (own) =>
      refunded !== undefined &&
      fitting.some(({ column, kind }) => {
        if (column === own || column === refunded.column) return false;
        const [sold, back, amounts] = [column, refunded.column, own].map(numbersOf) as [number[], number[], number[]];
        return isAfterRefunds(sold, back, amounts) || (isPart(kind) && between(column, own)?.isAfterRefunds === true);
      }),
  };
}
