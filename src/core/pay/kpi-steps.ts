/** How the KPIs of a line came to the bonus that was earned. */
import { fractionOf, NOTHING, plus, times, toNumber } from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import type { PayKpi, PayLine } from './pay-line.ts';
import { joined, money, moneyStep, number, type PayStep, percent, step, type Term } from './pay-step.ts';
import { leastPaid, type PayoutRule, payoutRule, shareTerms } from './payout.ts';
import type { ExactTerm } from './payout-methods.ts';

/** Exact terms as they are shown. */
function shown(terms: readonly ExactTerm[]): Term[] {
  return terms.map((term) => (typeof term === 'string' ? term : { ...term, value: roundRatio(toNumber(term.value)) }));
}

function attainmentSteps(kpi: PayKpi, name: string | null): PayStep[] {
  const { attainment, lowerIsBetter, plan, target, actual } = kpi;
  if (plan === null || target === null || attainment === null) return [step('noPlan', [], 0, 'percent', name)];
  const [above, below] = lowerIsBetter ? [target, actual] : [actual, target];
  const isRatio = actual !== null && actual > 0 && target > 0;
  const how: Term[] = isRatio ? [number(above ?? 0), '÷', number(below ?? 0)] : [];
  return [step(lowerIsBetter ? 'attainmentLower' : 'attainment', how, attainment, 'percent', name)];
}

function shareStep(rule: PayoutRule, { attainment, share }: PayKpi, name: string | null): PayStep[] {
  if (attainment === null) return [];
  const terms = shareTerms(fractionOf(attainment), rule);
  if (terms !== null) return [step(rule.method, shown(terms), share, 'percent', name)];
  const how: Term[] = [percent(attainment), '<', percent(roundRatio(toNumber(leastPaid(rule))))];
  return [step('floor', how, 0, 'percent', name)];
}

/** From the plans to the bonus earned. */
export function kpiSteps(line: PayLine): PayStep[] {
  const { days, of, ramp, terms, kpis } = line;
  const rule = payoutRule(terms);
  const steps = kpis.flatMap((kpi): PayStep[] => {
    const name = kpis.length > 1 ? kpi.name : null;
    if (kpi.plan === null) return attainmentSteps(kpi, name);
    const ramped: Term[] = ramp === 1 ? [] : ['×', percent(ramp)];
    const part: Term[] = days === of ? [] : ['×', number(days), '÷', number(of)];
    const how: Term[] = ramped.length + part.length === 0 ? [] : [number(kpi.plan), ...ramped, ...part];
    const plan = step('plan', how, kpi.target ?? 0, 'number', name);
    if (kpi.actual === null) return [plan, step('noActual', [], 0, 'percent', name)];
    const actual = { ...step('actual', [], kpi.actual, 'number', name), orders: kpi.orders };
    return [plan, actual, ...attainmentSteps(kpi, name), ...shareStep(rule, kpi, name)];
  });
  const gates = kpis.flatMap(({ gate, gateMissed, attainment, name }): PayStep[] =>
    gate !== null && gateMissed
      ? [step('gate', [percent(attainment ?? 0), '<', percent(gate.minimum)], gate.factor, 'number', name)]
      : [],
  );
  const sum = kpis.map(({ weight, share }) => times(fractionOf(weight), fractionOf(share))).reduce(plus, NOTHING);
  const total = roundRatio(toNumber(sum));
  const parts = kpis.map(({ weight, share }): Term[] => [percent(weight), '×', percent(share)]);
  if (kpis.length > 1) steps.push(step('weighted', joined(parts, '+'), total, 'percent'));
  const { cap } = terms;
  const share = cap === null ? total : Math.min(total, cap);
  if (cap !== null && share < total) steps.push(step('cap', [percent(total), '>', percent(cap)], share, 'percent'));
  const factor: Term[] = line.factor === 1 ? [] : ['×', number(line.factor)];
  return [...steps, ...gates, moneyStep('earned', [money(line.bonus), '×', percent(share), ...factor], line.earned)];
}
