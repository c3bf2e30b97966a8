/** A call list: the customers of one segment or group by money, what to do with them, and columns to work in. */
import { sumOf } from '../core/numbers/summation.ts';
import type { Texts } from '../text/language.ts';
import {
  type ArchivedRow,
  type CustomerFacts,
  customerColumns,
  customerTable,
  type KeptSection,
} from './customer-table.ts';
import type { ListDefinition, ListFamily } from './list-family.ts';
import type { Dropdown, TabRow, TabSpec } from './tab-spec.ts';

/** Rows above the heading of the table: the list in words, the advice. */
export const ROWS_ABOVE_LIST = 2;
const KEPT_WIDTH = 150;
const COMMENT_WIDTH = 280;

/** Titles of the four work columns in the order in which they stand. */
export function workTitles(texts: Texts): string[] {
  const { owner, status, nextStep, comment } = texts.tabs.callList.work;
  return [owner, status, nextStep, comment];
}

/** The list at `place` of the family. */
export function callListTab(
  family: ListFamily,
  place: number,
  facts: CustomerFacts,
  kept: KeptSection,
  archive: readonly ArchivedRow[],
  owners: readonly string[],
  texts: Texts,
): TabSpec {
  const list = family.lists[place] as ListDefinition;
  const words = texts.tabs.callList;
  const members = Array.from(facts.order).filter((index) => family.places[index] === place);
  const revenue = sumOf(members.map((index) => facts.rfm.base.revenue[index] as number));
  const columns = customerColumns(facts, texts, family.kind);
  const above: TabRow[] = [
    { values: [words.heading(list.name, members.length, revenue)], styles: ['title'] },
    { values: [members.length === 0 ? words.empty : list.advice], styles: ['note'] },
  ];
  const { rows, header } = customerTable(facts, members, kept, archive, above, columns, texts);
  const dropdown = (title: string, choices: readonly string[]): Dropdown[] => {
    const position = kept.titles.indexOf(title);
    if (position === -1 || members.length === 0 || choices.length === 0) return [];
    return [{ column: columns.length + position, firstRow: header + 1, rows: members.length, choices }];
  };
  return {
    key: list.key,
    title: words.title(list.name),
    widths: [
      ...columns.map(({ width }) => width),
      ...kept.titles.map((title) => (title === words.work.comment ? COMMENT_WIDTH : KEPT_WIDTH)),
    ],
    frozenRows: header + 1,
    keepsColumns: true,
    computed: columns.map(({ title }) => title),
    rows,
    filter: { row: header, rows: members.length },
    dropdowns: [
      ...dropdown(words.work.owner, owners),
      ...dropdown(words.work.status, words.statuses),
      ...dropdown(words.work.nextStep, words.nextSteps),
    ],
  };
}
