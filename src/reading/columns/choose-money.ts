/** What a row comes to: an amount, or a price and how many; what was paid, deposited and given back of it. */
import type { Answers } from '../answers.ts';
import type { NamedColumn } from '../reading.ts';
import type { ReadingContext, Sheet } from '../sheet.ts';
import { LEAST_SHARE } from './amount-titles.ts';
import { type AmountChoice, chooseAmount } from './choose-amount.ts';
import { type Deposit, findDeposit } from './deposits.ts';
import { type OtherPieces, otherPieces, piecesBack } from './pieces.ts';
import { isPriceOfRow, priceOfPiece } from './price-of-row.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import type { ColumnChoice } from './roles.ts';
import type { SaidColumns } from './said-columns.ts';
import type { NumbersOf, SumsReader } from './sums.ts';

export interface MoneyChoice {
  readonly amount: number | null;
  /** Both where the amount is their product. */
  readonly price: number | null;
  readonly quantity: number | null;
  /** The quantity, where the amount is a price that is that of the whole row already. */
  readonly growsWith: number | null;
  /** The column of money, be it the amount or its price. */
  readonly moneyColumn: number | null;
  readonly paid: number | null;
  readonly refunded: number | null;
  /** What was refunded, where the amount is less it already. */
  readonly refundedWithin: number | null;
  /** What was refunded stands in a column of its own. */
  readonly tellsRefunds: boolean;
  /** The amount is another column, which holds several currencies, in one of them. */
  readonly isConverted: boolean;
  readonly deposit: Deposit | null;
  readonly pieces: OtherPieces | null;
  /** A discount beside a price that is multiplied: whether the price is less it already nobody says. */
  readonly discountBeside: NamedColumn | null;
  /** Columns that fit as well as the chosen one; one or none where it is clear. */
  readonly equals: readonly ColumnChoice[];
  /** What was paid, where that is nothing in some rows and may be the amount. */
  readonly unpaid: ColumnChoice | null;
}

/** Which columns are multiplied, if any, and which stand for the row as they are. */
function chooseProduct(
  sheet: Sheet,
  profiles: Profiles,
  amounts: AmountChoice,
  said: SaidColumns,
  context: ReadingContext,
) {
  const proposed = amounts.price === null ? (amounts.candidates[0]?.column ?? null) : null;
  const [saidAmount] = said.of('amount')?.[0] ?? [];
  // Of several prices one was said: it is multiplied like the one that was proposed.
  const saidPrice =
    amounts.equalPrices.length > 1
      ? amounts.equalPrices.find(({ column }) => column === saidAmount)?.column
      : undefined;
  const ofPiece =
    amounts.price === null && !said.has('amount') ? priceOfPiece(sheet, profiles, proposed, context) : null;
  const proposedPrice = said.has('amount') ? null : (amounts.price ?? ofPiece?.price ?? null);
  const price = saidPrice ?? said.orChosen('price', proposedPrice);
  const quantity = said.orChosen('quantity', amounts.quantity ?? ofPiece?.quantity ?? null);
  const isAmountSaid = saidPrice === undefined && (said.of('amount')?.length ?? 0) > 0;
  const isPriced = price !== null && quantity !== null && !isAmountSaid;
  const isOfRow = isPriced && !said.has('price') && isPriceOfRow(sheet, profiles, { price, quantity }, context);
  if (isPriced && !isOfRow) return { isPriced, amount: null, price, quantity, growsWith: null, moneyColumn: price };
  const amount = said.orChosen('amount', isOfRow ? price : (proposed ?? price));
  return {
    isPriced,
    amount,
    price: null,
    quantity: null,
    growsWith: isOfRow ? quantity : null,
    moneyColumn: amount ?? price,
  };
}

/** Of which some rows have one. */
function discountBeside(columns: readonly ColumnProfile[], numbersOf: NumbersOf): NamedColumn | null {
  const found = columns.find(
    ({ kind, others, column, amounts }) =>
      (kind === 'discount' || others.includes('discount')) &&
      amounts >= LEAST_SHARE &&
      numbersOf(column).some((one) => Math.abs(one) > 0),
  );
  return found === undefined ? null : { column: found.column, title: found.title };
}

/** *Purchase price* is what was paid, or what the seller paid beside what it was sold for; of pieces it may be that of one. */
function withTotals(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  if (columns.some(({ kind }) => kind === 'price' || kind === 'quantity')) return columns;
  return columns.map((profile) =>
    profile.kind === 'other' && profile.whole && profile.others.includes('orderTotal')
      ? { ...profile, kind: 'orderTotal' }
      : profile,
  );
}

/** @param profiles Of columns of marks without what their titles say. */
export function chooseMoney(
  sheet: Sheet,
  profiles: Profiles,
  reader: SumsReader,
  { said, answers }: { readonly said: SaidColumns; readonly answers: Answers },
  context: ReadingContext,
): MoneyChoice {
  const columns = withTotals(profiles.columns);
  const { numbersOf } = reader;
  const amounts = chooseAmount(columns, reader);
  const { isPriced, ...product } = chooseProduct(sheet, profiles, amounts, said, context);
  const { amount, quantity } = product;

  // Net sales are what is left after refunds.
  const isNet = amount !== null && (columns[amount]?.kind === 'netSales' || amounts.isAfterRefunds(amount));
  const isConverted = amount !== null && amounts.isConverted(amount);
  // *Converted amount refunded* beside *Converted amount*.
  const ofConverted = isConverted
    ? columns.find(
        ({ kind, others, folded }) =>
          (kind === 'refundedAmount' || others.includes('refundedAmount')) &&
          folded.startsWith(columns[amount]?.folded ?? ''),
      )
    : undefined;
  const back = ofConverted?.column ?? amounts.refunded;
  const refunded = said.has('refunded') || !isNet ? said.orChosen('refunded', back) : null;
  const deposit = said.has('refunded') || refunded !== null ? null : findDeposit(columns, amount, numbersOf);
  const takenOff = answers.takeProposed === true && deposit?.isWithin === true ? deposit.column : null;

  const isSaid = said.has('amount') || said.has('price');
  return {
    ...product,
    paid: amounts.paid === amount ? null : amounts.paid,
    refunded: refunded ?? takenOff,
    refundedWithin: isNet && !said.has('refunded') ? amounts.refunded : null,
    tellsRefunds: amounts.refunded !== null,
    isConverted,
    deposit,
    discountBeside: quantity === null ? null : discountBeside(columns, numbersOf),
    pieces:
      quantity === null
        ? piecesBack(columns, refunded === null ? amount : null, numbersOf)
        : said.has('quantity')
          ? null
          : amounts.measures.length > 0
            ? { equals: [...amounts.measures, { column: -1, title: '', score: 0 }], back: null }
            : otherPieces(columns, quantity, numbersOf),
    equals: isSaid ? [] : isPriced ? amounts.equalPrices : amounts.equals,
    unpaid: isSaid || isPriced ? null : amounts.unpaid,
  };
}
