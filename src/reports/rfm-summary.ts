/** The tab *RFM summary*: what each segment is worth, the cuts behind the scores, and whether the rows add up. */

import type { Rfm } from '../core/rfm.ts';
import { type SegmentSummary, summarizeSegments } from '../core/rfm-summary.ts';
import { scoreRanges } from '../core/score-ranges.ts';
import { METRICS } from '../core/scores.ts';
import { sumOf } from '../core/summation.ts';
import type { Texts } from '../text/language.ts';
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
  'longText',
];
const WIDTHS = [190, 90, 90, 130, 90, 130, 110, 110, 130, 480];

const EMPTY_ROW: TabRow = { values: [], styles: [] };

function line(style: CellStyle, text: string): TabRow {
  return { values: [text], styles: [style] };
}

function summaryRow(summary: SegmentSummary, texts: Texts): TabRow {
  return {
    values: [
      texts.segments.names[summary.segment],
      summary.customers,
      summary.customerShare,
      summary.revenue,
      summary.revenueShare,
      summary.averagePurchase ?? '',
      summary.medianRecency ?? '',
      summary.medianFrequency ?? '',
      summary.medianMonetary ?? '',
      texts.segments.advice[summary.segment],
    ],
    styles: SUMMARY_STYLES,
  };
}

/** The most valuable segment in words; nothing where no segment brings money. */
function mostValuable(summaries: readonly SegmentSummary[], texts: Texts): TabRow[] {
  const best = summaries.reduce((first, second) => (second.revenue > first.revenue ? second : first));
  if (!(best.revenue > 0)) return [];
  const name = texts.segments.names[best.segment];
  return [line('note', texts.tabs.rfmSummary.mostValuable(name, best.customerShare, best.revenueShare))];
}

/** The cuts as numbers, then from the worst score to the best which values got it. */
function cutRows(rfm: Rfm, texts: Texts): TabRow[] {
  const words = texts.tabs.rfmSummary;
  const cuts = rfm.scales.recency.cuts;
  const headings = (title: string, titles: readonly string[]): TabRow => ({
    values: [title, ...titles],
    styles: ['heading', ...titles.map((): CellStyle => 'headingNumber')],
  });
  const values = { recency: rfm.recency, frequency: rfm.base.purchases, monetary: rfm.base.revenue };
  const scores = { recency: rfm.recencyScore, frequency: rfm.frequencyScore, monetary: rfm.monetaryScore };
  return [
    headings(
      words.cutsHeading,
      cuts.map((_, index) => words.cutHeading(index + 1)),
    ),
    ...METRICS.map(
      (metric): TabRow => ({
        values: [words.metrics[metric], ...rfm.scales[metric].cuts],
        styles: ['text', ...rfm.scales[metric].cuts.map((): CellStyle => 'decimal')],
      }),
    ),
    EMPTY_ROW,
    headings(
      words.rangesHeading,
      Array.from({ length: rfm.scores }, (_, index) => words.scoreHeading(index + 1)),
    ),
    ...METRICS.map((metric): TabRow => {
      const ranges = scoreRanges(values[metric], scores[metric], rfm.scores);
      return {
        values: [words.metrics[metric], ...ranges.map((range) => words.scoreRange(range))],
        styles: ['text', ...ranges.map((): CellStyle => 'score')],
      };
    }),
  ];
}

export function rfmSummaryTab(rfm: Rfm, texts: Texts): TabSpec {
  const words = texts.tabs.rfmSummary;
  const { base } = rfm;
  const summaries = summarizeSegments(rfm);
  const heading: TabRow = {
    values: words.columns,
    styles: SUMMARY_STYLES.map((style) => (style === 'text' || style === 'longText' ? 'heading' : 'headingNumber')),
  };
  const scored = sumOf(base.revenue);
  const refunds = sumOf(base.refundsOnly.map((customer) => customer.revenue));
  return {
    key: 'rfm-summary',
    title: words.title,
    widths: WIDTHS,
    frozenRows: 0,
    rows: [
      line('title', words.heading(base.asOf)),
      ...mostValuable(summaries, texts),
      EMPTY_ROW,
      heading,
      ...summaries.map((summary) => summaryRow(summary, texts)),
      EMPTY_ROW,
      ...cutRows(rfm, texts),
      line('note', words.cutsNote),
      EMPTY_ROW,
      line('heading', words.reconciliationHeading),
      line('note', words.rowsReconciled(base.counts)),
      line('note', words.amountReconciled(base.usedAmount, scored, base.refundsOnly.length, refunds)),
    ],
  };
}
