/** What whoever calls fills in on a call list. The cells are the user's: they are kept by their titles. */
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import { type ColumnShape, type ColumnTitle, titlesOf, type Wide } from './column.ts';

export const WORK_COLUMNS: readonly Wide<ColumnShape<ColumnTitle>>[] = [
  { id: 'owner', kind: 'work', width: 150 },
  { id: 'status', kind: 'work', width: 150 },
  { id: 'nextStep', kind: 'work', width: 150 },
  { id: 'calledOn', kind: 'workDate', width: 110 },
  { id: 'comment', kind: 'work', width: 280 },
];

export function workTitles({ tabs }: Texts): string[] {
  return titlesOf(WORK_COLUMNS, tabs.columns);
}

const TITLES: ReadonlySet<string> = new Set(ALL_TEXTS.flatMap(workTitles));

/** Whether a column bears the title of a work column, in whatever language. */
export function isWorkTitle(title: string): boolean {
  return TITLES.has(title);
}
