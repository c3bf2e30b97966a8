/** How the days of one set of terms came to their salary and their bonus, where a line has several or a longer period. */
import { bonusSteps, partOfPlan } from './kpi-steps.ts';
import { asMoney, type Money, subtractMoney } from './money.ts';
import { partOf } from './part-of-period.ts';
import type { PayKpi } from './pay-kpi.ts';
import { joined, money, moneyStep, number, type PayStep, percent, signed, step, type Term } from './pay-step.ts';
import { type DaysOfMonth, type PayStretch, portionOf, portionOfPlan } from './pay-stretch.ts';

/** A part of an amount that others before it had a part of: all so far, less those. */
function portionTerms(whole: Money, days: DaysOfMonth, name: 'salary' | 'bonus'): Term[] {
  const before = partOf(whole, days.before, days.of);
  const soFar: Term[] = [
    money(whole, name),
    '×',
    number(days.before + days.days, 'daysEmployed'),
    '÷',
    number(days.of, 'daysOfMonth'),
  ];
  return before === 0 ? soFar : [...soFar, ...signed(asMoney(0 - before), 'daysBefore')];
}

function portionSteps(kind: 'salaryPart' | 'bonusPart', whole: Money, days: DaysOfMonth): PayStep[] {
  const name = kind === 'salaryPart' ? 'salary' : 'bonus';
  return days.days === days.of ? [] : [moneyStep(kind, portionTerms(whole, days, name), portionOf(whole, days))];
}

/** The plan of each month that counts, where they are several or a part of one, and of all of them. */
function planSteps({ months, period }: PayStretch, kpi: PayKpi, name: string | null, index: number): PayStep[] {
  const { plan, measure, target } = kpi;
  const parts = months.map(({ month, ramp, days, of, plans }): PayStep => {
    const { plan: whole, before = 0 } = plans[index] ?? { plan: null };
    const own = portionOfPlan(whole ?? 0, measure, ramp, { days, before, of });
    const until = partOfPlan(whole ?? 0, { days: before + days, of, ramp });
    const less: Term[] =
      before === 0
        ? []
        : ['−', number(portionOfPlan(whole ?? 0, measure, ramp, { days: before, before: 0, of }), 'daysBefore')];
    const soFar: Term[] = until.length === 0 ? [number(whole ?? 0, 'plan')] : until;
    return { ...step('planOfMonth', before === 0 ? until : [...soFar, ...less], own, 'number', name), month };
  });
  const [only] = parts;
  if (period === undefined && only !== undefined) return [step('plan', only.how, target ?? 0, 'number', name)];
  const whole = step('planOfPeriod', [], plan ?? 0, 'number', name);
  if (target === plan) return [whole];
  const terms = parts.map(({ result }): Term[] => [number(result, 'plan')]);
  return [whole, ...parts, step('planSoFar', joined(terms, '+'), target ?? 0, 'number', name)];
}

export function stretchSteps(stretch: PayStretch, isOne: boolean): PayStep[] {
  const { targetIncome, fixedShare, wholeSalary, wholeBonus, salaryDays, months, period, bonus } = stretch;
  const target = { value: targetIncome, unit: 'money', name: 'targetIncome' } as const;
  const bonuses = months.map((month) => portionOf(wholeBonus, month));
  const bonusOf: readonly PayStep[] =
    period === undefined
      ? months.flatMap((month) => portionSteps('bonusPart', wholeBonus, month))
      : [
          ...months.flatMap((month) =>
            portionSteps('bonusPart', wholeBonus, month).map((each) => ({ ...each, month: month.month })),
          ),
          moneyStep(
            'bonusOfPeriod',
            joined(
              bonuses.map((each): Term[] => [money(each, 'bonus')]),
              '+',
            ),
            bonus,
          ),
        ];
  const earned: PayStep[] =
    period === undefined
      ? []
      : [
          moneyStep('earlier', [], stretch.earlier),
          moneyStep(
            isOne ? 'earned' : 'earnedPart',
            [money(stretch.soFar, 'soFar'), ...signed(asMoney(0 - stretch.earlier), 'earlier')],
            stretch.earned,
          ),
        ];
  const steps = [
    moneyStep('salary', [target, '×', percent(fixedShare, 'salaryShare')], wholeSalary),
    ...portionSteps('salaryPart', wholeSalary, salaryDays),
    moneyStep('bonus', [target, '−', money(wholeSalary, 'salary')], wholeBonus),
    ...bonusOf,
    ...bonusSteps(
      { ...stretch, earned: stretch.soFar },
      (kpi, name, index) => planSteps(stretch, kpi, name, index),
      period === undefined ? 'earned' : 'soFar',
    ),
    ...earned,
  ];
  const { from, to } = stretch;
  return isOne
    ? steps
    : steps.map((each) => ({ ...each, kind: each.kind === 'earned' ? 'earnedPart' : each.kind, days: { from, to } }));
}

/** The salaries and bonuses of several stretches, in all. */
export function sumsOfStretches(stretches: readonly PayStretch[], salary: Money, earned: Money): PayStep[] {
  if (stretches.length <= 1) return [];
  const all = (amounts: readonly Money[], name: 'salary' | 'earned'): Term[] => {
    const [first = asMoney(0), ...others] = amounts;
    return [money(first, name), ...others.flatMap((amount) => signed(amount, name))];
  };
  return [
    moneyStep(
      'salaryPart',
      all(
        stretches.map((each) => each.salary),
        'salary',
      ),
      salary,
    ),
    moneyStep(
      'earned',
      all(
        stretches.map((each) => each.earned),
        'earned',
      ),
      earned,
    ),
  ];
}

/** What the stretches have earned without milestones. */
export function earnedWithout(earned: Money, milestones: readonly { readonly amount: Money }[]): Money {
  return milestones.reduce((left, { amount }) => subtractMoney(left, amount), earned);
}
