/** A call list: the customers of one segment by money, what to do with them, and columns to work in. */
import { SEGMENTS, type Segment } from '../core/segments.ts';
import { sumOf } from '../core/summation.ts';
import type { Texts } from '../text/language.ts';
import {
  type ArchivedRow,
  type CustomerFacts,
  customerColumns,
  customerTable,
  type KeptSection,
} from './customer-table.ts';
import { type Dropdown, listKey, type TabRow, type TabSpec } from './tab-spec.ts';

/** Rows above the heading of the table: the segment in words, the advice. */
const ROWS_ABOVE = 2;
const KEPT_WIDTH = 150;
const COMMENT_WIDTH = 280;

/** Titles of the four work columns in the order in which they stand. */
export function workTitles(texts: Texts): string[] {
  const { owner, status, nextStep, comment } = texts.tabs.callList.work;
  return [owner, status, nextStep, comment];
}

export function membersOf(facts: CustomerFacts, segment: Segment): number[] {
  const position = SEGMENTS.indexOf(segment);
  return Array.from(facts.order).filter((index) => facts.rfm.segment[index] === position);
}

export function callListTab(
  segment: Segment,
  facts: CustomerFacts,
  kept: KeptSection,
  archive: readonly ArchivedRow[],
  owners: readonly string[],
  texts: Texts,
): TabSpec {
  const words = texts.tabs.callList;
  const members = membersOf(facts, segment);
  const revenue = sumOf(members.map((index) => facts.rfm.base.revenue[index] as number));
  const columns = customerColumns(facts, texts, false);
  const name = texts.segments.names[segment];
  const above: TabRow[] = [
    { values: [words.heading(name, members.length, revenue)], styles: ['title'] },
    { values: [members.length === 0 ? words.empty : texts.segments.advice[segment]], styles: ['note'] },
  ];
  const dropdown = (title: string, choices: readonly string[]): Dropdown[] => {
    const position = kept.titles.indexOf(title);
    if (position === -1 || members.length === 0 || choices.length === 0) return [];
    return [{ column: columns.length + position, firstRow: ROWS_ABOVE + 1, rows: members.length, choices }];
  };
  return {
    key: listKey(segment),
    title: words.title(name),
    widths: [
      ...columns.map(({ width }) => width),
      ...kept.titles.map((title) => (title === words.work.comment ? COMMENT_WIDTH : KEPT_WIDTH)),
    ],
    frozenRows: ROWS_ABOVE + 1,
    keepsColumns: true,
    computed: columns.map(({ title }) => title),
    rows: [...above, ...customerTable(facts, members, kept, archive, ROWS_ABOVE, columns, texts)],
    filter: { row: ROWS_ABOVE, rows: members.length },
    dropdowns: [
      ...dropdown(words.work.owner, owners),
      ...dropdown(words.work.status, words.statuses),
      ...dropdown(words.work.nextStep, words.nextSteps),
    ],
  };
}
