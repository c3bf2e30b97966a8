/** Whose work is counted: the team of motivation where that is set up, else the managers of the tab *Sales settings*. */
import { AppError } from '../../core/app-error.ts';
import type { Day } from '../../core/time/day.ts';
import { compareCodePoints, spellingKey } from '../../core/writing/spelling.ts';
import { columnOf } from '../../reports/pay/form-tab.ts';
import { teamNames } from '../../reports/pay/forms.ts';
import type { TabColumn } from '../../reports/tab-spec.ts';
import { PEOPLE_LAYOUT } from '../../tables/head/head-layouts.ts';
import type { Texts } from '../../text/language.ts';
import { ledgerState } from '../pay/ledger-state.ts';
import { readMotivation } from '../pay/read-motivation.ts';
import type { FormProblem } from '../pay/requests.ts';
import type { Book, Ports } from '../ports.ts';
import { readSalesSettings, type SalesSettings } from './sales-settings.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    /** Cells of the tools' own tabs have to be put right first. */
    readonly 'head.forms': { readonly problems: readonly string[]; readonly more: number };
    /** Nobody's work can be counted. */
    readonly 'head.no-people': { readonly tab: string };
    readonly 'head.no-stages': { readonly tab: string };
  }
}

export interface SalesPerson {
  readonly name: string;
  readonly key: string;
  readonly isHead: boolean;
  readonly hired: Day | null;
  readonly left: Day | null;
  /** The KPI whose plan in the tab *Plan* is that of revenue; null where it has none, or plans stand in the settings. */
  readonly kpi: string | null;
  readonly ramp: readonly number[];
  /** The cell of the settings with the plan of each month; null where plans stand in the tab *Plan*. */
  readonly planCell: string | null;
  /** What the cell holds. */
  readonly monthPlan: number | null;
}

export interface SalesTeam {
  readonly ofPay: boolean;
  /** By name. */
  readonly people: readonly SalesPerson[];
  readonly settings: SalesSettings;
  /** To choose a manager from. */
  readonly names: TabColumn;
  readonly problems: readonly FormProblem[];
}

/** Whether names and plans come from the tabs of motivation. */
export function hasPayTeam(book: Book): boolean {
  return (['team', 'motivation', 'plan'] as const).every((key) => book.hasTab(key));
}

const byName = (one: SalesPerson, other: SalesPerson) => compareCodePoints(one.name, other.name);

function teamOfPay(ports: Ports, book: Book, texts: Texts) {
  const { motivation, problems } = readMotivation(book, ledgerState(ports, book).last, texts);
  const { members, rules } = motivation;
  const people = members.map(({ name, key, isHead, hired, left, rule: ruleName }): SalesPerson => {
    const rule = rules.find((candidate) => candidate.name === ruleName);
    const kpi = rule?.kpis.find(({ measure }) => measure === 'revenue')?.name ?? null;
    return { ...{ name, key, isHead, hired, left, kpi }, ramp: rule?.ramp ?? [], planCell: null, monthPlan: null };
  });
  return { people, problems: problems.filter(({ month }) => month === undefined) };
}

/** Null where there is no tab *Sales settings*. `texts`: the language of the sentences. */
export function readSalesTeam(ports: Ports, book: Book, texts: Texts): SalesTeam | null {
  const ofPay = hasPayTeam(book);
  const settings = readSalesSettings(book, !ofPay, texts);
  if (settings === null) return null;
  const team = ofPay ? teamOfPay(ports, book, texts) : { people: [], problems: [] };
  const own = settings.people.map(
    ({ name, isHead, plan, planCell, hired }): SalesPerson => ({
      ...{ name, key: spellingKey(name), isHead, hired: hired as Day | null, left: null },
      ...{ kpi: null, ramp: [], planCell, monthPlan: plan },
    }),
  );
  const names = ofPay
    ? teamNames(book.readTab('team'))
    : columnOf('sales-settings', PEOPLE_LAYOUT, 'manager', settings.tab.content);
  return {
    ...{ ofPay, settings, names },
    people: [...team.people, ...own].sort(byName),
    problems: [...settings.problems, ...team.problems],
  };
}

const SHOWN_PROBLEMS = 3;

/** @throws AppError `head.forms` that names the first cells to put right, if there are any. */
export function refuseHeadProblems(problems: readonly FormProblem[]): void {
  if (problems.length === 0) return;
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .map(({ cell, sentence }) => (cell === '' ? sentence : `${cell} – ${sentence}`));
  throw new AppError('head.forms', { problems: shown, more: problems.length - shown.length });
}

/** With somebody whose work is counted, and with stages. @throws AppError `head.forms`, `head.no-people`, `head.no-stages`. */
export function requireSalesTeam(ports: Ports, book: Book, texts: Texts): SalesTeam {
  const team = readSalesTeam(ports, book, texts);
  if (team === null) throw new Error('the tab sales-settings is built first');
  refuseHeadProblems(team.problems);
  const tab = book.tab('sales-settings')?.name ?? '';
  if (team.people.every(({ isHead }) => isHead)) throw new AppError('head.no-people', { tab });
  if (team.settings.stages.length === 0) throw new AppError('head.no-stages', { tab });
  return team;
}
