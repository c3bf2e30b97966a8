/** Whose work is counted: the team of motivation where that is set up, else the managers of the tab *Sales settings*. */
import { AppError } from '../../core/app-error.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { type Month, periodOf } from '../../core/pay/month.ts';
import { calendarDays, daysEmployed } from '../../core/pay/part-of-period.ts';
import { targetOf } from '../../core/pay/pay-kpi.ts';
import { rampOf } from '../../core/pay/ramp.ts';
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
  /** Of a whole month of somebody who knows the work; null where there is none. */
  readonly writtenPlan: (month: Month) => number | null;
}

/** For the days of the month on which somebody was employed, at the share of newcomers. */
export function planIn({ writtenPlan, hired, left, ramp }: SalesPerson, month: Month): number | null {
  const period = periodOf(month);
  const plan = writtenPlan(month);
  const part = {
    days: daysEmployed(period, { hired, left }),
    of: calendarDays(period),
    ramp: rampOf({ hired }, { ramp }, month),
  };
  return plan === null ? null : targetOf(plan, 'revenue', part);
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
  const { members, rules, plans } = motivation;
  const people = members.map(({ name, key, isHead, hired, left, rule: ruleName }): SalesPerson => {
    const rule = rules.find((candidate) => candidate.name === ruleName);
    const kpi = rule?.kpis.find(({ measure }) => measure === 'revenue')?.name ?? null;
    const writtenPlan = (wanted: Month) => {
      const lines = plans.filter((line) => line.month === wanted && line.member === key && line.kpi === kpi);
      return lines.every(({ plan }) => plan === null) ? null : sumOf(lines.map(({ plan }) => plan ?? 0));
    };
    return { ...{ name, key, isHead, hired, left, kpi, writtenPlan }, ramp: rule?.ramp ?? [], planCell: null };
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
      ...{ kpi: null, ramp: [], planCell, writtenPlan: () => plan },
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
