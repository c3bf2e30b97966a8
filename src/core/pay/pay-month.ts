/** What a month pays the team: one line for each who was employed in it, or has corrections to be paid with it. */

import type { LogActuals } from './actuals.ts';
import type { Unfinished } from './closing-error.ts';
import { counted, peopleOf } from './kpi-actuals.ts';
import { isReached, type MilestoneInput } from './milestones.ts';
import { addMoney, asMoney, type Money, parseMoney, subtractMoney } from './money.ts';
import { addMonths, type Month, periodOf } from './month.ts';
import type { Member, Motivation } from './motivation.ts';
import { calendarDays, daysEmployed } from './part-of-period.ts';
import { type PayLine, payLine, type Standing } from './pay-line.ts';
import { payStretch } from './pay-stretch.ts';
import { daysOfMonths } from './plan-period.ts';
import { rampOf } from './ramp.ts';
import { firstMonthOf, kpiInputsOf, lastDayOf, type StretchSource, stretchInput } from './stretch-input.ts';
import { type Stretch, stretchesAround, stretchesIn } from './stretches.ts';
import { memberOn } from './terms-in-force.ts';

const NOTHING_LEFT: Standing = { owed: asMoney(0), carried: asMoney(0) };

/** What a month is paid by beside the terms: the log, and what the ledger says of earlier months. */
interface Known {
  readonly motivation: Motivation;
  readonly actuals: LogActuals;
  /** The member's own lines of the ledger. */
  readonly closed: readonly PayLine[];
}

function sourceOf({ motivation, actuals }: Known, member: Member, month: Month): StretchSource {
  return { actuals, members: motivation.members, all: stretchesAround(motivation, member, month) };
}

/** What a line of the ledger has earned by KPIs of what still goes on. */
function soFarOf(line: PayLine): Money {
  const last = line.stretches?.[line.stretches.length - 1];
  if (last?.period !== undefined) return last.soFar;
  return subtractMoney(line.earned, sumOfMoney((line.milestones ?? []).map(({ amount }) => amount)));
}

/** What the months of the period before this one have earned of a stretch: by the ledger, else by today's terms and orders. */
function earlierOf(stretch: Stretch, member: Member, month: Month, known: Known): Money {
  const before = addMonths(month, -1);
  if (firstMonthOf(stretch) > before) return asMoney(0);
  const closed = known.closed.filter((line) => line.month >= firstMonthOf(stretch) && line.month <= before);
  const last = closed.find((line) => line.month === before);
  if (last?.stretches?.some(({ period }) => period !== undefined)) return soFarOf(last);
  if (last !== undefined) return sumOfMoney(closed.map(soFarOf));
  const source = sourceOf(known, member, before);
  const own = stretchesIn(source.all, before).pop();
  if (own === undefined) return asMoney(0);
  return payStretch(stretchInput(own, before, source, asMoney(0))).soFar;
}

/** From the first stretch in a row with the rule of this one, within the period, to the end of the month. */
function daysOfRule(stretch: Stretch, month: Month, all: readonly Stretch[]) {
  const { from, to } = daysOfMonths(stretch.months);
  let first = stretch.from;
  for (const other of [...all].reverse()) {
    if (other.to === first - 1 && other.rule.name === stretch.rule.name) first = other.from;
  }
  const last = periodOf(month).to < to ? periodOf(month).to : to;
  return { from: first < from ? from : first, to: stretch.to < last ? stretch.to : last };
}

function milestonesOf(
  stretches: readonly Stretch[],
  month: Month,
  source: StretchSource,
  known: Known,
): MilestoneInput[] {
  const lastOfRule = stretches.filter(
    ({ rule }, index) => !stretches.slice(index + 1).some((later) => later.rule.name === rule.name),
  );
  return lastOfRule.flatMap((stretch) => {
    const days = daysOfRule(stretch, month, source.all);
    const earlier = stretch.months.filter((each) => each < month && periodOf(each).to >= days.from);
    return (stretch.rule.milestones ?? []).map((milestone): MilestoneInput => {
      const { scope, measure } = milestone;
      const people = peopleOf(scope, stretch.member, source.members);
      const until = (each: Month) =>
        counted(source.actuals, measure, { scope, people }, { from: days.from, to: periodOf(each).to });
      const wasPaid = (each: Month) => {
        const line = known.closed.find((candidate) => candidate.month === each);
        if (line === undefined) return isReached({ ...milestone, actual: until(each).actual });
        return (line.milestones ?? []).some(({ name, amount }) => name === milestone.name && amount > 0);
      };
      const { orders: _, ...found } = counted(source.actuals, measure, { scope, people }, days);
      return { ...milestone, ...days, until: lastDayOf(stretch), ...found, paidBefore: earlier.some(wasPaid) };
    });
  });
}

function lineOf(member: Member, month: Month, standing: Standing, known: Known): PayLine[] {
  const { motivation } = known;
  const period = periodOf(month);
  const days = daysEmployed(period, member);
  const corrections = motivation.corrections.filter(
    (correction) => correction.month === month && correction.member === member.key,
  );
  if (days === 0 && corrections.length === 0) return [];
  const source = sourceOf(known, member, month);
  const employed = stretchesIn(source.all, month);
  const last =
    employed[employed.length - 1] ?? source.all.find(({ from, to }) => from <= period.to && to >= period.from);
  if (last === undefined) return [];
  const { name, key, targetIncome, fixedShare } = last.member;
  const { method, bands, floor, cap } = last.rule;
  const { draw, recoverable } = memberOn(member, period.to);
  const isWhole = employed.length <= 1 && last.rule.period === undefined;
  const milestones = milestonesOf(employed, month, source, known);
  return [
    payLine({
      ...{ month, name, key, days, of: calendarDays(period), targetIncome, fixedShare, recoverable },
      ramp: rampOf(member, last.rule, month),
      terms: { method, bands, floor, cap },
      kpis: isWhole ? kpiInputsOf(last, period, source) : [],
      // Who has left is advanced nothing.
      draw: days === 0 ? 0 : draw,
      before: standing,
      corrections: corrections.map(({ amount, reason, about }) => {
        return { amount: parseMoney(amount), reason, ...(about === undefined ? {} : { about }) };
      }),
      ...(isWhole
        ? {}
        : {
            stretches: employed.map((stretch) =>
              stretchInput(stretch, month, source, earlierOf(stretch, member, month, known)),
            ),
          }),
      ...(milestones.length === 0 ? {} : { milestones }),
    }),
  ];
}

/**
 * In the order of the Team tab. `standings`: what the last closed months left, by member. `closed`: the ledger's lines, for plans
 * of which earlier months were paid.
 */
export function payMonth(
  motivation: Motivation,
  actuals: LogActuals,
  month: Month,
  standings: ReadonlyMap<string, Standing>,
  closed: readonly PayLine[] = [],
): PayLine[] {
  return motivation.members.flatMap((member) => {
    const own = closed.filter(({ key }) => key === member.key);
    return lineOf(member, month, standings.get(member.key) ?? NOTHING_LEFT, { motivation, actuals, closed: own });
  });
}

/** What still has to be filled in before the lines can be paid: plans or actuals of who was employed. */
export function unfinished(lines: readonly PayLine[]): Unfinished[] {
  return lines.flatMap(({ name, days, kpis }) => {
    const open = days === 0 ? [] : kpis.filter(({ plan, actual }) => plan === null || actual === null);
    const found = open.map(({ name: kpi, plan }): Unfinished => {
      return { member: name, kpi, missing: plan === null ? 'plan' : 'actual' };
    });
    // Each stretch of a month has its KPIs: one that is wanting in two is named once.
    return found.filter(
      (one, index) => found.findIndex((other) => other.kpi === one.kpi && other.missing === one.missing) === index,
    );
  });
}

/** To the cent, whatever the order. */
export function sumOfMoney(amounts: readonly Money[]): Money {
  return amounts.reduce(addMoney, asMoney(0));
}
