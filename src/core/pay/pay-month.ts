/** What a month pays the team: one line for each who was employed in it, or has corrections to be paid with it. */

import type { LogActuals, MonthActuals } from './actuals.ts';
import type { Unfinished } from './closing-error.ts';
import { asMoney, type Money, parseMoney } from './money.ts';
import { type Month, periodOf } from './month.ts';
import type { Member, Motivation, Rule } from './motivation.ts';
import { calendarDays, daysEmployed } from './part-of-period.ts';
import { type KpiInput, type PayLine, payLine, type Standing } from './pay-line.ts';
import { monthOfEmployment } from './ramp.ts';

const NO_FACTS: MonthActuals = { revenue: 0, orders: 0, newClients: 0 };
const NOTHING_LEFT: Standing = { owed: asMoney(0), carried: asMoney(0) };

export function factsOf(actuals: LogActuals, member: string, month: Month): MonthActuals {
  return actuals.managers.get(member)?.months.get(month) ?? NO_FACTS;
}

/** Share of the plan in a month, by the rule's ramp. */
export function rampOf({ hired }: Pick<Member, 'hired'>, { ramp }: Pick<Rule, 'ramp'>, month: Month): number {
  if (hired === null) return 1;
  return ramp[Math.max(1, monthOfEmployment(hired, periodOf(month).to)) - 1] ?? 1;
}

function kpiInputs(member: Member, rule: Rule, { plans }: Motivation, actuals: MonthActuals, month: Month): KpiInput[] {
  return rule.kpis.map((kpi) => {
    const line = plans.find((plan) => plan.month === month && plan.member === member.key && plan.kpi === kpi.name);
    const { name, measure, weight, lowerIsBetter, gate } = kpi;
    return {
      ...{ name, measure, weight, lowerIsBetter, gate },
      plan: line?.plan ?? null,
      actual: measure === 'own' ? (line?.actual ?? null) : actuals[measure],
      orders: measure === 'revenue' ? actuals.orders : null,
    };
  });
}

/** In the order of the Team tab. `standings`: what the last closed months left, by member. */
export function payMonth(
  motivation: Motivation,
  actuals: LogActuals,
  month: Month,
  standings: ReadonlyMap<string, Standing>,
): PayLine[] {
  const period = periodOf(month);
  return motivation.members.flatMap((member): PayLine[] => {
    const rule = motivation.rules.find(({ name }) => name === member.rule);
    const days = daysEmployed(period, member);
    const corrections = motivation.corrections.filter(
      (correction) => correction.month === month && correction.member === member.key,
    );
    if (rule === undefined || (days === 0 && corrections.length === 0)) return [];
    const { name, key, targetIncome, fixedShare, recoverable } = member;
    const { method, bands, floor, cap } = rule;
    return [
      payLine({
        ...{ month, name, key, days, of: calendarDays(period), targetIncome, fixedShare, recoverable },
        ramp: rampOf(member, rule, month),
        terms: { method, bands, floor, cap },
        kpis: kpiInputs(member, rule, motivation, factsOf(actuals, key, month), month),
        // Who has left is advanced nothing.
        draw: days === 0 ? 0 : member.draw,
        before: standings.get(key) ?? NOTHING_LEFT,
        corrections: corrections.map(({ amount, reason, about }) => {
          return { amount: parseMoney(amount), reason, ...(about === undefined ? {} : { about }) };
        }),
      }),
    ];
  });
}

/** What still has to be filled in before the lines can be paid: plans or actuals of who was employed. */
export function unfinished(lines: readonly PayLine[]): Unfinished[] {
  return lines.flatMap(({ name, days, kpis }) =>
    days === 0
      ? []
      : kpis.flatMap(({ name: kpi, plan, actual }): Unfinished[] => {
          if (plan !== null && actual !== null) return [];
          return [{ member: name, kpi, missing: plan === null ? 'plan' : 'actual' }];
        }),
  );
}

/** To the cent, whatever the order. */
export function sumOfMoney(amounts: readonly Money[]): Money {
  return asMoney(amounts.reduce((sum, amount) => sum + amount, 0));
}
