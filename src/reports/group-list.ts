/** The tab *ABC×XYZ*: every customer with group, mark and the numbers behind them. */
import { ABC_CLASSES } from '../core/groups/abc.ts';
import { type AbcXyz, GROUPS } from '../core/groups/abcxyz.ts';
import { MARKS, XYZ_CLASSES } from '../core/groups/xyz.ts';
import { byRevenue } from '../core/log/customer-base.ts';
import type { Texts } from '../text/language.ts';
import { headingStyle } from './heading-style.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from './tab-spec.ts';

const STYLES: readonly CellStyle[] = [
  'text',
  'money',
  'percent',
  'percent',
  'class',
  'integer',
  'integer',
  'decimal',
  'class',
  'class',
  'text',
];
const WIDTHS = [240, 130, 90, 110, 60, 110, 90, 90, 60, 70, 110];

export function groupOf(groups: AbcXyz, index: number): string {
  return GROUPS[groups.group[index] as number] ?? '';
}

export function markOf(groups: AbcXyz, index: number, texts: Texts): string {
  const mark = MARKS[groups.mark[index] as number];
  return mark === undefined || mark === 'none' ? '' : texts.groups.marks[mark];
}

export function groupListTab(groups: AbcXyz, texts: Texts): TabSpec {
  const { base } = groups;
  const rows = Array.from(byRevenue(base), (index): TabRow => {
    const variation = groups.variation[index] as number;
    const values: TabValue[] = [
      base.names[index]?.cell ?? '',
      base.revenue[index] as number,
      groups.share[index] as number,
      groups.cumulativeShare[index] as number,
      ABC_CLASSES[groups.abc[index] as number] ?? '',
      groups.activePeriods[index] as number,
      groups.periods[index] as number,
      Number.isNaN(variation) ? '' : variation,
      XYZ_CLASSES[groups.xyz[index] as number] ?? '',
      groupOf(groups, index),
      markOf(groups, index, texts),
    ];
    return { values, styles: STYLES };
  });
  return {
    key: 'abc-xyz',
    title: texts.tabs.groups.listTitle,
    widths: WIDTHS,
    frozenRows: 1,
    keepsColumns: false,
    rows: [{ values: texts.cells.abcXyz, styles: STYLES.map(headingStyle) }, ...rows],
    filter: { row: 0, rows: rows.length },
  };
}
