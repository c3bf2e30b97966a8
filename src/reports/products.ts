/** The tab *Products*: which sell much and regularly, and who buys them. */
import type { ProductFacts } from '../core/customers/products.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { customerItems } from '../tables/customer-columns.ts';
import { PRODUCT_COLUMNS } from '../tables/product-columns.ts';
import type { Texts } from '../text/language.ts';
import { line, tableRows, widthsOf } from './rows.ts';
import type { TabSpec } from './tab-spec.ts';

/** `facts`: null where each line repeats the amount of its whole order, so that nobody knows what a product brought. */
export function productsTab(facts: ProductFacts | null, rfm: Rfm, texts: Texts): TabSpec {
  const { products: words, columns: titles, groups: rules } = texts.tabs;
  const widths = widthsOf(PRODUCT_COLUMNS);
  const tab = { key: 'products', title: words.title, widths } as const;
  const heading = line(words.heading(rfm.base.asOf), 'title');
  if (facts === null) return { ...tab, rows: [heading, line(words.perOrder)] };
  const { groups, unnamed } = facts;
  const items = customerItems(groups.base, groups).map((item) => ({ ...item, facts, rfm }));
  const above = [
    heading,
    line(words.period(texts.groups.periods[groups.period])),
    line(rules.rule(groups.rule.xyz)),
    ...(unnamed.rows === 0 ? [] : [line(words.unnamed(unnamed.rows, unnamed.amount))]),
  ];
  return {
    ...tab,
    frozenRows: above.length + 1,
    frozenColumns: 1,
    rows: [...above, ...tableRows(PRODUCT_COLUMNS, items, titles, texts, texts.notes.tabs)],
    filter: { row: above.length, rows: items.length },
  };
}
