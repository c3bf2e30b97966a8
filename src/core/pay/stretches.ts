/** A member's days of a period, cut where terms change: equal terms on both sides of a day are no change. */
import { asDay, type Day } from '../time/day.ts';
import { type Month, type Period, periodOf } from './month.ts';
import type { Member, Motivation, PlanLine, Rule } from './motivation.ts';
import { daysEmployed } from './part-of-period.ts';
import { daysOfMonths, monthsOfPeriod } from './plan-period.ts';
import { memberOn, planOn, ruleOn } from './terms-in-force.ts';

export interface Stretch extends Period {
  readonly member: Member;
  readonly rule: Rule;
  /** The months that its plans are for. */
  readonly months: readonly Month[];
  /** One for each KPI of the rule. */
  readonly plans: readonly (PlanLine | undefined)[];
}

/** The days of somebody's employment on which anything of the terms begins: others would leave days that nobody is paid for. */
function firstDays({ rules, plans }: Motivation, member: Member): Day[] {
  const { hired, left } = member;
  const names = new Set([member, ...(member.later ?? [])].map(({ rule }) => rule));
  const dated = [
    ...(member.later ?? []),
    ...rules.filter(({ name }) => names.has(name)),
    ...plans.filter((plan) => plan.member === member.key),
  ];
  const days = dated.flatMap(({ since }) => (since === undefined ? [] : [since]));
  return days.filter((day) => (hired === null || day > hired) && (left === null || day <= left));
}

function cut({ from, to }: Period, days: readonly Day[]): Period[] {
  const inside = [...new Set(days)].filter((day) => day > from && day <= to).sort((one, other) => one - other);
  return [from, ...inside].map((first, index) => ({ from: first, to: asDay((inside[index] ?? to + 1) - 1) }));
}

function onDay(motivation: Motivation, member: Member, day: Day, month: Month): Omit<Stretch, 'from' | 'to'> | null {
  const at = member.hired !== null && member.hired > day ? member.hired : day;
  const own = memberOn(member, at);
  const rule = ruleOn(motivation.rules, own.rule, at);
  if (rule === undefined) return null;
  const months = monthsOfPeriod(month, rule.period);
  const plans = rule.kpis.map(({ name }) => planOn(motivation.plans, months, { member: own.key, kpi: name, day: at }));
  return { member: own, rule, months, plans };
}

/** What must be alike for two days to be paid by the same terms. */
function termsOf({ member, rule, plans }: Omit<Stretch, 'from' | 'to'>): string {
  const { since: _, ...terms } = rule;
  const written = plans.map((line) => line && [line.plan, line.actual, line.shares]);
  return JSON.stringify([member.targetIncome, member.fixedShare, terms, written]);
}

/**
 * The stretches of all days of the longest period that a rule of the month has, in order; those before and after the month too,
 * since a plan for a longer period counts them. Days without a rule are in none.
 */
export function stretchesAround(motivation: Motivation, member: Member, month: Month): Stretch[] {
  const days = firstDays(motivation, member);
  const inMonth = cut(periodOf(month), days).map(({ from }) => onDay(motivation, member, from, month));
  const longest = inMonth.reduce<readonly Month[]>(
    (months, found) => (found !== null && found.months.length > months.length ? found.months : months),
    [month],
  );
  const stretches: Stretch[] = [];
  for (const period of cut(daysOfMonths(longest), days)) {
    const found = onDay(motivation, member, period.from, month);
    if (found === null) continue;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.to === period.from - 1 && termsOf(last) === termsOf(found)) {
      stretches[stretches.length - 1] = { ...last, to: period.to };
    } else stretches.push({ ...found, ...period });
  }
  return stretches;
}

/** The days that both have; null where there is none. */
export function common(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from > to ? null : { from, to };
}

/** Those in which somebody is employed on a day of the month, cut to the period that their plans are for. */
export function stretchesIn(stretches: readonly Stretch[], month: Month): Stretch[] {
  return stretches.flatMap((stretch): Stretch[] => {
    const own = common(stretch, daysOfMonths(stretch.months));
    const paid = own && common(own, periodOf(month));
    return own === null || paid === null || daysEmployed(paid, stretch.member) === 0 ? [] : [{ ...stretch, ...own }];
  });
}
