/** Whether what is called a price is that of the whole row: of one product it grows with the quantity. */
import { numbersIn } from './amount-evidence.ts';
import type { Profiles } from './profile.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import type { TitleKind } from './title-kinds.ts';

/** Products that have to be sold in several quantities: one may have had another price by chance. */
const LEAST_PRODUCTS = 2;
const LEAST_SHARE = 0.9;
/** Of a price that was divided and rounded. */
const NEARLY = 0.005;

const PRODUCTS: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['product', 'sku']);

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

export function isPriceOfRow(
  sheet: Sheet,
  { columns, rows }: Profiles,
  { price, quantity }: { readonly price: number; readonly quantity: number },
  context: ReadingContext,
): boolean {
  const product = columns.find(({ kind, filled, distinct }) => PRODUCTS.has(kind) && filled > distinct);
  if (product === undefined) return false;
  const [prices, quantities] = [price, quantity].map((column) => numbersIn(sheet, rows, column, context));
  const soldOf = new Map<string, Sold[]>();
  for (const [at, row] of rows.entries()) {
    const name = textOf(sheet[row]?.[product.column], context.zone);
    const sold = { price: prices?.[at] ?? 0, quantity: quantities?.[at] ?? 0 };
    if (name === '' || !(sold.price > 0 && sold.quantity > 0)) continue;
    soldOf.set(name, [...(soldOf.get(name) ?? []), sold]);
  }
  const meanings = [...soldOf.values()].map(meaningOf).filter((meaning) => meaning !== null);
  const ofRow = meanings.filter((meaning) => meaning === 'row').length;
  return ofRow >= LEAST_PRODUCTS && ofRow >= LEAST_SHARE * meanings.length;
}
