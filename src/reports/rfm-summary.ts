/** The tab *RFM summary*: what each segment is worth, the cuts behind the scores, and whether the rows add up. */

import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { sumOf } from '../core/numbers/summation.ts';
import { mostValuable } from '../core/segments/most-valuable.ts';
import type { Movement } from '../core/segments/rfm-movement.ts';
import { type SegmentSummary, summarizeSegments } from '../core/segments/rfm-summary.ts';
import type { Reading } from '../reading/reading.ts';
import { placeOf } from '../tables/column.ts';
import { SUMMARY_TAB_COLUMNS } from '../tables/segment-columns.ts';
import type { Texts } from '../text/language.ts';
import { typeRows } from './customer-type-table.ts';
import { movementInWords } from './movement.ts';
import { leftOutLines } from './reading-lines.ts';
import { BLANK_ROW, blankRows, line, tableRows } from './rows.ts';
import { heatRows, scoreRows } from './score-tables.ts';
import type { TabRow, TabSpec } from './tab-spec.ts';

const WIDTHS = [230, 170, 170, 170, 130, 130, 130, 130, 130, 130, 130];
/** Room for the chart, in rows. */
const CHART_ROWS = 18;

/** The most valuable segments in words, each with what to do first. */
function valuableLines(summaries: readonly SegmentSummary[], texts: Texts): TabRow[] {
  const { rfmSummary: words } = texts.tabs;
  const { names, advice } = texts.segments;
  const best = mostValuable(summaries);
  if (best === null) return [line(words.nobodyPays)];
  const { whole, each } = best;
  const shares = [names[whole.segment], whole.customerShare, whole.revenueShare] as const;
  const perEach = each.revenue / each.customers;
  if (whole === each) return [line(words.mostBoth(...shares, perEach, advice[whole.segment]))];
  return [
    line(words.mostRevenue(...shares, advice[whole.segment])),
    line(words.mostEach(names[each.segment], perEach, advice[each.segment])),
  ];
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
    ...valuableLines(summaries, texts),
    movement === null ? BLANK_ROW : line(movementInWords(movement, texts)),
  ];
  const table = tableRows(SUMMARY_TAB_COLUMNS, summaries, titles, texts, texts.notes.tabs);
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
      categoryColumn: placeOf(SUMMARY_TAB_COLUMNS, 'segment'),
      valueColumn: placeOf(SUMMARY_TAB_COLUMNS, 'revenue'),
      row: above.length + table.length + 1,
      column: 0,
    },
  };
}
