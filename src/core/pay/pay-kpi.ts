/** The KPIs of a line of pay: what they are measured by, and what they came to. */
import { type Fraction, fractionOf, NOTHING, over, plus, times, toNumber } from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';
import type { KpiLine } from './kpi.ts';
import { moneyNumber, moneyOf } from './money.ts';
import type { Measure, Rule, RuleKpi } from './motivation.ts';

export type PayTerms = Pick<Rule, 'method' | 'bands' | 'floor' | 'cap'>;

/** What one of several people brought to a KPI. */
export interface PersonActual {
  readonly name: string;
  readonly actual: number;
}

export interface KpiInput extends RuleKpi {
  /** As written in the Plan tab; null where it is missing. */
  readonly plan: number | null;
  /** Null where it was to be typed and is missing. */
  readonly actual: number | null;
  /** How many orders the revenue is from; null for other measures. */
  readonly orders: number | null;
  /** Those whose orders count, where they are not the member's own. */
  readonly people?: readonly PersonActual[];
}

export interface PayKpi extends KpiInput {
  /** The plan for the days employed and the month since hiring; null without a plan. */
  readonly target: number | null;
  readonly attainment: number | null;
  /** Of the bonus at plan, before the weight. */
  readonly share: number;
  readonly gateMissed: boolean;
}

export interface PayPart {
  /** Days employed, of the days of the month. */
  readonly days: number;
  readonly of: number;
  /** Share of the plan in this month since hiring; 1 once the plan is whole. */
  readonly ramp: number;
}

/** A plan of a whole month for a part of it, and for a newcomer; rounded once. */
export function targetOf(plan: number, measure: Measure, { days, of, ramp }: PayPart): number {
  if (days === of && ramp === 1) return plan;
  const part = times(times(fractionOf(plan), fractionOf(ramp)), over(fractionOf(days), fractionOf(of)));
  // What people type may be a share, such as a conversion: cents would be too coarse for it.
  return measure === 'own' ? roundSum(toNumber(part)) : moneyNumber(moneyOf(part));
}

/** A KPI without plan or actual attains nothing, also where lower is better. */
export function countable({ weight, lowerIsBetter, gate, actual }: KpiInput, target: number | null) {
  return target === null || actual === null
    ? { weight, gate, plan: 0, actual: 0 }
    : { weight, gate, lowerIsBetter, plan: target, actual };
}

export function paidKpis(
  kpis: readonly KpiInput[],
  targets: readonly (number | null)[],
  lines: readonly KpiLine[],
): PayKpi[] {
  return kpis.map((kpi, index): PayKpi => {
    const { attainment = null, share = 0, gateMissed = false } = lines[index] ?? {};
    return { ...kpi, target: targets[index] ?? null, attainment, share, gateMissed };
  });
}

/** By their weights; null without any plan. */
export function weightedAttainment(kpis: readonly PayKpi[]): Fraction | null {
  if (kpis.every(({ attainment }) => attainment === null)) return null;
  return kpis
    .map(({ weight, attainment }) => times(fractionOf(weight), fractionOf(attainment ?? 0)))
    .reduce(plus, NOTHING);
}
