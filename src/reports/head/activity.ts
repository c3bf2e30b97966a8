/** The tab *Activity*: who did what on which day, how often. */
import { ACTIVITY_LAYOUT } from '../../tables/head/head-layouts.ts';
import type { Texts } from '../../text/language.ts';
import { formPart } from '../pay/form-tab.ts';
import type { TabColumn, TabSpec } from '../tab-spec.ts';
import { headForm, rowsBefore } from './head-form.ts';

const LINES = 1000;

/** `managers`, `stages`: where those to choose from stand. */
export function activityTab(managers: TabColumn, stages: TabColumn, texts: Texts): TabSpec {
  const words = texts.headTabs.activity;
  const names = { date: { days: 'any' }, manager: managers, stage: stages } as const;
  const part = formPart({ layout: ACTIVITY_LAYOUT, lines: [], spare: LINES, names }, texts, rowsBefore(words));
  return headForm('activity', words, [part]);
}
