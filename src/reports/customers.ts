/** The tab *Customers*: one row per scored customer. */
import { byRevenue } from '../core/customer-base.ts';
import { asDay } from '../core/day.ts';
import { type Rfm, rfmCode } from '../core/rfm.ts';
import { SEGMENTS } from '../core/segments.ts';
import type { Texts } from '../text/language.ts';
import type { CellStyle, TabRow, TabSpec } from './tab-spec.ts';

const STYLES: readonly CellStyle[] = [
  'text',
  'date',
  'integer',
  'integer',
  'money',
  'score',
  'score',
  'score',
  'score',
  'text',
];
const WIDTHS = [240, 110, 90, 90, 120, 44, 44, 44, 60, 160];

export function customersTab(rfm: Rfm, texts: Texts): TabSpec {
  const { base } = rfm;
  const names = SEGMENTS.map((segment) => texts.segments.names[segment]);
  const heading: TabRow = {
    values: texts.tabs.customers.columns,
    styles: STYLES.map((style) => (style === 'text' ? 'heading' : 'headingNumber')),
  };
  const rows = Array.from(
    byRevenue(base),
    (index): TabRow => ({
      values: [
        base.names[index]?.cell ?? '',
        { day: asDay(base.lastPurchase[index] as number) },
        rfm.recency[index] as number,
        base.purchases[index] as number,
        base.revenue[index] as number,
        rfm.recencyScore[index] as number,
        rfm.frequencyScore[index] as number,
        rfm.monetaryScore[index] as number,
        rfmCode(rfm, index),
        names[rfm.segment[index] as number] ?? '',
      ],
      styles: STYLES,
    }),
  );
  return {
    key: 'customers',
    title: texts.tabs.customers.title,
    widths: WIDTHS,
    frozenRows: 1,
    rows: [heading, ...rows],
  };
}
