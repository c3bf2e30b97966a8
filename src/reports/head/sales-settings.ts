/** The tab *Sales settings*, as it is set up for the head of sales to change. */
import { ALARM_METRICS, DEFAULT_THRESHOLDS } from '../../core/activity/alarms.ts';
import { DEFAULT_STAGES } from '../../core/activity/stages.ts';
import {
  ACTIONS_LAYOUT,
  PEOPLE_LAYOUT,
  STAGES_LAYOUT,
  STATUSES_LAYOUT,
  THRESHOLDS_LAYOUT,
} from '../../tables/head/head-layouts.ts';
import type { Texts } from '../../text/language.ts';
import { formPart } from '../pay/form-tab.ts';
import type { TabSpec } from '../tab-spec.ts';
import { headForm, rowsBefore } from './head-form.ts';

const SPARE = 20;

export interface FoundPerson {
  readonly name: string;
  readonly plan: number | null;
}

/** `people`: null where they stand in the tabs of motivation. `statuses`: of the log, none where it says none. */
export function salesSettingsTab(
  people: readonly FoundPerson[] | null,
  statuses: readonly string[],
  texts: Texts,
): TabSpec {
  const words = texts.headTabs.settings;
  const { stages, nextActions } = texts.headOfSales;
  const above = rowsBefore(words);
  const stageLines = DEFAULT_STAGES.map((stage) => ({ stage: stages[stage] }));
  const peopleLines = (people ?? []).map(({ name, plan }) => ({
    manager: name,
    role: 'manager' as const,
    monthPlan: plan,
  }));
  const thresholds = ALARM_METRICS.map((figure) => ({ figure, ...DEFAULT_THRESHOLDS[figure] }));
  const actions = ALARM_METRICS.flatMap((missed) => nextActions[missed].map((action) => ({ missed, action })));
  const names = { reached: stageLines.map(({ stage }) => stage) };
  const ofLog = statuses.map((status) => ({ status }));
  return headForm('sales-settings', words, [
    formPart({ layout: STAGES_LAYOUT, lines: stageLines, spare: SPARE }, texts, above),
    ...(people === null ? [] : [formPart({ layout: PEOPLE_LAYOUT, lines: peopleLines, spare: SPARE }, texts, above)]),
    ...(statuses.length === 0
      ? []
      : [formPart({ layout: STATUSES_LAYOUT, lines: ofLog, spare: SPARE, names }, texts, above)]),
    formPart({ layout: THRESHOLDS_LAYOUT, lines: thresholds, spare: 0 }, texts, above),
    formPart({ layout: ACTIONS_LAYOUT, lines: actions, spare: SPARE }, texts, above),
  ]);
}
