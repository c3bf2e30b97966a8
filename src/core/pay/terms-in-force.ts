/** Terms change on a day: which hold on another. */
import type { Day } from '../time/day.ts';
import type { Month } from './month.ts';
import type { Member, Motivation, PlanLine, Rule } from './motivation.ts';

/** The latest that has begun by the day, of those that begin on one day the last; those without a day always have. */
function latest<Dated extends { readonly since?: Day }>(lines: readonly Dated[], day: Day): Dated | undefined {
  const begun = lines.filter(({ since }) => since === undefined || since <= day);
  return begun.reduce<Dated | undefined>(
    (last, line) => (last !== undefined && (last.since ?? -Infinity) > (line.since ?? -Infinity) ? last : line),
    undefined,
  );
}

/** The member with the terms of a day; the terms of other days are left out. */
export function memberOn({ later, ...first }: Member, day: Day): Member {
  const found = latest(later ?? [], day);
  if (found === undefined) return first;
  const { since: _, ...terms } = found;
  return { ...first, ...terms };
}

/** The rule of this name that holds on a day; before its first day the first one does. */
export function ruleOn(rules: readonly Rule[], name: string, day: Day): Rule | undefined {
  const own = rules.filter((rule) => rule.name === name);
  return latest(own, day) ?? own[0];
}

/** The terms of a day alone: nobody has others, and each rule is there once. */
export function motivationOn(motivation: Motivation, day: Day): Motivation {
  const names = [...new Set(motivation.rules.map(({ name }) => name))];
  return {
    ...motivation,
    members: motivation.members.map((member) => memberOn(member, day)),
    rules: names.flatMap((name) => ruleOn(motivation.rules, name, day) ?? []),
  };
}

/** The plan of a KPI that holds on a day, of the lines of these months. */
export function planOn(
  plans: readonly PlanLine[],
  months: readonly Month[],
  { member, kpi, day }: { readonly member: string; readonly kpi: string; readonly day: Day },
): PlanLine | undefined {
  const own = plans.filter((plan) => plan.member === member && plan.kpi === kpi && months.includes(plan.month));
  return latest(own, day);
}
