/** The tabs *Plan* and *Corrections*: lines of a month and a person. */
import type { CorrectionLine, Member, PlanLine, Rule } from '../../core/pay/motivation.ts';
import { spellingKey } from '../../core/spelling.ts';
import type { Texts } from '../../text/language.ts';
import { choiceOfNames } from './form-choices.ts';
import type { Fields, FormSource } from './form-fields.ts';
import { createUnique, type FormLayout, readLines } from './form-lines.ts';

export type PlanColumn = keyof Texts['forms']['plan']['columns'];
export type CorrectionColumn = keyof Texts['forms']['corrections']['columns'];

export const PLAN_LAYOUT: FormLayout<PlanColumn> = {
  titleOf: ({ forms }, key) => forms.plan.columns[key],
  keys: ['month', 'name', 'kpi', 'plan', 'fact'],
  needed: ['month', 'name', 'kpi', 'plan'],
};

export const CORRECTIONS_LAYOUT: FormLayout<CorrectionColumn> = {
  titleOf: ({ forms }, key) => forms.corrections.columns[key],
  keys: ['month', 'name', 'amount', 'why'],
  needed: ['month', 'name', 'amount'],
};

/** By key; null where the tab that holds them can't be read. */
export type Names = ReadonlyMap<string, string> | null;

function nameIn<Key extends string>(line: Fields<Key>, field: Key, names: Names): string {
  return (names === null ? line.text(field) : line.choice(field, choiceOfNames(names))) ?? '';
}

export interface PlanContext {
  readonly names: Names;
  readonly kpis: Names;
  readonly members: readonly Member[];
  readonly rules: readonly Rule[];
}

/** Lines that are sound. A KPI may be of another rule than the member's: the member may have had that one then. */
export function readPlan(source: FormSource, { names, kpis, members, rules }: PlanContext): PlanLine[] {
  const unique = createUnique<PlanColumn>('kpi');
  const ruleOf = new Map(members.map(({ key, rule }) => [key, rules.find(({ name }) => name === rule)]));
  return (readLines(source, PLAN_LAYOUT)?.lines ?? []).flatMap((line): PlanLine[] => {
    line.must('month', 'name', 'kpi');
    const month = line.month('month');
    const member = spellingKey(nameIn(line, 'name', names));
    const kpi = nameIn(line, 'kpi', kpis);
    const plan = line.amount('plan');
    const fact = line.amount('fact', true);
    if (month === null || !line.isSound()) return [];
    unique(line, [month, member, spellingKey(kpi)].join('\n'));
    const measure = ruleOf.get(member)?.kpis.find(({ name }) => name === kpi)?.measure ?? 'own';
    if (fact !== null && measure !== 'own') line.fault('fact', { code: 'counted' });
    return line.isSound() ? [{ month, member, kpi, plan, fact }] : [];
  });
}

/** Lines that are sound. */
export function readCorrections(source: FormSource, names: Names): CorrectionLine[] {
  return (readLines(source, CORRECTIONS_LAYOUT)?.lines ?? []).flatMap((line): CorrectionLine[] => {
    line.must('month', 'name', 'amount', 'why');
    const month = line.month('month');
    const member = spellingKey(nameIn(line, 'name', names));
    const amount = line.amount('amount', true) ?? 0;
    const reason = line.text('why') ?? '';
    return month !== null && line.isSound() ? [{ month, member, amount, reason }] : [];
  });
}
