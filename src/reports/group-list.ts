/** The tab *ABC×XYZ*: every customer with group, mark and the numbers behind them. */
import type { AbcXyz } from '../core/groups/abcxyz.ts';
import { ABCXYZ_COLUMNS, customerItems } from '../tables/customer-columns.ts';
import type { Texts } from '../text/language.ts';
import { tableRows, widthsOf } from './rows.ts';
import type { TabSpec } from './tab-spec.ts';

export function groupListTab(groups: AbcXyz, texts: Texts): TabSpec {
  const customers = customerItems(groups.base, groups);
  return {
    key: 'abc-xyz',
    title: texts.tabs.groups.listTitle,
    widths: widthsOf(ABCXYZ_COLUMNS),
    frozenRows: 1,
    rows: tableRows(ABCXYZ_COLUMNS, customers, texts.tabs.columns, texts),
    filter: { row: 0, rows: customers.length },
  };
}
