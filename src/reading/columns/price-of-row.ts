/** Whether what is called a price is that of the whole row: of one product it grows with the quantity. */

import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { numbersIn } from './amount-evidence.ts';
import type { Profiles } from './profile.ts';

/** Products that have to be sold in several quantities: one may have had another price by chance, unless of so many. */
const LEAST_PRODUCTS = 2;
const LEAST_QUANTITIES = 3;
const LEAST_SHARE = 0.9;
/** Of a price that was divided and rounded. */
const NEARLY = 0.005;

/** Most telling first: where no product is named, all of a *Category* may have one price. */
const PRODUCTS: readonly TitleKind[] = ['product', 'sku', 'description'];

interface Sold {
  readonly price: number;
  readonly quantity: number;
}

const isNear = (first: number, second: number) => Math.abs(first - second) <= NEARLY * Math.abs(first);

/** `each` where a price is that of a piece, `row` where it grows with the quantity; null where neither holds of all its rows. */
function meaningOf([first, ...others]: readonly Sold[]): 'each' | 'row' | null {
  const telling = others.filter(({ quantity }) => quantity !== first?.quantity);
  if (first === undefined || telling.length === 0) return null;
  if (telling.every(({ price }) => isNear(first.price, price))) return 'each';
  const ofPiece = first.price / first.quantity;
  return telling.every(({ price, quantity }) => isNear(ofPiece, price / quantity)) ? 'row' : null;
}

/** Of how many products a price is that of a piece, or that of the row. */
function countMeanings(
  sheet: Sheet,
  { columns, rows }: Profiles,
  { price, quantity }: { readonly price: number; readonly quantity: number },
  context: ReadingContext,
): { readonly all: number; readonly ofRow: number; readonly quantities: number } {
  const [product] = PRODUCTS.flatMap((wanted) =>
    columns.filter(({ kind, filled, distinct }) => kind === wanted && filled > distinct),
  );
  if (product === undefined) return { all: 0, ofRow: 0, quantities: 0 };
  const [prices, quantities] = [price, quantity].map((column) => numbersIn(sheet, rows, column, context));
  const soldOf = new Map<string, Sold[]>();
  for (const [at, row] of rows.entries()) {
    const name = textOf(sheet[row]?.[product.column], context.zone);
    const sold = { price: prices?.[at] ?? 0, quantity: quantities?.[at] ?? 0 };
    if (name === '' || !(sold.price > 0 && sold.quantity > 0)) continue;
    soldOf.set(name, [...(soldOf.get(name) ?? []), sold]);
  }
  const telling = [...soldOf.values()].filter((sold) => meaningOf(sold) !== null);
  const ofRow = telling.filter((sold) => meaningOf(sold) === 'row');
  const quantitiesOf = (sold: readonly Sold[]) => new Set(sold.map((one) => one.quantity)).size;
  return { all: telling.length, ofRow: ofRow.length, quantities: Math.max(0, ...ofRow.map(quantitiesOf)) };
}

export function isPriceOfRow(
  sheet: Sheet,
  profiles: Profiles,
  columns: { readonly price: number; readonly quantity: number },
  context: ReadingContext,
): boolean {
  const { all, ofRow, quantities } = countMeanings(sheet, profiles, columns, context);
  return (ofRow >= LEAST_PRODUCTS || quantities >= LEAST_QUANTITIES) && ofRow >= LEAST_SHARE * all;
}

export interface PriceOfPiece {
  readonly price: number;
  readonly quantity: number;
}

export const UNIT_PRICES: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['price', 'unitPrice']);

/**
 * What an amount that is none is made of: *Стоимость* that stays as it is when more pieces are sold is that of a piece; an amount that
 * is price times quantity but for the minus of pieces that came back is less true than these two. Null where the amount is one.
 */
export function priceOfPiece(
  sheet: Sheet,
  profiles: Profiles,
  amount: number | null,
  context: ReadingContext,
): PriceOfPiece | null {
  const { columns, rows } = profiles;
  const quantity = columns.find(
    ({ kind, amounts, money }) => kind === 'quantity' && amounts >= 0.8 && money > 0,
  )?.column;
  if (amount === null || quantity === undefined || columns[amount]?.kind !== 'amount') return null;
  const price = columns.find(({ kind, amounts }) => UNIT_PRICES.has(kind) && amounts >= 0.8)?.column;
  if (price === undefined) {
    const { all, ofRow } = countMeanings(sheet, profiles, { price: amount, quantity }, context);
    return all >= LEAST_PRODUCTS && ofRow === 0 ? { price: amount, quantity } : null;
  }
  const [sums = [], prices = [], pieces = []] = [amount, price, quantity].map((column) =>
    numbersIn(sheet, rows, column, context),
  );
  const isProduct = sums.every((sum, at) => isNear(Math.abs((prices[at] ?? 0) * (pieces[at] ?? 0)), sum));
  return isProduct && pieces.some((count) => count < 0) ? { price, quantity } : null;
}
