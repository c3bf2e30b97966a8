/** Who has no plan yet for a month that they work in. */
import { type Month, periodOf } from './month.ts';
import type { Member, Motivation, RuleKpi } from './motivation.ts';
import { daysEmployed } from './part-of-period.ts';

export interface MissingPlan {
  readonly member: Member;
  readonly kpi: RuleKpi;
  /** The Plan tab has the line, and its plan is empty. */
  readonly hasLine: boolean;
}

/** In the order of the Team tab. */
export function missingPlans({ members, rules, plans }: Motivation, month: Month): MissingPlan[] {
  const employed = members.filter((member) => daysEmployed(periodOf(month), member) > 0);
  return employed.flatMap((member) => {
    const kpis = rules.find(({ name }) => name === member.rule)?.kpis ?? [];
    return kpis.flatMap((kpi): MissingPlan[] => {
      const line = plans.find((plan) => plan.month === month && plan.member === member.key && plan.kpi === kpi.name);
      return typeof line?.plan === 'number' ? [] : [{ member, kpi, hasLine: line !== undefined }];
    });
  });
}
