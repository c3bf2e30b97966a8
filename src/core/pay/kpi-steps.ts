/** How the KPIs of a line came to the bonus that was earned. */
import { fractionOf, minus, NOTHING, plus, times, toNumber } from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import type { PayKpi, PayLine, PayTerms } from './pay-line.ts';
import { joined, money, moneyStep, number, type PayStep, percent, step, type Term } from './pay-step.ts';

/** The position of the band that an attainment lies in, compared as pay compares it. */
function reached({ bands }: PayTerms, attainment: number): number {
  return bands.filter(({ from }) => roundRatio(from) <= attainment).length - 1;
}

function less(left: number, right: number): number {
  return roundRatio(toNumber(minus(fractionOf(left), fractionOf(right))));
}

/** How the share of the bonus at plan comes of an attainment. */
function shareTerms(terms: PayTerms, attainment: number): Term[] {
  const { method, bands } = terms;
  const at = reached(terms, attainment);
  const { from, rate } = bands[Math.max(0, at)] ?? { from: 0, rate: 0 };
  const next = bands[at + 1];
  if (method === 'marginal') {
    const parts = bands.slice(0, at + 1).map((band, index): Term[] => {
      const end = index === at ? attainment : (bands[index + 1]?.from ?? attainment);
      return [percent(less(end, band.from)), '×', number(band.rate)];
    });
    return joined(parts, '+');
  }
  if (method === 'whole') return [percent(attainment), '×', number(rate)];
  if (method === 'overage') {
    const above = less(attainment, 1);
    return above <= 0 ? [percent(attainment)] : [percent(1), '+', percent(above), '×', number(rate)];
  }
  if (method === 'step' || at < 0 || next === undefined) return [percent(rate)];
  const along: Term[] = [percent(less(attainment, from)), '÷', percent(less(next.from, from))];
  return [percent(rate), '+', ...along, '×', percent(less(next.rate, rate))];
}

function attainmentSteps(kpi: PayKpi, name: string | null): PayStep[] {
  const { attainment, lowerIsBetter, plan, target, actual } = kpi;
  if (plan === null || target === null || attainment === null) return [step('noPlan', [], 0, 'percent', name)];
  const [above, below] = lowerIsBetter ? [target, actual] : [actual, target];
  const isRatio = actual !== null && actual > 0 && target > 0;
  const how: Term[] = isRatio ? [number(above ?? 0), '÷', number(below ?? 0)] : [];
  return [step(lowerIsBetter ? 'attainmentLower' : 'attainment', how, attainment, 'percent', name)];
}

function shareStep(terms: PayTerms, { attainment, share }: PayKpi, name: string | null): PayStep[] {
  if (attainment === null) return [];
  const first = terms.method === 'curve' ? 0 : (terms.bands[0]?.from ?? 0);
  const floor = Math.max(roundRatio(terms.floor), roundRatio(first));
  if (attainment < floor) return [step('floor', [percent(attainment), '<', percent(floor)], 0, 'percent', name)];
  return [step(terms.method, shareTerms(terms, attainment), share, 'percent', name)];
}

/** From the plans to the bonus earned. */
export function kpiSteps(line: PayLine): PayStep[] {
  const { days, of, ramp, terms, kpis } = line;
  const steps = kpis.flatMap((kpi): PayStep[] => {
    const name = kpis.length > 1 ? kpi.name : null;
    if (kpi.plan === null) return attainmentSteps(kpi, name);
    const ramped: Term[] = ramp === 1 ? [] : ['×', percent(ramp)];
    const part: Term[] = days === of ? [] : ['×', number(days), '÷', number(of)];
    const how: Term[] = ramped.length + part.length === 0 ? [] : [number(kpi.plan), ...ramped, ...part];
    const plan = step('plan', how, kpi.target ?? 0, 'number', name);
    if (kpi.actual === null) return [plan, step('noActual', [], 0, 'percent', name)];
    const actual = { ...step('actual', [], kpi.actual, 'number', name), orders: kpi.orders };
    return [plan, actual, ...attainmentSteps(kpi, name), ...shareStep(terms, kpi, name)];
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
