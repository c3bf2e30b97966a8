/** The tab *ABC×XYZ*: every customer with group, mark and the numbers behind them. */
import type { AbcXyz } from '../core/groups/abcxyz.ts';
import { ABCXYZ_COLUMNS, customerItems, type Item, withIds } from '../tables/customer-columns.ts';
import type { Texts } from '../text/language.ts';
import { tableRows, widthsOf } from './rows.ts';
import type { TabSpec } from './tab-spec.ts';

export function groupListTab(groups: AbcXyz, texts: Texts): TabSpec {
  const { base } = groups;
  const customers = customerItems(base, groups);
  const columns = withIds(ABCXYZ_COLUMNS, base, ({ index }: Item<AbcXyz>) => base.names[index]);
  return {
    key: 'abc-xyz',
    title: texts.tabs.groups.listTitle,
    widths: widthsOf(columns),
    frozenRows: 1,
    rows: tableRows(columns, customers, texts.tabs.columns, texts, texts.notes.tabs),
    filter: { row: 0, rows: customers.length },
  };
}
