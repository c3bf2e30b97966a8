/**
 * What a month pays one member: salary by the days employed, and the bonus: what the KPIs earned and the milestones reached,
 * then the draw, then corrections and what was carried over. Every number of it is kept, so that it can be shown and read back
 * later.
 */
import { type Fraction, fractionOf, NOTHING, over, plus, times, toNumber } from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { withCorrections } from './corrections.ts';
import { payWithDraw } from './draw.ts';
import { kpiBonus } from './kpi.ts';
import { type Strength, strengthOf } from './market-check.ts';
import { type MilestoneInput, type PayMilestone, payMilestone } from './milestones.ts';
import { addMoney, asMoney, exactly, type Money, moneyNumber, parseMoney, subtractMoney } from './money.ts';
import type { Month } from './month.ts';
import { partOf } from './part-of-period.ts';
import {
  countable,
  type KpiInput,
  type PayKpi,
  type PayPart,
  type PayTerms,
  paidKpis,
  targetOf,
  weightedAttainment,
} from './pay-kpi.ts';
import { type PayStretch, payStretch, portionOf, type StretchInput } from './pay-stretch.ts';
import { payoutRule } from './payout.ts';
import { payFor } from './target-income.ts';

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

/** The first rows of the sheet, from 1, and how many there are. */
export interface TextRows {
  readonly rows: readonly number[];
  readonly count: number;
}

export interface PayInput extends PayPart {
  readonly month: Month;
  readonly name: string;
  readonly key: string;
  readonly targetIncome: number;
  readonly fixedShare: number;
  readonly terms: PayTerms;
  readonly kpis: readonly KpiInput[];
  readonly draw: number;
  readonly recoverable: boolean;
  readonly before: Standing;
  readonly corrections: readonly PayCorrection[];
  /**
   * Where terms change within the month, or a plan is for more than the month: pay is counted by these then, and what stands
   * beside them is that of the last.
   */
  readonly stretches?: readonly StretchInput[];
  readonly milestones?: readonly MilestoneInput[];
  /** Rows of the log that are counted here, though formulas can't add them: a date or an amount of theirs is text. */
  readonly textRows?: TextRows;
}

export interface PayLine extends PayInput {
  /** Of all stretches, one after the other, where there are any. */
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
  /** With the milestones; below zero where earlier months of a longer period have earned more. */
  readonly earned: Money;
  /** The bonus after the draw, before corrections. */
  readonly drawn: Money;
  readonly paid: Money;
  readonly income: Money;
  readonly after: Standing;
  readonly stretches?: readonly PayStretch[];
  readonly milestones?: readonly PayMilestone[];
}

type Counted = Pick<
  PayLine,
  'kpis' | 'wholeSalary' | 'wholeBonus' | 'salary' | 'bonus' | 'factor' | 'earned' | 'stretches'
> & { readonly attained: Fraction | null };

/** One set of terms for the whole month, and a plan for it. */
function wholeMonth(input: PayInput): Counted {
  const { days, of } = input;
  const whole = payFor(parseMoney(input.targetIncome), input.fixedShare);
  const salary = partOf(whole.salary, days, of);
  const bonus = partOf(whole.bonus, days, of);
  const targets = input.kpis.map(({ plan, measure }) => (plan === null ? null : targetOf(plan, measure, input)));
  const counted = input.kpis.map((kpi, index) => countable(kpi, targets[index] ?? null));
  const { lines, factor, bonus: earned } = kpiBonus(counted, moneyNumber(bonus), payoutRule(input.terms));
  const kpis = paidKpis(input.kpis, targets, lines);
  return {
    ...{ kpis, wholeSalary: whole.salary, wholeBonus: whole.bonus, salary, bonus, factor, earned },
    attained: weightedAttainment(kpis),
  };
}

const sum = (amounts: readonly Money[]): Money => amounts.reduce(addMoney, asMoney(0));

/** By the bonus that each could bring: what it counts for. */
function attainedInAll(stretches: readonly PayStretch[]): Fraction | null {
  const parts = stretches.flatMap(({ kpis, bonus, salaryDays }) => {
    const attained = weightedAttainment(kpis);
    return attained === null ? [] : [{ attained, bonus: exactly(bonus), days: fractionOf(salaryDays.days) }];
  });
  if (parts.length <= 1) return parts[0]?.attained ?? null;
  const weigh = (weight: 'bonus' | 'days') => parts.map((part) => part[weight]).reduce(plus, NOTHING);
  const by = weigh('bonus').sign > 0 ? 'bonus' : 'days';
  if (weigh(by).sign <= 0) return null;
  return over(parts.map((part) => times(part.attained, part[by])).reduce(plus, NOTHING), weigh(by));
}

function inStretches(inputs: readonly StretchInput[]): Counted {
  const stretches = inputs.map(payStretch);
  const last = stretches[stretches.length - 1];
  return {
    kpis: stretches.flatMap(({ kpis }) => kpis),
    wholeSalary: last?.wholeSalary ?? asMoney(0),
    wholeBonus: last?.wholeBonus ?? asMoney(0),
    salary: sum(stretches.map(({ salary }) => salary)),
    bonus: sum(stretches.map(({ wholeBonus, salaryDays }) => portionOf(wholeBonus, salaryDays))),
    factor: last?.factor ?? 1,
    earned: sum(stretches.map(({ earned }) => earned)),
    stretches,
    attained: attainedInAll(stretches),
  };
}

/** Salary, bonus, draw and corrections of one member in one month, with all that leads to each. */
export function payLine(input: PayInput): PayLine {
  const { stretches, milestones: reached, ...rest } = input;
  const { corrections, before } = rest;
  const { attained, ...counted } = stretches === undefined ? wholeMonth(input) : inStretches(stretches);
  const milestones = reached?.map(payMilestone);
  const earned = sum([counted.earned, ...(milestones ?? []).map(({ amount }) => amount)]);
  // What earlier months of a period have earned too much is carried like a correction: nobody pays it back out of a draw.
  const [positive, negative] = earned < 0 ? [asMoney(0), earned] : [earned, asMoney(0)];
  const draw = { amount: parseMoney(input.draw), recoverable: input.recoverable };
  const { paid: drawn, owed } = payWithDraw(positive, before.owed, draw);
  const amounts = [negative, ...corrections.map(({ amount }) => amount)];
  const { paid, carried } = withCorrections(drawn, amounts, before.carried);
  return {
    ...rest,
    ...counted,
    ...(milestones === undefined ? {} : { milestones }),
    attainment: attained === null ? null : roundRatio(toNumber(attained)),
    strength: strengthOf(attained, payoutRule(input.terms)),
    earned,
    drawn,
    paid,
    income: addMoney(counted.salary, paid),
    after: { owed, carried },
  };
}

/** What a draw adds to the bonus, or takes off it. */
export function drawOf({ drawn, earned }: Pick<PayLine, 'drawn' | 'earned'>): Money {
  return earned < 0 ? drawn : subtractMoney(drawn, earned);
}
