/** Customer types: what each is worth, and how each spreads over the segments. */
import { positiveRevenue } from '../core/log/customer-base.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { summarizeTypes, type TypeCell } from '../core/segments/type-summary.ts';
import { perCustomer, TYPE_COLUMNS, typeName } from '../tables/segment-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, crossRows, line, tableRows } from './rows.ts';
import type { CellStyle, TabRow, TabValue } from './tab-spec.ts';

export function typeRows(rfm: Rfm, typeOfCustomer: readonly string[], texts: Texts): TabRow[] {
  const { rfmSummary: words, columns: titles } = texts.tabs;
  const types = summarizeTypes(rfm, typeOfCustomer);
  const whole = positiveRevenue(rfm.base);
  const names = SEGMENTS.map((segment) => texts.segments.names[segment]);
  const rows = types.map(({ type, total }) => ({
    type,
    ...total,
    customerShare: rfm.base.size === 0 ? 0 : total.customers / rfm.base.size,
    revenueShare: whole === 0 ? 0 : total.revenue / whole,
  }));
  /** One measure of each type in each segment. */
  const bySegment = (measure: string, style: CellStyle, value: (cell: TypeCell) => TabValue): TabRow[] =>
    crossRows(
      measure,
      names,
      types.map((type) => ({ name: typeName(type, texts), values: type.bySegment.map(value), styles: style })),
    );
  return [
    line(words.typesHeading, 'heading'),
    ...tableRows(TYPE_COLUMNS, rows, titles, texts, texts.notes.tabs),
    BLANK_ROW,
    line(words.typeSegmentsHeading, 'heading'),
    ...bySegment(titles.customers, 'integer', ({ customers }) => customers),
    ...bySegment(titles.revenue, 'money', ({ revenue }) => revenue),
    ...bySegment(titles.perCustomer, 'money', perCustomer),
  ];
}
