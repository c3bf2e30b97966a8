/** Which column is the total of the row in money. */
import { areAtOneRate, areParts, isAfterRefunds, isBeforeDiscount, isRunningTotal } from './amount-evidence.ts';
import type { ColumnProfile } from './profile.ts';
import { byTitle, type ColumnChoice } from './roles.ts';
import type { TitleKind } from './title-kinds.ts';

/** A total before a sum before sales; what is left after fees, and what no tax or discount is in yet, come last. */
const SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  orderTotal: 100,
  amount: 90,
  netSales: 86,
  sales: 86,
  grossSales: 80,
  paidAmount: 72,
  subtotal: 60,
  afterFees: 55,
  convertedAmount: 50,
  price: 40,
  unitPrice: 30,
};

const LEAST_SHARE = 0.8;
/** Columns whose scores are closer than this fit equally well. */
const NEARLY = 2;

const BEFORE_TAX: ReadonlySet<TitleKind | null | undefined> = new Set<TitleKind>(['subtotal', 'afterFees']);

export interface AmountChoice {
  /** Best first; empty where no column can be it. */
  readonly candidates: readonly ColumnChoice[];
  /** Those that fit as well as the best. */
  readonly equals: readonly ColumnChoice[];
  /** Where only a price is there. */
  readonly price: number | null;
  readonly quantity: number | null;
  readonly refunded: number | null;
  /** What was refunded is taken off the best one already. */
  readonly isAfterRefunds: boolean;
}

function isMoney({ filled, amounts, money }: ColumnProfile): boolean {
  return filled > 0 && amounts >= LEAST_SHARE && money > 0;
}

/**
 * @param numbersOf The numbers of a column in rows that follow each other.
 * @param holdsAnything Whether any row at all holds anything but noughts there: refunds are few.
 */
export function chooseAmount(
  columns: readonly ColumnProfile[],
  numbersOf: (column: number) => readonly number[],
  holdsAnything: (column: number) => boolean,
): AmountChoice {
  const fitting = columns.filter((profile) => isMoney(profile) && profile.dates < 1);
  const most = Math.max(1, ...fitting.map(({ filled }) => filled));
  const fits = fitting
    .flatMap((profile): ColumnChoice[] => {
      const base = profile.kind === null ? undefined : SCORES[profile.kind];
      if (base === undefined) return [];
      const doubts = (profile.whole ? 0 : 4) + (profile.taxRemark ? 3 : 0);
      const score = (base - doubts) * (0.8 + 0.2 * (profile.filled / most));
      return [{ column: profile.column, title: profile.title, score }];
    })
    .sort((first, second) => second.score - first.score || byTitle(first, second));
  // The total of all rows so far is that of none.
  const running = fits.filter(
    ({ column }) => fits.length > 1 && fits.some((other) => isRunningTotal(numbersOf(column), numbersOf(other.column))),
  );
  const single = running.length === fits.length ? fits : fits.filter((choice) => !running.includes(choice));
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
        kind !== 'discount' &&
        kind !== 'refundedAmount' &&
        column !== whole &&
        column !== gross.column &&
        !fits.some((fit) => fit.column === column) &&
        isBeforeDiscount(numbersOf(whole), numbersOf(column), numbersOf(gross.column)),
    );
  const wholes = discounted.length > 0 ? [] : single.filter(isLess).slice(0, 1);
  const first = [...discounted, ...wholes];
  const candidates = [...first, ...single.filter((choice) => !first.includes(choice))];
  const best = candidates[0];
  const kindOf = (column: number) => columns[column]?.kind;
  const isPrice = best !== undefined && ['price', 'unitPrice'].includes(String(kindOf(best.column)));
  // A price of all that was bought holds the tax and the shipping that a subtotal lacks.
  const isBesidePrice = best !== undefined && kindOf(best.column) === 'subtotal';
  // What was paid up to now, beside what was charged.
  const isBesidePaid = best !== undefined && kindOf(best.column) === 'paidAmount';
  // *Adjusted order total*: what became of the total later, in some rows.
  const adjusted = fitting.filter(
    ({ kind, folded }) =>
      kind === 'other' && best !== undefined && folded === `adjusted ${columns[best.column]?.folded ?? ''}`,
  );
  // *Wartość* beside *Wartość z VAT*: one title but for what it says of the tax.
  const isSameButTax = ({ column }: ColumnChoice) => columns[column]?.folded === columns[best?.column ?? -1]?.folded;
  // What was paid after a discount is proposed, and what it was taken off asked about.
  const isEqual = (choice: ColumnChoice) =>
    best !== undefined &&
    (first.length > 0
      ? choice === gross || first.includes(choice)
      : best.score - choice.score < NEARLY ||
        isSameButTax(choice) ||
        (kindOf(choice.column) === kindOf(best.column) &&
          areAtOneRate(numbersOf(best.column), numbersOf(choice.column))) ||
        (isBesidePrice && kindOf(choice.column) === 'price') ||
        (kindOf(best.column) === 'amount' && areParts(numbersOf(best.column), numbersOf(choice.column))) ||
        (isBesidePaid && BEFORE_TAX.has(kindOf(choice.column))));
  // `2 pcs` is a quantity too.
  const quantity = columns.find(
    (profile) =>
      profile.kind === 'quantity' &&
      (isMoney(profile) || (profile.numbered >= LEAST_SHARE && profile.dates < LEAST_SHARE)),
  );
  const unitPrice = candidates.find(({ column }) => kindOf(column) === 'unitPrice') ?? best;
  const refunded = columns.find(
    ({ kind, filled, amounts, column }) =>
      kind === 'refundedAmount' && (filled === 0 || amounts >= LEAST_SHARE) && holdsAnything(column),
  );
  return {
    candidates,
    equals: [...candidates.filter(isEqual), ...adjusted.map(({ column, title }) => ({ column, title, score: 0 }))],
    price: isPrice && quantity !== undefined ? (unitPrice?.column ?? null) : null,
    quantity: isPrice ? (quantity?.column ?? null) : null,
    refunded: refunded?.column ?? null,
    isAfterRefunds:
      refunded !== undefined &&
      best !== undefined &&
      fitting.some(({ column }) => {
        if (column === best.column || column === refunded.column) return false;
        return isAfterRefunds(numbersOf(column), numbersOf(refunded.column), numbersOf(best.column));
      }),
  };
}
