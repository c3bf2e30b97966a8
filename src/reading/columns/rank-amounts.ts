/** The columns in which the total of a row may stand, best first. */
import type { TitleKind } from '../words/title-kinds.ts';
import { isBeforeDiscount, isLittleMore, isMore, isRunningTotal } from './amount-evidence.ts';
import { isTotalWith, LAST, MONEY_IN, NO_PARTS, onlySum, SCORES, TOTAL_WITH } from './amount-titles.ts';
import type { ColumnProfile } from './profile.ts';
import { byTitle, type ColumnChoice } from './roles.ts';
import { between, type NumbersOf, type Sums } from './sums.ts';
import { isOwed } from './unpaid.ts';

/** Columns whose scores are closer than this fit equally well. */
export const NEARLY = 2;

/** Totals that are a subtotal and more in every row, or a price and what stands beside it. */
function totalsOfAll(sums: Sums): readonly ColumnProfile[] {
  const { fitting, numbersOf } = sums;
  const holds = (total: readonly number[], goods: readonly number[]) =>
    total.every((sum, row) => !(sum < (goods[row] ?? sum))) && total.some((sum, row) => sum > (goods[row] ?? sum));
  const isOf = ({ column: total }: ColumnProfile, { column, kind }: ColumnProfile) => {
    if (kind === 'subtotal') return holds(numbersOf(total), numbersOf(column));
    if (kind !== 'price') return false;
    const parts = between(sums, column, total)?.parts ?? [];
    return parts.length > 0 && parts.every(({ isOff }) => !isOff);
  };
  return fitting.filter((profile) => isTotalWith(profile) && fitting.some((goods) => isOf(profile, goods)));
}

/** By titles, and by how many cells are filled. */
function byTitles(sums: Sums, came: number | null): readonly ColumnChoice[] {
  const { columns, fitting, numbersOf } = sums;
  const ofAll = totalsOfAll(sums);
  const most = Math.max(1, ...fitting.map(({ filled }) => filled));
  const only = onlySum(fitting, numbersOf);
  // Of two sums that only their remarks on tax tell apart the one that was paid: with the tax.
  const isMoreByTax = ({ column: one }: ColumnChoice, { column: other }: ColumnChoice): number => {
    if (columns[one]?.taxRemark !== true || columns[other]?.taxRemark !== true) return 0;
    return Number(isMore(numbersOf(one), numbersOf(other))) - Number(isMore(numbersOf(other), numbersOf(one)));
  };
  return fitting
    .flatMap((profile): ColumnChoice[] => {
      const own = profile.kind === null ? undefined : SCORES[profile.kind];
      const byNumbers = ofAll.includes(profile) ? TOTAL_WITH : own;
      const base = profile.column === came ? MONEY_IN : profile === only ? LAST : byNumbers;
      if (base === undefined) return [];
      const doubts = (profile.whole ? 0 : 4) + (profile.taxRemark ? 3 : 0);
      const score = (base - doubts) * (0.8 + 0.2 * (profile.filled / most));
      return [{ column: profile.column, title: profile.title, score }];
    })
    .sort((first, second) => second.score - first.score || isMoreByTax(second, first) || byTitle(first, second));
}

/** Whether the discounts make the difference of two columns. */
export const isLessDiscount = (whole: number, left: number, { discount, numbersOf }: Sums): boolean =>
  discount !== undefined &&
  [false, true].some((isRare) =>
    isBeforeDiscount(numbersOf(whole), numbersOf(discount.column), numbersOf(left), isRare),
  );

/** The total of all rows so far is that of none. */
function withoutRunning(fits: readonly ColumnChoice[], numbersOf: NumbersOf): readonly ColumnChoice[] {
  const ofRows = fits.filter(
    ({ column }) =>
      fits.length === 1 || !fits.some((other) => isRunningTotal(numbersOf(column), numbersOf(other.column))),
  );
  return ofRows.length === 0 ? fits : ofRows;
}

/** What is left to be paid of another sum is no total. */
function withoutRests(fits: readonly ColumnChoice[], { paid, numbersOf }: Sums): readonly ColumnChoice[] {
  const isRest = ({ column }: ColumnChoice, { column: whole }: ColumnChoice) =>
    paid !== undefined &&
    new Set([column, whole, paid.column]).size === 3 &&
    isOwed(numbersOf(whole), numbersOf(paid.column), numbersOf(column));
  return fits.filter((choice) => !fits.some((whole) => isRest(choice, whole)));
}

/** What a fee beside it left of a price, under a title that nobody knows. */
function payoutOf({ column: price }: ColumnChoice, { fitting, numbersOf }: Sums): ColumnChoice | null {
  const fees = fitting.filter(({ kind, whole }) => kind === 'other' && whole);
  const left = fitting.find(
    ({ kind, column }) =>
      kind === null && fees.some((fee) => isBeforeDiscount(numbersOf(price), numbersOf(fee.column), numbersOf(column))),
  );
  return left === undefined ? null : { column: left.column, title: left.title, score: 0 };
}

/** What a fee left, by its title: *Net* beside *Price*. */
const NET: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['netSales', 'afterFees']);
/** What it may have left: *Доход* beside *Сумма платежа*. */
const AFTER: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([...NET, 'amount', 'sales']);

export interface Ranking {
  /** Best first; empty where no column can be it. */
  readonly ordered: readonly ColumnChoice[];
  /** The best by its title. */
  readonly gross: ColumnChoice | undefined;
  /** Those that come before the best by title, since what lies between the two says so. */
  readonly first: readonly ColumnChoice[];
  /** The best by title is what fees and shipping left of the one that comes first. */
  readonly isLess: boolean;
  /** The best by title is goods alone, and the one that comes first holds their tax and shipping. */
  readonly isGrown: boolean;
}

/**
 * @param came The column of what came in, beside one of what went out.
 */
export function rankAmounts(sums: Sums, came: number | null): Ranking {
  const { columns, fitting, numbersOf } = sums;
  const fits = byTitles(sums, came);
  const single = withoutRests(withoutRunning(fits, numbersOf), sums);
  const [gross] = single;
  const none = { ordered: single, gross, first: [], isLess: false, isGrown: false };
  if (gross === undefined) return none;

  const discounted = single.filter(({ column }) => isLessDiscount(gross.column, column, sums));
  const isFit = (column: number) => fits.some((fit) => fit.column === column);
  const others = single.filter(({ column }) => column !== gross.column);
  // What a fee or a tax beside it was taken from says more than what is left.
  const isWhole = ({ column: whole }: ColumnChoice) =>
    fitting.some(
      ({ kind, column }) =>
        !NO_PARTS.has(kind) &&
        column !== whole &&
        column !== gross.column &&
        !isFit(column) &&
        isBeforeDiscount(numbersOf(whole), numbersOf(column), numbersOf(gross.column)),
    );
  /** The same through several columns, of which one at least is a fee. */
  const isWholeOfSeveral = ({ column: whole }: ColumnChoice) =>
    (between(sums, whole, gross.column)?.parts ?? []).some(
      ({ column, isOff }) => isOff && columns[column]?.kind !== 'discount' && !isFit(column),
    );
  /** Of two that fit equally the one that is the other and more: goods, their tax and their shipping. */
  const isGrown = ({ column: whole, score }: ColumnChoice) => {
    const mayGrow =
      columns[gross.column]?.kind === 'subtotal'
        ? columns[whole]?.kind === 'price' && columns.every(({ kind }) => kind !== 'quantity')
        : gross.score - score < NEARLY;
    const parts = mayGrow ? between(sums, gross.column, whole) : null;
    return parts !== null && !parts.isAfterRefunds && parts.parts.length > 1 && !parts.parts.some(({ isOff }) => isOff);
  };
  /** A sum that is more in every row, though no column says why: a fee left the one of which the title says more. */
  const isGross = ({ column, score }: ColumnChoice) => {
    const [kind, own] = [columns[column]?.kind ?? null, columns[gross.column]?.kind ?? null];
    // A price may be that of a list, and the amount what a discount left of it.
    const isPrice =
      kind === 'price' && NET.has(own) && !columns.some((one) => one.kind === 'discount' || one.kind === 'quantity');
    const isPaid = (kind === 'paidAmount' || (kind === 'amount' && gross.score - score < NEARLY)) && AFTER.has(own);
    return (isPrice || isPaid) && isLittleMore(numbersOf(column), numbersOf(gross.column));
  };
  const sumOf = ({ column }: ColumnChoice) => numbersOf(column).reduce((sum, one) => (one > 0 ? sum + one : sum), 0);
  const after = (first: readonly ColumnChoice[]) => [...first, ...single.filter((choice) => !first.includes(choice))];

  // *Item price* less *Commission* is what stands under a title that nobody knows: then it is that of the row.
  const left =
    sums.quantity === undefined && columns[gross.column]?.kind === 'unitPrice' ? payoutOf(gross, sums) : null;
  if (left !== null) return { ...none, ordered: [gross, left], gross: left, first: [gross], isLess: true };
  if (discounted.length > 0) return { ...none, ordered: after(discounted), first: discounted };
  // *Avant commission*: what fees left of a sum under a title that nobody knows, or that names the fee.
  const strangers =
    columns[gross.column]?.kind === 'afterFees'
      ? fitting.filter(({ kind, whole }) => kind === null || (kind === 'other' && !whole))
      : [];
  const unscored = strangers.map(({ column, title }) => ({ column, title, score: 0 }));
  const less =
    others.find(isWhole) ??
    [...others, ...unscored].filter(isWholeOfSeveral).sort((one, other) => sumOf(other) - sumOf(one))[0] ??
    others.find(isGross);
  if (less !== undefined) return { ...none, ordered: after([less]), first: [less], isLess: true };
  const grown = others.find(isGrown);
  return grown === undefined ? none : { ...none, ordered: after([grown]), first: [grown], isGrown: true };
}
