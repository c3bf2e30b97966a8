/** The tool *Activity*: a log that people fill in by hand. */
import type { Activity } from '../../core/activity/activity-log.ts';
import { activityTab } from '../../reports/head/activity.ts';
import { columnOf } from '../../reports/pay/form-tab.ts';
import { ACTIVITY_LAYOUT, STAGES_LAYOUT } from '../../tables/head/head-layouts.ts';
import { readLines } from '../../tables/pay/form-lines.ts';
import type { Texts } from '../../text/language.ts';
import type { FormProblem } from '../pay/requests.ts';
import type { Book } from '../ports.ts';
import { requireSalesTeam } from './sales-team.ts';
import type { Tool } from './tool.ts';
import { openTypedTab } from './typed-tab.ts';

export interface ActivityLog {
  readonly entries: readonly Activity[];
  readonly lines: number;
  readonly problems: readonly FormProblem[];
}

/** Null where the tab is not there. `texts`: the language of the sentences. */
export function readActivity(book: Book, texts: Texts): ActivityLog | null {
  const tab = openTypedTab(book, 'activity');
  if (tab === null) return null;
  const lines = readLines(tab.source, ACTIVITY_LAYOUT)?.lines ?? [];
  const entries = lines.flatMap(({ values: { date, manager, stage, count } }): Activity[] => {
    if (date === null || manager === null || stage === null || count === null) return [];
    return [{ day: date, manager, stage, count }];
  });
  return { entries, lines: lines.length, problems: tab.problems(texts) };
}

const SHOWN_PROBLEMS = 3;

export const activityTool: Tool = {
  tabs: ['activity'],
  needs: ['settings'],
  isTyped: true,
  lines: ({ book, spoken }) => readActivity(book, spoken)?.lines ?? 0,
  missing({ book, spoken }) {
    const { missing } = spoken.headTabs.activity;
    const { lines = 0, problems = [] } = readActivity(book, spoken) ?? {};
    const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ cell, sentence }) => `${cell} – ${sentence}`);
    const more = problems.length - shown.length;
    return [...(lines === 0 ? [missing.lines] : []), ...shown, ...(more > 0 ? [spoken.headTabs.more(more)] : [])];
  },
  build({ ports, book, texts, spoken }) {
    const { names, settings } = requireSalesTeam(ports, book, spoken);
    const stages = columnOf('sales-settings', STAGES_LAYOUT, 'stage', settings.tab.content);
    book.write(activityTab(names, stages, texts), null);
  },
};
