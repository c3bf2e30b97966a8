/** The last months as they were paid, or as the rules in force would have paid them: what a rule that is tried is compared with. */
import type { LogActuals } from './actuals.ts';
import { compareMonths, type Month, periodOf } from './month.ts';
import type { Member, Motivation, PlanLine } from './motivation.ts';
import type { PayLine, Standing } from './pay-line.ts';
import { payMonth } from './pay-month.ts';
import { monthsOfPeriod } from './plan-period.ts';
import { memberOn, ruleOn } from './terms-in-force.ts';

/** A month of one person. */
export interface PastLine {
  readonly pay: PayLine;
  /** Out of the ledger; else by the rules in force. */
  readonly closed: boolean;
  /** What the person is paid by now; null for who is not on the team any more. */
  readonly rule: string | null;
  /** What the market pays for a whole month; null where nobody knows. */
  readonly market: number | null;
  /** The month whose plan stands for the one that this month has not; null where it has its own. */
  readonly planOf: Month | null;
  /** What the person brought in by the log. */
  readonly revenue: number;
}

/** Nobody planned so far back: the plan that comes next stands for it, else the one before. */
function nearestPlan(plans: readonly PlanLine[], month: Month): PlanLine | undefined {
  const known = plans.filter(({ plan }) => plan !== null).sort((one, other) => compareMonths(one.month, other.month));
  return known.find((plan) => plan.month >= month) ?? known[known.length - 1];
}

interface Assumed {
  readonly line: PlanLine;
  /** Whose plan it is. */
  readonly from: Month;
}

/** Lines for the periods that have no plan of their own, with the nearest plan there is. */
function assumedPlans({ members, rules, plans }: Motivation, months: readonly Month[]): Assumed[] {
  return members.flatMap((member) => {
    const assumed: Assumed[] = [];
    for (const month of months) {
      const day = periodOf(month).to;
      const rule = ruleOn(rules, memberOn(member, day).rule, day);
      const period = monthsOfPeriod(month, rule?.period);
      for (const { name } of rule?.kpis ?? []) {
        const own = plans.filter((plan) => plan.member === member.key && plan.kpi === name);
        const inPeriod = (line: PlanLine) => period.includes(line.month);
        const known = [...own.filter(({ plan }) => plan !== null), ...assumed.map(({ line }) => line)];
        if (known.some((line) => line.kpi === name && inPeriod(line))) continue;
        const nearest = nearestPlan(own, month);
        if (nearest === undefined) continue;
        const { plan, shares } = nearest;
        const actual = own.find(inPeriod)?.actual ?? null;
        const line = {
          month,
          member: member.key,
          kpi: name,
          plan,
          actual,
          ...(shares === undefined ? {} : { shares }),
        };
        assumed.push({ line, from: nearest.month });
      }
    }
    return assumed;
  });
}

/** Who has no day of hiring counts from the first month with orders: nobody knows of the months before. */
function hasBegun({ key, hired, isHead }: Member, actuals: LogActuals, month: Month): boolean {
  if (hired !== null || isHead) return true;
  return [...(actuals.managers.get(key)?.months.keys() ?? [])].some((first) => first <= month);
}

/**
 * From the earliest month to the latest, in each as the ledger or the tab *Team* lists people.
 *
 * @param closed Lines of the ledger, in its order.
 */
export function pastPay(
  motivation: Motivation,
  actuals: LogActuals,
  months: readonly Month[],
  closed: readonly PayLine[],
): PastLine[] {
  const assumed = assumedPlans(motivation, months);
  // The last of a month's lines counts.
  const extended = { ...motivation, plans: [...motivation.plans, ...assumed.map(({ line }) => line)] };
  const planOf = ({ key, kpis, month }: PayLine): Month | null => {
    const isOwn = ({ line }: Assumed) => line.member === key && kpis.some(({ name }) => name === line.kpi);
    const own = assumed.filter((each) => isOwn(each) && each.line.month <= month).pop();
    return own !== undefined && kpis.some(({ plan }) => plan !== null) && isOf(own.line, month) ? own.from : null;
  };
  const isOf = (line: PlanLine, month: Month) => {
    const member = motivation.members.find(({ key }) => key === line.member);
    const day = periodOf(month).to;
    const rule = member && ruleOn(motivation.rules, memberOn(member, day).rule, day);
    return monthsOfPeriod(month, rule?.period).includes(line.month);
  };
  const standings = new Map<string, Standing>();
  const paid: PayLine[] = [...closed];
  return months.flatMap((month) => {
    for (const { key, month: paid, after } of closed) if (paid < month) standings.set(key, after);
    const own = closed.filter((line) => line.month === month);
    const isOpen = own.length === 0;
    const members = motivation.members.filter((member) => hasBegun(member, actuals, month));
    const lines = isOpen ? payMonth({ ...extended, members }, actuals, month, standings, paid) : own;
    return lines.map((pay): PastLine => {
      standings.set(pay.key, pay.after);
      if (isOpen) paid.push(pay);
      const found = motivation.members.find(({ key }) => key === pay.key);
      const member = found && memberOn(found, periodOf(month).to);
      return {
        pay,
        closed: !isOpen,
        rule: member?.rule ?? null,
        market: member?.market ?? null,
        planOf: isOpen ? planOf(pay) : null,
        revenue: actuals.managers.get(pay.key)?.months.get(month)?.revenue ?? 0,
      };
    });
  });
}
