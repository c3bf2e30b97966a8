/** A bonus of several KPIs: each pays its weight, the cap and the gates hold for the total. */
import { AppError } from '../app-error.ts';
import {
  type Fraction,
  fractionOf,
  NOTHING,
  over,
  plus,
  smaller,
  times,
  toNumber,
  WHOLE,
} from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { attainmentOf, attainmentWhereLowerIsBetter, reaches } from './attainment.ts';
import { type Money, moneyOf } from './money.ts';
import { capped, type PayoutRule, payoutShare } from './payout.ts';

export const MOST_KPIS = 7;

export interface Kpi {
  /** A fraction, or per cent: all weights sum to 1 or to 100. */
  readonly weight: number;
  readonly plan: number;
  readonly actual: number;
  readonly lowerIsBetter?: boolean;
  /** What must be attained, else the total is multiplied by the factor. */
  readonly gate?: Gate | null;
}

export interface Gate {
  readonly minimum: number;
  readonly factor: number;
}

export interface KpiLine {
  /** Null without a plan. */
  readonly attainment: number | null;
  /** The share of the bonus at plan that this KPI pays, before its weight. */
  readonly share: number;
  readonly gateMissed: boolean;
}

export interface KpiBonus {
  readonly lines: readonly KpiLine[];
  /** What the missed gates leave of the total: the smallest of their factors, 1 where none was missed. */
  readonly factor: number;
  readonly bonus: Money;
}

/** Refused: none or more than seven, weights below zero, weights that sum to neither 1 nor 100. */
function sumOfWeights(kpis: readonly Kpi[]): Fraction {
  if (kpis.length < 1 || kpis.length > MOST_KPIS) throw new AppError('kpi.count', { count: kpis.length });
  const negativeAt = kpis.findIndex(({ weight }) => weight < 0);
  if (negativeAt >= 0) {
    const value = String(kpis[negativeAt]?.weight);
    throw new AppError('number.negative', { argument: 'weights', row: negativeAt + 1, value });
  }
  const sum = kpis.map(({ weight }) => fractionOf(weight)).reduce(plus, NOTHING);
  const shown = roundRatio(toNumber(sum));
  if (shown !== 1 && shown !== 100) throw new AppError('kpi.weights', { sum: shown });
  return sum;
}

function attained({ plan, actual, lowerIsBetter = false }: Kpi): Fraction | null {
  return lowerIsBetter ? attainmentWhereLowerIsBetter(plan, actual) : attainmentOf(plan, actual);
}

function misses(gate: Gate | null, attainment: Fraction | null): gate is Gate {
  return gate !== null && !reaches(attainment ?? NOTHING, fractionOf(roundRatio(gate.minimum)));
}

/** The rule's floor holds for each KPI, its cap for the total; then the gates. Rounded once, at the end. */
export function kpiBonus(kpis: readonly Kpi[], bonus: number, rule: PayoutRule): KpiBonus {
  const weights = sumOfWeights(kpis);
  let share = NOTHING;
  let factor = WHOLE;
  const lines = kpis.map((kpi): KpiLine => {
    const attainment = attained(kpi);
    const own = payoutShare(attainment, rule);
    share = plus(share, times(own, over(fractionOf(kpi.weight), weights)));
    const gate = kpi.gate ?? null;
    const gateMissed = misses(gate, attainment);
    if (gateMissed) factor = smaller(factor, fractionOf(gate.factor));
    return {
      attainment: attainment === null ? null : roundRatio(toNumber(attainment)),
      share: roundRatio(toNumber(own)),
      gateMissed,
    };
  });
  const paid = times(fractionOf(bonus), times(capped(share, rule), factor));
  return { lines, factor: toNumber(factor), bonus: moneyOf(paid) };
}
