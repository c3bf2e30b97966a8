/** A call list: the customers of one segment or group by money, what to do with them, and columns to work in. */
import { sumOf } from '../core/numbers/summation.ts';
import { WORK_COLUMNS } from '../tables/work-columns.ts';
import type { Texts } from '../text/language.ts';
import { customerTable, type KeptInTab } from './customer-table.ts';
import type { ListDefinition, ListFamily } from './list-family.ts';
import { line } from './rows.ts';
import type { Dropdown, TabSpec } from './tab-spec.ts';

/** Rows above the heading of the table: the list in words, the advice. */
export const ROWS_ABOVE_LIST = 2;
const KEPT_WIDTH = 150;

/** The list at `place` of the family. `note`: what stands behind the advice of every list; `""` for nothing. */
export function callListTab(
  { facts, ...family }: ListFamily,
  place: number,
  kept: KeptInTab,
  texts: Texts,
  note = '',
): TabSpec {
  const list = family.lists[place] as ListDefinition;
  const { callList: words, columns: titles } = texts.tabs;
  const members = facts.order.filter((index) => family.places[index] === place);
  const revenue = sumOf(members.map((index) => facts.rfm.base.revenue[index] as number));
  const above = [
    line(words.heading(list.name, members.length, revenue), 'title'),
    line(members.length === 0 ? words.empty : `${list.advice} ${note}`.trim()),
  ];
  const table = { indices: members, list: family.kind, advice: list.advice, above, work: WORK_COLUMNS };
  const { places, ...rows } = customerTable(facts, { ...table, ownWidth: KEPT_WIDTH }, kept, texts);
  const header = rows.filter.row;
  const rulesFor = (title: string, choices: Dropdown['choices']): Dropdown[] => {
    const column = places.get(title);
    return column === undefined || members.length === 0
      ? []
      : [{ column, firstRow: header + 1, rows: members.length, choices }];
  };
  const dropdown = (title: string, choices: readonly string[]) =>
    choices.length === 0 ? [] : rulesFor(title, choices);
  return {
    key: list.key,
    title: words.title(list.name),
    frozenRows: header + 1,
    ...rows,
    dropdowns: [
      ...dropdown(titles.owner, facts.owners),
      ...dropdown(titles.status, words.statuses),
      ...dropdown(titles.nextStep, words.nextSteps),
      ...rulesFor(titles.calledOn, { days: 'any' }),
    ],
  };
}
