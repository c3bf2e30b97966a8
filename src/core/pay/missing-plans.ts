/** Who has no plan yet for a month that they work in. */
import { type Month, periodOf } from './month.ts';
import type { Member, Motivation, PlanPeriod, RuleKpi } from './motivation.ts';
import { daysEmployed } from './part-of-period.ts';
import { stretchesAround, stretchesIn } from './stretches.ts';

export interface MissingPlan {
  readonly member: Member;
  readonly kpi: RuleKpi;
  /** The Plan tab has the line, and its plan is empty. */
  readonly hasLine: boolean;
  /** What the plan is for, where not for the month. */
  readonly period?: PlanPeriod;
}

/** In the order of the Team tab. */
export function missingPlans(motivation: Motivation, month: Month): MissingPlan[] {
  const employed = motivation.members.filter((member) => daysEmployed(periodOf(month), member) > 0);
  return employed.flatMap((member) => {
    const missing = stretchesIn(stretchesAround(motivation, member, month), month).flatMap(({ rule, plans }) =>
      rule.kpis.flatMap((kpi, index): MissingPlan[] => {
        const line = plans[index];
        const { period } = rule;
        return typeof line?.plan === 'number'
          ? []
          : [{ member, kpi, hasLine: line !== undefined, ...(period === undefined ? {} : { period }) }];
      }),
    );
    return missing.filter(({ kpi }, index) => missing.findIndex((other) => other.kpi.name === kpi.name) === index);
  });
}
