/** The tab *Onboarding*: what newcomers do in their first ninety days. */
import { ONBOARDING_STAGES } from '../../core/hiring/onboarding.ts';
import { asDay, type Day } from '../../core/time/day.ts';
import { ONBOARDING_LAYOUT } from '../../tables/head/head-layouts.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { Texts } from '../../text/language.ts';
import { formPart, formRows } from '../pay/form-tab.ts';
import type { TabColumn, TabRow, TabSpec } from '../tab-spec.ts';
import { headForm, rowsBefore } from './head-form.ts';

const LINES = 100;

export interface NewcomerTasks {
  readonly name: string;
  readonly isHead: boolean;
  readonly hired: Day;
}

function linesOf(newcomers: readonly NewcomerTasks[], { headTabs, headOfSales }: Texts) {
  return newcomers.flatMap(({ name, isHead, hired }) =>
    ONBOARDING_STAGES.flatMap((stage) => {
      const tasks = isHead ? headOfSales.onboarding[stage] : headTabs.onboarding.tasksOf[stage];
      return tasks.map((task) => ({ manager: name, firstDays: stage, task, due: asDay(hired + stage - 1) }));
    }),
  );
}

/** `people`: where those to choose from stand. */
export function onboardingTab(newcomers: readonly NewcomerTasks[], people: TabColumn, texts: Texts): TabSpec {
  const words = texts.headTabs.onboarding;
  const names = { manager: people, due: { days: 'any' }, firstDays: ONBOARDING_STAGES.map(String) } as const;
  const form = { layout: ONBOARDING_LAYOUT, lines: linesOf(newcomers, texts), spare: LINES, names };
  return headForm('onboarding', words, [formPart(form, texts, rowsBefore(words))]);
}

/** Lines to be written below those of the tab: `seen` says where its columns stand by now. */
export function onboardingRows(newcomers: readonly NewcomerTasks[], texts: Texts, seen: TabContent): TabRow[] {
  return formRows(ONBOARDING_LAYOUT, linesOf(newcomers, texts), texts, seen);
}
