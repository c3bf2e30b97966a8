/** The tab *Matrix*: the nine groups at a glance, what to do with each, and how they meet the segments. */

import { countBySegmentAndGroup } from '../core/customers/group-table.ts';
import { type AbcXyz, GROUPS, type GroupSummary, summarizeGroups } from '../core/groups/abcxyz.ts';
import { paretoPoints } from '../core/groups/pareto.ts';
import { XYZ_CLASSES } from '../core/groups/xyz.ts';
import { choosePeriod, typicalGap } from '../core/log/periods.ts';
import { purchaseHistory } from '../core/log/purchase-history.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import type { Texts } from '../text/language.ts';
import { headingStyle } from './heading-style.ts';
import { heatStyle } from './score-tables.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from './tab-spec.ts';

/** Advice runs on over the empty cells beside it: its column is one of numbers in the table below. */
const GROUP_STYLES: readonly CellStyle[] = ['text', 'integer', 'percent', 'money', 'percent', 'text'];
const WIDTHS = [230, 140, 140, 140, 140, 80, 80, 80, 80, 80];
const CHART_ROWS = 18;
const EMPTY_ROW: TabRow = { values: [], styles: [] };

function heading(titles: readonly string[]): TabRow {
  return { values: titles, styles: titles.map((_, index): CellStyle => (index === 0 ? 'heading' : 'headingNumber')) };
}

/** One 3×3 block: a row per class of revenue, a column per class of regularity, coloured by revenue. */
function matrixRows(
  measure: string,
  names: readonly string[],
  style: CellStyle | null,
  summaries: readonly GroupSummary[],
  value: (summary: GroupSummary) => TabValue,
  texts: Texts,
): TabRow[] {
  const largest = Math.max(...summaries.map(({ revenue }) => revenue), 0);
  const words = texts.tabs.groups;
  return [
    heading([measure, ...XYZ_CLASSES.map((xyz) => words.xyz[xyz])]),
    ...names.map((name, row): TabRow => {
      const cells = summaries.slice(row * XYZ_CLASSES.length, (row + 1) * XYZ_CLASSES.length);
      return {
        values: [name, ...cells.map(value)],
        styles: ['text', ...cells.map(({ revenue }) => style ?? heatStyle(Math.max(0, revenue), largest))],
      };
    }),
  ];
}

function groupRows(summaries: readonly GroupSummary[], texts: Texts): TabRow[] {
  return [
    { values: texts.cells.abcXyzSummary, styles: GROUP_STYLES.map(headingStyle) },
    ...summaries.map(
      ({ group, customers, customerShare, revenue, revenueShare }): TabRow => ({
        values: [group, customers, customerShare, revenue, revenueShare, texts.groups.advice[group]],
        styles: GROUP_STYLES,
      }),
    ),
  ];
}

function crossRows(rfm: Rfm, groups: AbcXyz, texts: Texts): TabRow[] {
  const counts = countBySegmentAndGroup(rfm, groups);
  return [
    heading([texts.tabs.groups.crossCorner, ...GROUPS]),
    ...counts.map(
      (row, segment): TabRow => ({
        values: [texts.segments.names[SEGMENTS[segment] ?? 'lost'], ...row],
        styles: ['text', ...row.map((): CellStyle => 'count')],
      }),
    ),
  ];
}

export function groupMatrixTab(rfm: Rfm, groups: AbcXyz, texts: Texts): TabSpec {
  const words = texts.tabs.groups;
  const summaries = summarizeGroups(groups);
  const history = purchaseHistory(groups.base);
  const { rule, period } = groups;
  const names = words.abc(rule.abc.a, rule.abc.b);
  const above: TabRow[] = [
    { values: [words.heading(groups.base.asOf)], styles: ['title'] },
    { values: [words.period(typicalGap(history), period, choosePeriod(history) === period)], styles: ['note'] },
    { values: [words.rule(rule.xyz)], styles: ['note'] },
    EMPTY_ROW,
    ...matrixRows(words.customers, names, 'count', summaries, ({ customers }) => customers, texts),
    EMPTY_ROW,
    ...matrixRows(words.revenue, names, null, summaries, ({ revenue }) => revenue, texts),
    EMPTY_ROW,
    ...matrixRows(words.share, names, 'percent', summaries, ({ revenueShare }) => revenueShare, texts),
    EMPTY_ROW,
    ...groupRows(summaries, texts),
    { values: [words.newNote], styles: ['note'] },
    EMPTY_ROW,
  ];
  const pareto: TabRow[] = [
    heading(words.paretoColumns),
    ...paretoPoints(groups.base.revenue).map(
      ({ tenths, customers, share }): TabRow => ({
        values: [words.top(tenths * 10), share, customers],
        styles: ['text', 'percent', 'integer'],
      }),
    ),
  ];
  return {
    key: 'abc-xyz-matrix',
    title: words.matrixTitle,
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: false,
    rows: [
      ...above,
      ...pareto,
      EMPTY_ROW,
      ...Array.from({ length: CHART_ROWS }, () => EMPTY_ROW),
      ...crossRows(rfm, groups, texts),
    ],
    chart: {
      title: words.paretoTitle,
      firstRow: above.length,
      rows: pareto.length,
      categoryColumn: 0,
      valueColumn: 1,
      row: above.length + pareto.length + 1,
      column: 0,
    },
  };
}
