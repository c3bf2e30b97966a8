/** The tab *RFM summary*: what each segment is worth, the cuts behind the scores, and whether the rows add up. */

import { sumOf } from '../core/numbers/summation.ts';
import type { Movement } from '../core/segments/rfm-movement.ts';
import { type SegmentSummary, summarizeSegments, summaryCells } from '../core/segments/rfm-summary.ts';
import type { Texts } from '../text/language.ts';
import type { CustomerFacts } from './customer-table.ts';
import { typeRows } from './customer-type-table.ts';
import { headingStyle } from './heading-style.ts';
import { movementInWords } from './movement.ts';
import { heatRows, scoreRows } from './score-tables.ts';
import type { CellStyle, TabRow, TabSpec } from './tab-spec.ts';

const SUMMARY_STYLES: readonly CellStyle[] = [
  'text',
  'integer',
  'percent',
  'money',
  'percent',
  'money',
  'integer',
  'integer',
  'money',
  // It runs on over the empty cells beside it: its column is one of numbers in the tables below.
  'text',
];
const WIDTHS = [230, 170, 170, 170, 130, 130, 130, 130, 130, 130, 130];
/** Room for the chart, in rows. */
const CHART_ROWS = 18;
const REVENUE_COLUMN = 3;

const EMPTY_ROW: TabRow = { values: [], styles: [] };

function line(style: CellStyle, text: string): TabRow {
  return { values: [text], styles: [style] };
}

/** The most valuable segment in words. */
function mostValuable(summaries: readonly SegmentSummary[], texts: Texts): string {
  const words = texts.tabs.rfmSummary;
  const best = summaries.reduce((first, second) => (second.revenue > first.revenue ? second : first));
  if (!(best.revenue > 0)) return words.nobodyPays;
  return words.mostValuable(texts.segments.names[best.segment], best.customerShare, best.revenueShare);
}

export function rfmSummaryTab(facts: CustomerFacts, movement: Movement | null, texts: Texts): TabSpec {
  const words = texts.tabs.rfmSummary;
  const { rfm } = facts;
  const { base } = rfm;
  const { names, advice } = texts.segments;
  const summaries = summarizeSegments(rfm);
  const changed = movement === null ? EMPTY_ROW : line('note', movementInWords(movement, texts));
  const above = [line('title', words.heading(base.asOf)), line('note', mostValuable(summaries, texts)), changed];
  const table: TabRow[] = [
    { values: words.columns, styles: SUMMARY_STYLES.map(headingStyle) },
    ...summaries.map((summary): TabRow => ({ values: summaryCells(summary, names, advice), styles: SUMMARY_STYLES })),
  ];
  const room = Array.from({ length: CHART_ROWS }, () => EMPTY_ROW);
  const scored = sumOf(base.revenue);
  const refunds = sumOf(base.refundsOnly.map((customer) => customer.revenue));
  return {
    key: 'rfm-summary',
    title: words.title,
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: false,
    rows: [
      ...above,
      ...table,
      EMPTY_ROW,
      ...room,
      EMPTY_ROW,
      ...heatRows(rfm, texts),
      EMPTY_ROW,
      ...scoreRows(rfm, texts),
      line('note', words.cutsNote),
      ...(facts.types === null ? [] : [EMPTY_ROW, ...typeRows(rfm, facts.types, texts)]),
      EMPTY_ROW,
      line('heading', words.reconciliationHeading),
      line('note', words.rowsReconciled(base.counts)),
      line('note', words.amountReconciled(base.usedAmount, scored, base.refundsOnly.length, refunds)),
    ],
    chart: {
      title: words.chartTitle,
      firstRow: above.length,
      rows: table.length,
      categoryColumn: 0,
      valueColumn: REVENUE_COLUMN,
      row: above.length + table.length + 1,
      column: 0,
    },
  };
}
