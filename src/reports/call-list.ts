/** A call list: the customers of one segment or group by money, what to do with them, and columns to work in. */
import { sumOf } from '../core/numbers/summation.ts';
import { type ColumnTitle, type Titled, titlesOf } from '../tables/column.ts';
import type { Texts } from '../text/language.ts';
import { customerTable, type KeptInTab } from './customer-table.ts';
import type { ListDefinition, ListFamily } from './list-family.ts';
import { line } from './rows.ts';
import type { Dropdown, TabSpec } from './tab-spec.ts';

/** Rows above the heading of the table: the list in words, the advice. */
export const ROWS_ABOVE_LIST = 2;
const KEPT_WIDTH = 150;
const COMMENT_WIDTH = 280;

/** What a manager fills in, right of all that is computed. */
export const WORK_COLUMNS: readonly Titled<ColumnTitle>[] = [
  { id: 'owner' },
  { id: 'status' },
  { id: 'nextStep' },
  { id: 'comment' },
];

export function workTitles({ tabs }: Texts): string[] {
  return titlesOf(WORK_COLUMNS, tabs.columns);
}

/** The list at `place` of the family. */
export function callListTab({ facts, ...family }: ListFamily, place: number, kept: KeptInTab, texts: Texts): TabSpec {
  const list = family.lists[place] as ListDefinition;
  const { callList: words, columns: titles } = texts.tabs;
  const members = facts.order.filter((index) => family.places[index] === place);
  const revenue = sumOf(members.map((index) => facts.rfm.base.revenue[index] as number));
  const above = [
    line(words.heading(list.name, members.length, revenue), 'title'),
    line(members.length === 0 ? words.empty : list.advice),
  ];
  const { widths, ...table } = customerTable(facts, members, family.kind, kept, above, texts);
  const header = table.filter.row;
  const dropdown = (title: string, choices: readonly string[]): Dropdown[] => {
    const position = kept.titles.indexOf(title);
    if (position === -1 || members.length === 0 || choices.length === 0) return [];
    return [{ column: widths.length + position, firstRow: header + 1, rows: members.length, choices }];
  };
  return {
    key: list.key,
    title: words.title(list.name),
    widths: [...widths, ...kept.titles.map((title) => (title === titles.comment ? COMMENT_WIDTH : KEPT_WIDTH))],
    frozenRows: header + 1,
    ...table,
    dropdowns: [
      ...dropdown(titles.owner, facts.owners),
      ...dropdown(titles.status, words.statuses),
      ...dropdown(titles.nextStep, words.nextSteps),
    ],
  };
}
