/**
 * The bonus of days on which the same terms hold: a part of a month where they change within it, or the months so far of a
 * longer period. What earlier months of the period were paid is taken off, so that its months sum to the period.
 */
import { fractionOf, NOTHING, plus, toNumber } from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';
import type { Day } from '../time/day.ts';
import { kpiBonus } from './kpi.ts';
import { addMoney, asMoney, type Money, moneyNumber, parseMoney, subtractMoney } from './money.ts';
import type { Month } from './month.ts';
import type { Measure, PlanPeriod } from './motivation.ts';
import { partOf } from './part-of-period.ts';
import { countable, type KpiInput, type PayKpi, type PayTerms, paidKpis, targetOf } from './pay-kpi.ts';
import { payoutRule } from './payout.ts';
import { payFor } from './target-income.ts';

/** Days of a month, after others of it to which the same whole amount was given: the parts of it sum to that of all these days. */
export interface DaysOfMonth {
  readonly days: number;
  readonly before: number;
  /** Of the calendar. */
  readonly of: number;
}

export interface StretchMonth extends DaysOfMonth {
  readonly month: Month;
  /** Share of the plan in this month since hiring. */
  readonly ramp: number;
  /** What the whole month has of each KPI's plan, and the days before them; null without a plan. */
  readonly plans: readonly { readonly plan: number | null; readonly before: number }[];
}

export interface StretchInput {
  /** The days of the month that is paid, both inside. */
  readonly from: Day;
  readonly to: Day;
  /** Where these terms begin within the period: actuals are counted from here. */
  readonly since: Day;
  /** Where they end within the period, by what is known now; later months of it count them again. */
  readonly until: Day;
  readonly targetIncome: number;
  readonly fixedShare: number;
  readonly terms: PayTerms;
  /** For the salary of these days. */
  readonly salaryDays: DaysOfMonth;
  /** Where the plan is for more than the month. */
  readonly period?: PlanPeriod;
  /** What the bonus counts: of a longer period its months so far, or all of them where its plan is not shared out. */
  readonly months: readonly StretchMonth[];
  /** Plans as they are written, for the period; actuals so far. */
  readonly kpis: readonly KpiInput[];
  /** What earlier months of the period have earned of this. */
  readonly earlier: Money;
}

export interface PayStretch extends StretchInput {
  readonly kpis: readonly PayKpi[];
  readonly wholeSalary: Money;
  readonly wholeBonus: Money;
  readonly salary: Money;
  /** What a plan met exactly pays, of all the months that count. */
  readonly bonus: Money;
  readonly factor: number;
  /** By the attainment of the period so far. */
  readonly soFar: Money;
  /** Below zero where earlier months have earned more. */
  readonly earned: Money;
}

/** Parts of one amount sum to it, whatever days they are for. */
export function portionOf(whole: Money, { days, before, of }: DaysOfMonth): Money {
  return subtractMoney(partOf(whole, before + days, of), partOf(whole, before, of));
}

export function portionOfPlan(plan: number, measure: Measure, ramp: number, { days, before, of }: DaysOfMonth): number {
  const until = (count: number) => targetOf(plan, measure, { days: count, of, ramp });
  return before === 0 ? until(days) : roundSum(until(before + days) - until(before));
}

/** The plan of all the months that count; null where one of them has none. */
function targetIn(months: readonly StretchMonth[], { measure }: KpiInput, index: number): number | null {
  const targets = months.map(({ plans, ramp, days, of }) => {
    const { plan = null, before = 0 } = plans[index] ?? {};
    return plan === null ? null : portionOfPlan(plan, measure, ramp, { days, before, of });
  });
  if (targets.some((target) => target === null)) return null;
  return targets.length === 1
    ? (targets[0] ?? null)
    : roundSum(toNumber(targets.map((target) => fractionOf(target ?? 0)).reduce(plus, NOTHING)));
}

export function payStretch(input: StretchInput): PayStretch {
  const { months, kpis, earlier, salaryDays } = input;
  const whole = payFor(parseMoney(input.targetIncome), input.fixedShare);
  const bonus = months.map((month) => portionOf(whole.bonus, month)).reduce(addMoney, asMoney(0));
  const targets = kpis.map((kpi, index) => targetIn(months, kpi, index));
  const counted = kpis.map((kpi, index) => countable(kpi, targets[index] ?? null));
  const { lines, factor, bonus: soFar } = kpiBonus(counted, moneyNumber(bonus), payoutRule(input.terms));
  return {
    ...input,
    kpis: paidKpis(kpis, targets, lines),
    wholeSalary: whole.salary,
    wholeBonus: whole.bonus,
    salary: portionOf(whole.salary, salaryDays),
    bonus,
    factor,
    soFar,
    earned: subtractMoney(soFar, earlier),
  };
}
