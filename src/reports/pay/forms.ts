/** The tabs *Team*, *Plan* and *Corrections*, as they are set up for people to fill in. */
import { firstDayOf } from '../../core/pay/month.ts';
import type { CorrectionLine, Member, PlanLine } from '../../core/pay/motivation.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { shownWord } from '../../tables/pay/form-choices.ts';
import {
  CORRECTIONS_LAYOUT,
  type CorrectionColumn,
  PLAN_LAYOUT,
  type PlanColumn,
} from '../../tables/pay/month-tables.ts';
import { TEAM_LAYOUT, type TeamColumn } from '../../tables/pay/team-table.ts';
import type { Texts } from '../../text/language.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';
import { type FormValues, formPart, formRows, formTab, ROWS_ABOVE, type Styles } from './form-tab.ts';

export { motivationForm } from './motivation-form.ts';

/** A line of the Plan tab; `member` is the name, as the cell shows it. */
export type PlanFormLine = PlanLine;
/** A line of the Corrections tab; `member` is the name, as the cell shows it. */
export type CorrectionFormLine = CorrectionLine;

/** Title, sentence and titles of the columns. */
const FROZEN = ROWS_ABOVE + 1;

const TEAM_STYLES: Styles<TeamColumn> = {
  name: 'text',
  role: 'text',
  hired: 'date',
  left: 'date',
  target: 'money',
  fixed: 'percent',
  market: 'money',
  rule: 'text',
  draw: 'money',
  recoverable: 'text',
};
const PLAN_STYLES: Styles<PlanColumn> = { month: 'month', name: 'text', kpi: 'text', plan: 'money', fact: 'money' };
const CORRECTION_STYLES: Styles<CorrectionColumn> = { month: 'month', name: 'text', amount: 'money', why: 'text' };

/** `rules`: the names to choose from. */
export function teamForm(members: readonly Member[], rules: readonly string[], texts: Texts): TabSpec {
  const { team, roles, flags } = texts.forms;
  const [yes, no] = [shownWord(flags.yes), shownWord(flags.no)];
  const lines = members.map((member): FormValues<TeamColumn> => {
    const { name, isHead, hired, left, targetIncome, fixedShare, market, rule, draw, recoverable } = member;
    return {
      name,
      role: shownWord(isHead ? roles.head : roles.manager),
      ...(hired === null ? {} : { hired: { day: hired } }),
      ...(left === null ? {} : { left: { day: left } }),
      target: targetIncome,
      fixed: fixedShare,
      ...(market === null ? {} : { market }),
      rule,
      ...(draw === 0 ? {} : { draw }),
      recoverable: recoverable ? yes : draw === 0 ? '' : no,
    };
  });
  const choices = { role: [shownWord(roles.manager), shownWord(roles.head)], rule: rules, recoverable: [yes, no] };
  const part = formPart({ layout: TEAM_LAYOUT, styles: TEAM_STYLES, lines, spare: 30, choices }, ROWS_ABOVE, texts);
  return formTab('team', team, [200, 130, 100, 100, 130, 100, 130, 180, 130, 110], FROZEN, [part]);
}

function planValues(lines: readonly PlanFormLine[]): FormValues<PlanColumn>[] {
  return lines.map(({ month, member, kpi, plan, fact }) => ({
    month: { day: firstDayOf(month) },
    name: member,
    kpi,
    ...(plan === null ? {} : { plan }),
    ...(fact === null ? {} : { fact }),
  }));
}

/** `names`: the managers to choose from. The KPIs to choose from are those of the lines. */
export function planForm(lines: readonly PlanFormLine[], names: readonly string[], texts: Texts): TabSpec {
  const choices = { name: names, kpi: [...new Set(lines.map(({ kpi }) => kpi))] };
  const form = { layout: PLAN_LAYOUT, styles: PLAN_STYLES, lines: planValues(lines), spare: 300, choices };
  return formTab('plan', texts.forms.plan, [140, 200, 200, 140, 140], FROZEN, [formPart(form, ROWS_ABOVE, texts)]);
}

export function correctionsForm(names: readonly string[], texts: Texts): TabSpec {
  const form = {
    layout: CORRECTIONS_LAYOUT,
    styles: CORRECTION_STYLES,
    lines: [],
    spare: 100,
    choices: { name: names },
  };
  return formTab('corrections', texts.forms.corrections, [140, 200, 140, 420], FROZEN, [
    formPart(form, ROWS_ABOVE, texts),
  ]);
}

/** Lines to be written below those of the Plan tab: `seen` says where its columns stand by now. */
export function planRows(lines: readonly PlanFormLine[], _texts: Texts, seen?: TabContent): TabRow[] {
  return formRows(PLAN_LAYOUT, PLAN_STYLES, planValues(lines), seen);
}

/** Lines to be written below those of the Corrections tab: `seen` says where its columns stand by now. */
export function correctionRows(lines: readonly CorrectionFormLine[], _texts: Texts, seen?: TabContent): TabRow[] {
  const values = lines.map(({ month, member, amount, reason }) => ({
    month: { day: firstDayOf(month) },
    name: member,
    amount,
    why: reason,
  }));
  return formRows(CORRECTIONS_LAYOUT, CORRECTION_STYLES, values, seen);
}
