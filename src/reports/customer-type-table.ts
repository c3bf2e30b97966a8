/** Customer types: what each is worth, and how each spreads over the segments. */
import { positiveRevenue } from '../core/log/customer-base.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { summarizeTypes, type TypeCell, type TypeSummary } from '../core/segments/type-summary.ts';
import type { Texts } from '../text/language.ts';
import type { CellStyle, TabRow, TabValue } from './tab-spec.ts';

const TYPE_STYLES: readonly CellStyle[] = ['text', 'integer', 'percent', 'money', 'percent', 'money'];

function perCustomer(cell: TypeCell): TabValue {
  return cell.customers === 0 ? '' : cell.revenue / cell.customers;
}

/** One block of the cross table: one measure, a row per type, a column per segment. */
function crossRows(
  measure: string,
  style: CellStyle,
  types: readonly TypeSummary[],
  value: (cell: TypeCell) => TabValue,
  texts: Texts,
): TabRow[] {
  const names = SEGMENTS.map((segment) => texts.segments.names[segment]);
  return [
    { values: [measure, ...names], styles: ['heading', ...names.map((): CellStyle => 'headingNumber')] },
    ...types.map(
      ({ type, bySegment }): TabRow => ({
        values: [type === '' ? texts.tabs.rfmSummary.noType : type, ...bySegment.map(value)],
        styles: ['text', ...bySegment.map(() => style)],
      }),
    ),
  ];
}

export function typeRows(rfm: Rfm, typeOfCustomer: readonly string[], texts: Texts): TabRow[] {
  const words = texts.tabs.rfmSummary;
  const types = summarizeTypes(rfm, typeOfCustomer);
  const whole = positiveRevenue(rfm.base);
  const headingStyles = TYPE_STYLES.map((style): CellStyle => (style === 'text' ? 'heading' : 'headingNumber'));
  return [
    { values: [words.typesHeading], styles: ['heading'] },
    { values: words.typeColumns, styles: headingStyles },
    ...types.map(
      ({ type, total }): TabRow => ({
        values: [
          type === '' ? words.noType : type,
          total.customers,
          rfm.base.size === 0 ? 0 : total.customers / rfm.base.size,
          total.revenue,
          whole === 0 ? 0 : total.revenue / whole,
          perCustomer(total),
        ],
        styles: TYPE_STYLES,
      }),
    ),
    { values: [], styles: [] },
    { values: [words.typeSegmentsHeading], styles: ['heading'] },
    ...crossRows(words.measures.customers, 'integer', types, (cell) => cell.customers, texts),
    ...crossRows(words.measures.revenue, 'money', types, (cell) => cell.revenue, texts),
    ...crossRows(words.measures.perCustomer, 'money', types, perCustomer, texts),
  ];
}
