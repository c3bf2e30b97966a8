/** What is told of each product: how much and how regularly it sells, and who buys it. */
import type { BuyerShare, Buyers, ProductFacts } from '../core/customers/products.ts';
import { GROUPS } from '../core/groups/abcxyz.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import type { Texts } from '../text/language.ts';
import { type Column, type ColumnTitle, column, type Wide } from './column.ts';
import { ABC_COLUMNS, type Item, XYZ_COLUMNS } from './customer-columns.ts';
import { segmentName } from './segment-columns.ts';

export interface ProductRow extends Item<ProductFacts['groups']> {
  readonly facts: ProductFacts;
  /** Of the customers who buy. */
  readonly rfm: Rfm;
}

const buyersOf = ({ facts, index }: ProductRow): Buyers | undefined => facts.buyers[index];

/** `Ann 45%`. */
function shareOf(name: string, { share }: BuyerShare, { tabs }: Texts): string {
  return `${name} ${tabs.products.share(share)}`;
}

/** But for the item and its amount. */
const judged = (columns: readonly Wide<Column<ColumnTitle, ProductRow>>[]) =>
  columns.filter(({ id }) => id !== 'item' && id !== 'amount');

export const PRODUCT_COLUMNS: readonly Wide<Column<ColumnTitle, ProductRow>>[] = [
  column('product', 'text', 260, ({ name }) => name),
  column('revenue', 'money', 130, ({ amount }) => amount),
  ...judged(ABC_COLUMNS),
  ...judged(XYZ_COLUMNS),
  column('group', 'class', 70, ({ by, index }) => GROUPS[by.group[index] as number] ?? ''),
  column('customers', 'integer', 100, (row) => buyersOf(row)?.count ?? 0),
  column('mostBuyers', 'longText', 300, (row, texts) =>
    (buyersOf(row)?.most ?? [])
      .map((buyer) => shareOf(String(row.rfm.base.names[buyer.position]?.text ?? ''), buyer, texts))
      .join(', '),
  ),
  column('boughtBy', 'text', 190, (row, texts) => {
    const segment = buyersOf(row)?.segment ?? null;
    return segment === null ? '' : shareOf(segmentName(segment.position, texts), segment, texts);
  }),
];
