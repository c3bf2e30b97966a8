/**
 * What a month pays one member: salary by the days employed, and the bonus: what the KPIs earned, then the draw, then
 * corrections and what was carried over. Every number of it is kept, so that it can be shown and read back later.
 */
import { type Fraction, fractionOf, NOTHING, over, plus, times, toNumber } from '../numbers/fraction.ts';
import { roundRatio, roundSum } from '../numbers/rounding.ts';
import { withCorrections } from './corrections.ts';
import { payWithDraw } from './draw.ts';
import { kpiBonus } from './kpi.ts';
import { type Strength, strengthOf } from './market-check.ts';
import { addMoney, type Money, moneyNumber, moneyOf, parseMoney } from './money.ts';
import type { Month } from './month.ts';
import type { Measure, Rule, RuleKpi } from './motivation.ts';
import { partOf } from './part-of-period.ts';
import { payoutRule } from './payout.ts';
import { payFor } from './target-income.ts';

export type PayTerms = Pick<Rule, 'method' | 'bands' | 'floor' | 'cap'>;

/** What the last closed month left. */
export interface Standing {
  /** Of draws. */
  readonly owed: Money;
  /** Of corrections; zero or below. */
  readonly carried: Money;
}

export interface PayCorrection {
  readonly amount: Money;
  readonly reason: string;
  /** The closed month that it corrects, where that is said: ledgers of the first months do not. */
  readonly about?: Month;
}

export interface KpiInput extends RuleKpi {
  /** As written in the Plan tab; null where it is missing. */
  readonly plan: number | null;
  /** Null where it was to be typed and is missing. */
  readonly actual: number | null;
  /** How many orders the revenue is from; null for other measures. */
  readonly orders: number | null;
}

export interface PayInput {
  readonly month: Month;
  readonly name: string;
  readonly key: string;
  /** Days employed, of the days of the month. */
  readonly days: number;
  readonly of: number;
  readonly targetIncome: number;
  readonly fixedShare: number;
  /** Share of the plan in this month since hiring; 1 once the plan is whole. */
  readonly ramp: number;
  readonly terms: PayTerms;
  readonly kpis: readonly KpiInput[];
  readonly draw: number;
  readonly recoverable: boolean;
  readonly before: Standing;
  readonly corrections: readonly PayCorrection[];
}

export interface PayKpi extends KpiInput {
  /** The plan for the days employed and the month since hiring; null without a plan. */
  readonly target: number | null;
  readonly attainment: number | null;
  /** Of the bonus at plan, before the weight. */
  readonly share: number;
  readonly gateMissed: boolean;
}

export interface PayLine extends PayInput {
  readonly kpis: readonly PayKpi[];
  /** For a whole month. */
  readonly wholeSalary: Money;
  readonly wholeBonus: Money;
  readonly salary: Money;
  /** What a plan met exactly pays in this month. */
  readonly bonus: Money;
  /** What the missed gates leave. */
  readonly factor: number;
  /** Of all KPIs by their weight; null without any plan. */
  readonly attainment: number | null;
  readonly strength: Strength | null;
  readonly earned: Money;
  /** The bonus after the draw, before corrections. */
  readonly drawn: Money;
  readonly paid: Money;
  readonly income: Money;
  readonly after: Standing;
}

export type PayPart = Pick<PayInput, 'days' | 'of' | 'ramp'>;

/** A plan of a whole month for a part of it, and for a newcomer; rounded once. */
export function targetOf(plan: number, measure: Measure, { days, of, ramp }: PayPart): number {
  if (days === of && ramp === 1) return plan;
  const part = times(times(fractionOf(plan), fractionOf(ramp)), over(fractionOf(days), fractionOf(of)));
  // What people type may be a share, such as a conversion: cents would be too coarse for it.
  return measure === 'own' ? roundSum(toNumber(part)) : moneyNumber(moneyOf(part));
}

/** A KPI without plan or actual attains nothing, also where lower is better. */
function countable({ weight, lowerIsBetter, gate, actual }: KpiInput, target: number | null) {
  return target === null || actual === null
    ? { weight, gate, plan: 0, actual: 0 }
    : { weight, gate, lowerIsBetter, plan: target, actual };
}

function weighted(kpis: readonly PayKpi[]): Fraction | null {
  if (kpis.every(({ attainment }) => attainment === null)) return null;
  return kpis
    .map(({ weight, attainment }) => times(fractionOf(weight), fractionOf(attainment ?? 0)))
    .reduce(plus, NOTHING);
}

/** Salary, bonus, draw and corrections of one member in one month, with the steps that lead to each. */
export function payLine(input: PayInput): PayLine {
  const { days, of, corrections, before } = input;
  const whole = payFor(parseMoney(input.targetIncome), input.fixedShare);
  const salary = partOf(whole.salary, days, of);
  const bonus = partOf(whole.bonus, days, of);
  const rule = payoutRule(input.terms);
  const targets = input.kpis.map(({ plan, measure }) => (plan === null ? null : targetOf(plan, measure, input)));
  const {
    lines,
    factor,
    bonus: earned,
  } = kpiBonus(
    input.kpis.map((kpi, index) => countable(kpi, targets[index] ?? null)),
    moneyNumber(bonus),
    rule,
  );
  const kpis = input.kpis.map((kpi, index): PayKpi => {
    const { attainment = null, share = 0, gateMissed = false } = lines[index] ?? {};
    return { ...kpi, target: targets[index] ?? null, attainment, share, gateMissed };
  });
  const attainment = weighted(kpis);
  const draw = { amount: parseMoney(input.draw), recoverable: input.recoverable };
  const { paid: drawn, owed } = payWithDraw(earned, before.owed, draw);
  const amounts = corrections.map(({ amount }) => amount);
  const { paid, carried } = withCorrections(drawn, amounts, before.carried);
  return {
    ...input,
    kpis,
    wholeSalary: whole.salary,
    wholeBonus: whole.bonus,
    salary,
    bonus,
    factor,
    attainment: attainment === null ? null : roundRatio(toNumber(attainment)),
    strength: strengthOf(attainment, rule),
    earned,
    drawn,
    paid,
    income: addMoney(salary, paid),
    after: { owed, carried },
  };
}
