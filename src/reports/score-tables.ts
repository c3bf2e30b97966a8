/** How the scores came about: the heat map of recency and frequency, the cuts, the values behind each score. */
import { countByScores } from '../core/segments/heat-map.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { scoreRanges } from '../core/segments/score-ranges.ts';
import { METRICS } from '../core/segments/scores.ts';
import type { Texts } from '../text/language.ts';
import { type CellStyle, HEAT_STYLES, type TabRow } from './tab-spec.ts';

function headings(title: string, titles: readonly string[]): TabRow {
  return { values: [title, ...titles], styles: ['heading', ...titles.map((): CellStyle => 'headingNumber')] };
}

/** The darkest for the largest count, the lightest for none. */
export function heatStyle(count: number, largest: number): CellStyle {
  const step = largest === 0 ? 0 : Math.ceil((count / largest) * (HEAT_STYLES.length - 1));
  return HEAT_STYLES[step] ?? 'heat0';
}

export function heatRows(rfm: Rfm, texts: Texts): TabRow[] {
  const words = texts.tabs.rfmSummary;
  const counts = countByScores(rfm);
  const largest = Math.max(...counts.flat());
  return [
    { values: [words.heatHeading], styles: ['heading'] },
    headings(
      words.heatCorner,
      counts.map((_, index) => words.scoreHeading(index + 1)),
    ),
    ...counts.map(
      (row, index): TabRow => ({
        values: [words.scoreHeading(rfm.scores - index), ...row],
        styles: ['text', ...row.map((count) => heatStyle(count, largest))],
      }),
    ),
    { values: [words.heatNote], styles: ['note'] },
  ];
}

/** The cuts as numbers, then from the worst score to the best which values got it. */
export function scoreRows(rfm: Rfm, texts: Texts): TabRow[] {
  const words = texts.tabs.rfmSummary;
  const values = { recency: rfm.recency, frequency: rfm.base.purchases, monetary: rfm.base.revenue };
  const scores = { recency: rfm.recencyScore, frequency: rfm.frequencyScore, monetary: rfm.monetaryScore };
  return [
    headings(
      words.cutsHeading,
      rfm.scales.recency.cuts.map((_, index) => words.cutHeading(index + 1)),
    ),
    ...METRICS.map(
      (metric): TabRow => ({
        values: [words.metrics[metric], ...rfm.scales[metric].cuts],
        styles: ['text', ...rfm.scales[metric].cuts.map((): CellStyle => 'decimal')],
      }),
    ),
    { values: [], styles: [] },
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
