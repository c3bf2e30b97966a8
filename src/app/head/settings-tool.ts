/** The tool *Sales settings*: what the other tools go by. */

import { monthOf } from '../../core/pay/month.ts';
import { historyOf, pastMonths, suggestedPlan } from '../../core/pay/suggested-plan.ts';
import { compareCodePoints } from '../../core/writing/spelling.ts';
import { salesSettingsTab } from '../../reports/head/sales-settings.ts';
import type { Texts } from '../../text/language.ts';
import type { LoadedActuals } from '../pay/pay-log.ts';
import { salesLogIfAny } from './sales-log.ts';
import { countsDeals, readSalesSettings, type SalesSettings } from './sales-settings.ts';
import { hasPayTeam, readSalesTeam } from './sales-team.ts';
import type { Tool } from './tool.ts';

/** Those who have sold in the last twelve whole months or since, each with a plan out of the own past. */
function peopleOf(loaded: LoadedActuals) {
  const month = monthOf(loaded.asOf);
  const past = pastMonths(month, loaded);
  return [...loaded.actuals.managers.values()]
    .filter(({ months }) => [...past, month].some((recent) => months.has(recent)))
    .map((manager) => ({ name: manager.name, plan: suggestedPlan(historyOf(manager, 'revenue', past)) || null }))
    .sort((one, other) => compareCodePoints(one.name, other.name));
}

/** What the person has to say of the statuses. */
function missingOf(settings: SalesSettings, words: Texts['headTabs']['settings']['missing']): string[] {
  const { statuses } = settings;
  if (statuses.length === 0) return [];
  const blank = statuses.filter(({ reached }) => reached.value === null).map(({ value }) => value);
  if (!countsDeals(settings)) return [words.statuses];
  return blank.length === 0 ? [] : [words.blank(blank.join(', '))];
}

const MOST_STATUSES = 40;

export const settingsTool: Tool = {
  tabs: ['sales-settings'],
  needs: [],
  isTyped: true,
  lines({ book, spoken }) {
    const settings = readSalesSettings(book, !hasPayTeam(book), spoken);
    if (settings === null) return 0;
    const { stages, people, thresholds, actions } = settings;
    return [stages, people, Object.values(thresholds), ...Object.values(actions)].flat().length;
  },
  missing({ ports, book, spoken }) {
    const { missing } = spoken.headTabs.settings;
    const team = readSalesTeam(ports, book, spoken);
    if (team === null) return [];
    return [
      ...team.problems.map(({ cell, sentence }) => `${cell} – ${sentence}`),
      ...(team.people.every(({ isHead }) => isHead) ? [missing.people] : []),
      ...(team.settings.stages.length === 0 ? [missing.stages] : []),
      ...missingOf(team.settings, missing),
    ];
  },
  build({ ports, book, texts }) {
    const loaded = salesLogIfAny(ports, book);
    const people = hasPayTeam(book) ? null : loaded === null ? [] : peopleOf(loaded);
    // Statuses of which there are many are no stages, nor are kinds of rows.
    const uses = loaded === null || loaded.reading.columns.status === null ? [] : loaded.reading.status;
    const statuses = uses.map(({ value }) => value).filter((value) => value !== '');
    book.write(salesSettingsTab(people, statuses.length > MOST_STATUSES ? [] : statuses, texts), null);
  },
};
