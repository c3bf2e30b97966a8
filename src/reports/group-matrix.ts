/** The tab *Matrix*: the nine groups at a glance, what to do with each, and how they meet the segments. */

import { countBySegmentAndGroup } from '../core/customers/group-table.ts';
import { type AbcXyz, GROUPS, type GroupSummary, summarizeGroups } from '../core/groups/abcxyz.ts';
import { paretoPoints } from '../core/groups/pareto.ts';
import { XYZ_CLASSES } from '../core/groups/xyz.ts';
import { periodFor } from '../core/log/periods.ts';
import { typicalGapOf } from '../core/log/typical-gap.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { placeOf } from '../tables/column.ts';
import { ABCXYZ_SUMMARY_COLUMNS, PARETO_COLUMNS, segmentName } from '../tables/segment-columns.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, blankRows, crossRows, line, tableRows } from './rows.ts';
import { heatStyle } from './score-tables.ts';
import type { CellStyle, TabRow, TabSpec } from './tab-spec.ts';

const WIDTHS = [230, 140, 140, 140, 140, 80, 80, 80, 80, 80];
const CHART_ROWS = 18;

/** One 3×3 block: a row per class of revenue, a column per class of regularity; coloured by revenue without a style. */
function matrixRows(
  measure: string,
  style: CellStyle | null,
  summaries: readonly GroupSummary[],
  value: (summary: GroupSummary) => number,
  { rule }: AbcXyz,
  texts: Texts,
): TabRow[] {
  const largest = Math.max(...summaries.map(({ revenue }) => revenue), 0);
  const { abc, xyz } = texts.tabs.groups;
  const rows = abc(rule.abc.a, rule.abc.b).map((name, row) => {
    const cells = summaries.slice(row * XYZ_CLASSES.length, (row + 1) * XYZ_CLASSES.length);
    const heat = cells.map(({ revenue }) => heatStyle(Math.max(0, revenue), largest));
    return { name, values: cells.map(value), styles: style ?? heat };
  });
  const names = XYZ_CLASSES.map((name) => xyz[name]);
  return [...crossRows(measure, names, rows), BLANK_ROW];
}

export function groupMatrixTab(rfm: Rfm, groups: AbcXyz, texts: Texts): TabSpec {
  const { groups: words, columns: titles } = texts.tabs;
  const summaries = summarizeGroups(groups);
  const gap = typicalGapOf(groups.base);
  const { rule, period } = groups;
  const above: TabRow[] = [
    line(words.heading(groups.base.asOf), 'title'),
    line(words.period(gap, period, periodFor(gap) === period)),
    line(words.rule(rule.xyz)),
    BLANK_ROW,
    ...matrixRows(titles.customers, 'count', summaries, ({ customers }) => customers, groups, texts),
    ...matrixRows(titles.revenue, null, summaries, ({ revenue }) => revenue, groups, texts),
    ...matrixRows(titles.shareOfRevenue, 'percent', summaries, ({ revenueShare }) => revenueShare, groups, texts),
    // Advice runs on over the empty cells beside it: its column is one of numbers in the table below.
    ...tableRows(ABCXYZ_SUMMARY_COLUMNS, summaries, titles, texts, texts.notes.tabs),
    line(words.newNote),
    BLANK_ROW,
  ];
  const pareto = tableRows(PARETO_COLUMNS, paretoPoints(groups.base.revenue), titles, texts, texts.notes.tabs);
  const cross = countBySegmentAndGroup(rfm, groups).map((counts, segment) => ({
    name: segmentName(segment, texts),
    values: counts,
    styles: 'count' as const,
  }));
  return {
    key: 'abc-xyz-matrix',
    title: words.matrixTitle,
    widths: WIDTHS,
    rows: [...above, ...pareto, ...blankRows(1 + CHART_ROWS), ...crossRows(words.crossCorner, GROUPS, cross)],
    chart: {
      title: words.paretoTitle,
      firstRow: above.length,
      rows: pareto.length,
      categoryColumn: placeOf(PARETO_COLUMNS, 'largest'),
      valueColumn: placeOf(PARETO_COLUMNS, 'shareOfRevenue'),
      row: above.length + pareto.length + 1,
      column: 0,
    },
  };
}
