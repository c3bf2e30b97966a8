/** The tab *To do this week*: what was red, what is done about it, by whom and until when; kept by week. */
import type { Day } from '../../core/time/day.ts';
import { TODO_LAYOUT } from '../../tables/head/head-layouts.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { Texts } from '../../text/language.ts';
import { formPart, formRows } from '../pay/form-tab.ts';
import type { TabColumn, TabRow, TabSpec } from '../tab-spec.ts';
import { headForm, rowsBefore } from './head-form.ts';

const LINES = 300;

export interface TodoLine {
  readonly week: Day;
  readonly manager: string;
  readonly what: string;
  readonly was: string;
  readonly action: string;
  readonly owner: string;
  readonly due: Day;
}

/** `people`, `actions`: where those to choose from stand. */
export function todoTab(people: TabColumn, actions: TabColumn, texts: Texts): TabSpec {
  const words = texts.headTabs.todo;
  const names = { action: actions, owner: people, due: { days: 'any' } } as const;
  const part = formPart({ layout: TODO_LAYOUT, lines: [], spare: LINES, names }, texts, rowsBefore(words));
  return headForm('todo', words, [part]);
}

/** Lines to be written below those of the tab: `seen` says where its columns stand by now. */
export function todoRows(lines: readonly TodoLine[], texts: Texts, seen: TabContent): TabRow[] {
  return formRows(TODO_LAYOUT, lines, texts, seen);
}
