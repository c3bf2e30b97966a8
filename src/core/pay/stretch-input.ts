/** What a stretch of equal terms is paid by in a month: its days, its plans and what was brought in it so far. */
import { roundSum } from '../numbers/rounding.ts';
import { asDay, type Day } from '../time/day.ts';
import type { LogActuals } from './actuals.ts';
import { counted, peopleOf } from './kpi-actuals.ts';
import type { Money } from './money.ts';
import { type Month, monthOf, type Period, periodOf } from './month.ts';
import type { Member, PlanLine } from './motivation.ts';
import { calendarDays, daysEmployed } from './part-of-period.ts';
import type { KpiInput } from './pay-kpi.ts';
import type { StretchInput, StretchMonth } from './pay-stretch.ts';
import { plansOfMonths } from './plan-period.ts';
import { rampOf } from './ramp.ts';
import { common, type Stretch } from './stretches.ts';

export interface StretchSource {
  readonly actuals: LogActuals;
  readonly members: readonly Member[];
  /** All of the member around the month, in order. */
  readonly all: readonly Stretch[];
}

/** Days of the month before a stretch, of those right before it that are alike. */
function daysBefore(
  all: readonly Stretch[],
  stretch: Stretch,
  month: Period,
  isAlike: (other: Stretch) => boolean,
): number {
  let days = 0;
  let from = Math.max(stretch.from, month.from);
  for (const other of [...all].reverse()) {
    const part = common(other, month);
    if (part === null || part.from >= from) continue;
    if (part.to !== from - 1 || !isAlike(other)) break;
    days += daysEmployed(part, stretch.member);
    from = part.from;
  }
  return days;
}

/** The plan line for a KPI that another stretch counts by too. */
function hasPlan(line: PlanLine | undefined, kpi: string) {
  return ({ rule, plans }: Stretch): boolean => {
    const other = plans[rule.kpis.findIndex(({ name }) => name === kpi)];
    return line !== undefined && other?.plan === line.plan && other?.month === line.month;
  };
}

function samePay({ member }: Stretch) {
  return (other: Stretch): boolean =>
    other.member.targetIncome === member.targetIncome && other.member.fixedShare === member.fixedShare;
}

/** The months whose plans count: all of the period, or those so far where the plan is shared out over them. */
function monthsCounted(stretch: Stretch, month: Month): readonly Month[] {
  const isShared = stretch.plans.some((line) => line?.shares !== undefined);
  return stretch.months.filter((each) => {
    const isOfStretch = common(stretch, periodOf(each)) !== null;
    return isOfStretch && (each <= month || !isShared);
  });
}

function stretchMonths(stretch: Stretch, month: Month, { all }: StretchSource): StretchMonth[] {
  const { member, rule, months, plans } = stretch;
  const isShared = plans.some((line) => line?.shares !== undefined);
  const equal = isShared ? months.map(() => 1) : undefined;
  const written = rule.kpis.map(({ measure }, index) => {
    const { plan = null, shares = equal } = plans[index] ?? {};
    return plan === null ? null : plansOfMonths(plan, measure, months, shares);
  });
  return monthsCounted(stretch, month).flatMap((each): StretchMonth[] => {
    const calendar = periodOf(each);
    const part = common(stretch, calendar);
    const days = part === null ? 0 : daysEmployed(part, member);
    if (days === 0) return [];
    return [
      {
        month: each,
        days,
        before: daysBefore(all, stretch, calendar, samePay(stretch)),
        of: calendarDays(calendar),
        ramp: rampOf(member, rule, each),
        plans: rule.kpis.map(({ name }, index) => ({
          plan: written[index]?.[months.indexOf(each)] ?? null,
          before: daysBefore(all, stretch, calendar, hasPlan(plans[index], name)),
        })),
      },
    ];
  });
}

/** What was typed for a month counts for each of its stretches by their days. */
function typedActual(
  line: PlanLine | undefined,
  stretch: Stretch,
  kpi: string,
  all: readonly Stretch[],
): number | null {
  const actual = line?.actual ?? null;
  const alike = all.filter(hasPlan(line, kpi));
  if (actual === null || alike.length <= 1) return actual;
  const daysOf = (some: readonly Stretch[]) => some.reduce((sum, each) => sum + daysEmployed(each, each.member), 0);
  const whole = daysOf(alike);
  const until = (count: number) => (whole === 0 ? 0 : roundSum((actual * count) / whole));
  const before = daysOf(alike.filter(({ to }) => to < stretch.from));
  return roundSum(until(before + daysEmployed(stretch, stretch.member)) - until(before));
}

function kpiInput(index: number, stretch: Stretch, days: Period, { actuals, members, all }: StretchSource): KpiInput[] {
  const kpi = stretch.rule.kpis[index];
  if (kpi === undefined) return [];
  const line = stretch.plans[index];
  const { name, measure, weight, lowerIsBetter, gate, scope } = kpi;
  const found =
    measure === 'own'
      ? { actual: typedActual(line, stretch, name, all), orders: null }
      : counted(actuals, measure, { scope, people: peopleOf(scope, stretch.member, members) }, days);
  return [
    {
      ...{ name, measure, weight, lowerIsBetter, gate },
      ...(scope === undefined ? {} : { scope }),
      plan: line?.plan ?? null,
      ...found,
    },
  ];
}

/** The KPIs of a stretch with their plans as they are written, and the actuals of these days. */
export function kpiInputsOf(stretch: Stretch, days: Period, source: StretchSource): KpiInput[] {
  return stretch.rule.kpis.flatMap((_, index) => kpiInput(index, stretch, days, source));
}

/** From its first day within the period to the last that is paid with the month. */
export function daysSoFar(stretch: Stretch, month: Month): Period {
  const { to } = periodOf(month);
  return { from: stretch.from, to: stretch.to < to ? stretch.to : to };
}

export function lastDayOf({ to, member: { left } }: Stretch): Day {
  return left !== null && left < to ? left : to;
}

export function stretchInput(stretch: Stretch, month: Month, source: StretchSource, earlier: Money): StretchInput {
  const { member, rule } = stretch;
  const calendar = periodOf(month);
  const paid = common(stretch, calendar) ?? { from: calendar.from, to: asDay(calendar.from - 1) };
  const { method, bands, floor, cap, period } = rule;
  return {
    ...paid,
    since: stretch.from,
    until: lastDayOf(stretch),
    targetIncome: member.targetIncome,
    fixedShare: member.fixedShare,
    terms: { method, bands, floor, cap },
    salaryDays: {
      days: daysEmployed(paid, member),
      before: daysBefore(source.all, stretch, calendar, samePay(stretch)),
      of: calendarDays(calendar),
    },
    ...(period === undefined ? {} : { period }),
    months: stretchMonths(stretch, month, source),
    kpis: kpiInputsOf(stretch, daysSoFar(stretch, month), source),
    earlier,
  };
}

/** The month in which the stretch began, within its period. */
export function firstMonthOf(stretch: Stretch): Month {
  return monthOf(stretch.from);
}
