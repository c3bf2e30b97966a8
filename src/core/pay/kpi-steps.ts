/** How the KPIs of a line, or of a stretch of it, came to the bonus that was earned. */
import { fractionOf, NOTHING, plus, times, toNumber } from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { type Money, subtractMoney } from './money.ts';
import type { PayKpi, PayPart, PayTerms } from './pay-kpi.ts';
import type { PayLine } from './pay-line.ts';
import { joined, money, moneyStep, number, type PayStep, percent, step, type Term } from './pay-step.ts';
import { leastPaid, type PayoutRule, payoutRule, shareTerms } from './payout.ts';
import type { ExactTerm } from './payout-methods.ts';

/** What the share of the bonus comes of. */
interface Source {
  readonly terms: PayTerms;
  readonly kpis: readonly PayKpi[];
  readonly bonus: Money;
  readonly factor: number;
  /** Without milestones, and before what earlier months have earned. */
  readonly earned: Money;
}

/** Exact terms as they are shown. */
function shown(terms: readonly ExactTerm[]): Term[] {
  return terms.map((term) => (typeof term === 'string' ? term : { ...term, value: roundRatio(toNumber(term.value)) }));
}

function attainmentSteps(kpi: PayKpi, name: string | null): PayStep[] {
  const { attainment, lowerIsBetter, plan, target, actual } = kpi;
  if (plan === null || target === null || attainment === null) return [step('noPlan', [], 0, 'percent', name)];
  const [above, below] = lowerIsBetter ? [target, actual] : [actual, target];
  const isRatio = actual !== null && actual > 0 && target > 0;
  const how: Term[] = isRatio
    ? [
        number(above ?? 0, lowerIsBetter ? 'plan' : 'actual'),
        '÷',
        number(below ?? 0, lowerIsBetter ? 'actual' : 'plan'),
      ]
    : [];
  return [step(lowerIsBetter ? 'attainmentLower' : 'attainment', how, attainment, 'percent', name)];
}

function shareStep(rule: PayoutRule, { attainment, share }: PayKpi, name: string | null): PayStep[] {
  if (attainment === null) return [];
  const terms = shareTerms(fractionOf(attainment), rule);
  if (terms !== null) return [step(rule.method, shown(terms), share, 'percent', name)];
  const how: Term[] = [percent(attainment, 'attainment'), '<', percent(roundRatio(toNumber(leastPaid(rule))), 'floor')];
  return [step('floor', how, 0, 'percent', name)];
}

/** With what each of several people brought. */
function actualStep({ actual, orders, people = [], scope }: PayKpi, name: string | null): PayStep {
  const parts = people.length > 1 ? people.map((person): Term[] => [number(person.actual, 'actual')]) : [];
  const said = step('actual', joined(parts, '+'), actual ?? 0, 'number', name);
  return { ...said, orders, ...(scope === undefined ? {} : { scope, people: people.map((person) => person.name) }) };
}

/** A plan for a part of a month, and of a newcomer; nothing where it is for all of it. */
export function partOfPlan(plan: number, { days, of, ramp }: PayPart): Term[] {
  const ramped: Term[] = ramp === 1 ? [] : ['×', percent(ramp, 'newcomersPart')];
  const part: Term[] = days === of ? [] : ['×', number(days, 'daysEmployed'), '÷', number(of, 'daysOfMonth')];
  return ramped.length + part.length === 0 ? [] : [number(plan, 'plan'), ...ramped, ...part];
}

/** From the plans, whose steps are given for each KPI, to the share of the bonus, and the bonus as the step that is named. */
export function bonusSteps(
  { terms, kpis, bonus, factor: left, earned }: Source,
  planSteps: (kpi: PayKpi, name: string | null, index: number) => readonly PayStep[],
  result: 'earned' | 'soFar',
): PayStep[] {
  const rule = payoutRule(terms);
  const steps = kpis.flatMap((kpi, index): PayStep[] => {
    const name = kpis.length > 1 ? kpi.name : null;
    if (kpi.plan === null) return attainmentSteps(kpi, name);
    const plan = planSteps(kpi, name, index);
    if (kpi.actual === null) return [...plan, step('noActual', [], 0, 'percent', name)];
    return [...plan, actualStep(kpi, name), ...attainmentSteps(kpi, name), ...shareStep(rule, kpi, name)];
  });
  const gates = kpis.flatMap(({ gate, gateMissed, attainment, name }): PayStep[] =>
    gate !== null && gateMissed
      ? [
          step(
            'gate',
            [percent(attainment ?? 0, 'attainment'), '<', percent(gate.minimum, 'gate')],
            gate.factor,
            'number',
            name,
          ),
        ]
      : [],
  );
  const sum = kpis.map(({ weight, share }) => times(fractionOf(weight), fractionOf(share))).reduce(plus, NOTHING);
  const total = roundRatio(toNumber(sum));
  const parts = kpis.map(({ weight, share }): Term[] => [percent(weight, 'weight'), '×', percent(share, 'share')]);
  if (kpis.length > 1) steps.push(step('weighted', joined(parts, '+'), total, 'percent'));
  const { cap } = terms;
  const share = cap === null ? total : Math.min(total, cap);
  if (cap !== null && share < total)
    steps.push(step('cap', [percent(total, 'share'), '>', percent(cap, 'cap')], share, 'percent'));
  const factor: Term[] = left === 1 ? [] : ['×', number(left, 'gateFactor')];
  return [
    ...steps,
    ...gates,
    moneyStep(result, [money(bonus, 'bonus'), '×', percent(share, 'share'), ...factor], earned),
  ];
}

/** Of a line with one set of terms and a plan for the month: from the plans to the bonus earned, without milestones. */
export function kpiSteps(line: PayLine): PayStep[] {
  const reached = (line.milestones ?? []).reduce((sum, { amount }) => sum + amount, 0) as Money;
  const ofPlan = (kpi: PayKpi, name: string | null) => [
    step('plan', partOfPlan(kpi.plan ?? 0, line), kpi.target ?? 0, 'number', name),
  ];
  return bonusSteps({ ...line, earned: subtractMoney(line.earned, reached) }, ofPlan, 'earned');
}
