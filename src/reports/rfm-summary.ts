/** The tab *RFM summary*: what each segment is worth, the cuts behind the scores, and whether the rows add up. */

import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { sumOf } from '../core/numbers/summation.ts';
import type { Movement } from '../core/segments/rfm-movement.ts';
import { type SegmentSummary, summarizeSegments } from '../core/segments/rfm-summary.ts';
import type { Reading } from '../reading/reading.ts';
import { placeOf } from '../tables/column.ts';
import { RFM_SUMMARY_COLUMNS } from '../tables/segment-columns.ts';
import type { Texts } from '../text/language.ts';
import { typeRows } from './customer-type-table.ts';
import { movementInWords } from './movement.ts';
import { leftOutLines } from './reading-lines.ts';
import { BLANK_ROW, blankRows, line, tableRows } from './rows.ts';
import { heatRows, scoreRows } from './score-tables.ts';
import type { TabSpec } from './tab-spec.ts';

const WIDTHS = [230, 170, 170, 170, 130, 130, 130, 130, 130, 130, 130];
/** Room for the chart, in rows. */
const CHART_ROWS = 18;

/** The most valuable segment in words. */
function mostValuable(summaries: readonly SegmentSummary[], texts: Texts): string {
  const words = texts.tabs.rfmSummary;
  const best = summaries.reduce((first, second) => (second.revenue > first.revenue ? second : first));
  if (!(best.revenue > 0)) return words.nobodyPays;
  return words.mostValuable(texts.segments.names[best.segment], best.customerShare, best.revenueShare);
}

export function rfmSummaryTab(
  { rfm, types }: CustomerFacts,
  reading: Reading,
  movement: Movement | null,
  texts: Texts,
): TabSpec {
  const { rfmSummary: words, columns: titles } = texts.tabs;
  const { base } = rfm;
  const summaries = summarizeSegments(rfm);
  const above = [
    line(words.heading(base.asOf), 'title'),
    line(mostValuable(summaries, texts)),
    movement === null ? BLANK_ROW : line(movementInWords(movement, texts)),
  ];
  const table = tableRows(RFM_SUMMARY_COLUMNS, summaries, titles, texts);
  const scored = sumOf(base.revenue);
  const refunds = sumOf(base.refundsOnly.map((customer) => customer.revenue));
  return {
    key: 'rfm-summary',
    title: words.title,
    widths: WIDTHS,
    rows: [
      ...above,
      ...table,
      ...blankRows(1 + CHART_ROWS + 1),
      ...heatRows(rfm, texts),
      BLANK_ROW,
      ...scoreRows(rfm, texts),
      line(words.cutsNote),
      ...(types === null ? [] : [BLANK_ROW, ...typeRows(rfm, types, texts)]),
      BLANK_ROW,
      line(words.reconciliationHeading, 'heading'),
      line(words.rowsReconciled(reading.buckets)),
      ...leftOutLines(reading, texts),
      line(words.amountReconciled(base.usedAmount, scored, base.refundsOnly.length, refunds)),
    ],
    chart: {
      title: words.chartTitle,
      firstRow: above.length,
      rows: table.length,
      categoryColumn: placeOf(RFM_SUMMARY_COLUMNS, 'segment'),
      valueColumn: placeOf(RFM_SUMMARY_COLUMNS, 'revenue'),
      row: above.length + table.length + 1,
      column: 0,
    },
  };
}
