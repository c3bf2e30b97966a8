/** How the scores came about: the heat map of recency and frequency, the cuts, the values behind each score. */
import { countByScores } from '../core/segments/heat-map.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { scoreRanges } from '../core/segments/score-ranges.ts';
import { METRICS } from '../core/segments/scores.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, crossRows, line } from './rows.ts';
import { type CellStyle, HEAT_STYLES, type TabRow } from './tab-spec.ts';

/** The darkest for the largest count, the lightest for none. */
export function heatStyle(count: number, largest: number): CellStyle {
  const step = largest === 0 ? 0 : Math.ceil((count / largest) * (HEAT_STYLES.length - 1));
  return HEAT_STYLES[step] ?? 'heat0';
}

export function heatRows(rfm: Rfm, texts: Texts): TabRow[] {
  const words = texts.tabs.rfmSummary;
  const counts = countByScores(rfm);
  const largest = Math.max(...counts.flat());
  const names = counts.map((_, index) => words.scoreHeading(index + 1));
  const rows = counts.map((row, index) => ({
    name: words.scoreHeading(rfm.scores - index),
    values: row,
    styles: row.map((count) => heatStyle(count, largest)),
  }));
  return [line(words.heatHeading, 'heading'), ...crossRows(words.heatCorner, names, rows), line(words.heatNote)];
}

/** The cuts as numbers, then from the worst score to the best which values got it. */
export function scoreRows(rfm: Rfm, texts: Texts): TabRow[] {
  const words = texts.tabs.rfmSummary;
  const values = { recency: rfm.recency, frequency: rfm.base.purchases, monetary: rfm.base.revenue };
  const scores = { recency: rfm.recencyScore, frequency: rfm.frequencyScore, monetary: rfm.monetaryScore };
  const cuts = METRICS.map((metric) => ({
    name: words.metrics[metric],
    values: rfm.scales[metric].cuts,
    styles: 'decimal' as const,
  }));
  const ranges = METRICS.map((metric) => ({
    name: words.metrics[metric],
    values: scoreRanges(values[metric], scores[metric], rfm.scores).map((range) => words.scoreRange(range)),
    styles: 'score' as const,
  }));
  const cutNames = rfm.scales.recency.cuts.map((_, index) => words.cutHeading(index + 1));
  const scoreNames = Array.from({ length: rfm.scores }, (_, index) => words.scoreHeading(index + 1));
  return [
    ...crossRows(words.cutsHeading, cutNames, cuts),
    BLANK_ROW,
    ...crossRows(words.rangesHeading, scoreNames, ranges),
  ];
}
