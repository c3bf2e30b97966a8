/** A rule tried on the past: what months would have paid by it, to the cent what closing them would have given. */
import { fractionOf, times, toNumber } from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';
import { type Money, moneyNumber, moneyOf, subtractMoney } from './money.ts';
import type { Measure } from './motivation.ts';
import type { PastLine } from './past-pay.ts';
import type { KpiInput, PayTerms } from './pay-kpi.ts';
import { type PayLine, payLine, type Standing } from './pay-line.ts';
import type { StretchInput } from './pay-stretch.ts';

/** What is tried in place of a rule of the tab *Motivation*, for everybody who is paid by it. */
export interface Draft {
  readonly rule: string;
  readonly terms: PayTerms;
  /** Of plans where more is better; 1 leaves them. */
  readonly planFactor: number;
}

export interface TriedLine extends PastLine {
  readonly draft: PayLine;
  readonly difference: Money;
}

function plannedBy(factor: number, plan: number, measure: Measure): number {
  const product = times(fractionOf(plan), fractionOf(factor));
  return measure === 'own' ? roundSum(toNumber(product)) : moneyNumber(moneyOf(product));
}

function planned<Kpi extends KpiInput>(kpi: Kpi, factor: number): Kpi {
  const { plan, measure, lowerIsBetter } = kpi;
  if (plan === null || factor === 1 || lowerIsBetter) return kpi;
  return { ...kpi, plan: plannedBy(factor, plan, measure) };
}

/** Days with terms of their own, or months of a longer period, with the parts of the plan that they have. */
function draftedStretch(stretch: StretchInput, { terms, planFactor }: Draft, earlier: Money): StretchInput {
  const kpis = stretch.kpis.map((kpi) => planned(kpi, planFactor));
  const months = stretch.months.map((month) => ({
    ...month,
    plans: month.plans.map((part, index) => {
      const kpi = stretch.kpis[index];
      if (part.plan === null || kpi === undefined || planFactor === 1 || kpi.lowerIsBetter) return part;
      return { ...part, plan: plannedBy(planFactor, part.plan, kpi.measure) };
    }),
  }));
  return { ...stretch, terms, kpis, months, earlier };
}

/** What a line leaves to the next month: draws, what is carried, and what a longer period has earned so far. */
interface Left {
  readonly standing: Standing;
  readonly soFar: Money | null;
}

function leftBy({ after, stretches }: PayLine): Left {
  const last = stretches?.[stretches.length - 1];
  return { standing: after, soFar: last?.period === undefined ? null : last.soFar };
}

/** Draws, what was carried and longer periods go on from month to month in the trial as they did in fact. */
export function tryRule(past: readonly PastLine[], draft: Draft): TriedLine[] {
  const left = new Map<string, { readonly was: Left; readonly is: Left }>();
  return past.map((line): TriedLine => {
    const { pay } = line;
    const last = left.get(pay.key);
    const was = last?.was.standing;
    const goesOn = was?.owed === pay.before.owed && was.carried === pay.before.carried;
    const before = goesOn && last !== undefined ? last.is.standing : pay.before;
    // What begins in this month has earned nothing before.
    const earlierOf = ({ earlier, since, from }: StretchInput) =>
      since < from && last !== undefined && last.was.soFar === earlier ? (last.is.soFar ?? earlier) : earlier;
    const isDrafted = line.rule === draft.rule;
    const stretches = pay.stretches?.map((stretch) => {
      const earlier = earlierOf(stretch);
      return isDrafted ? draftedStretch(stretch, draft, earlier) : { ...stretch, earlier };
    });
    const tried = payLine({
      ...pay,
      ...(isDrafted ? { terms: draft.terms, kpis: pay.kpis.map((kpi) => planned(kpi, draft.planFactor)) } : {}),
      ...(stretches === undefined ? {} : { stretches }),
      before,
    });
    left.set(pay.key, { was: leftBy(pay), is: leftBy(tried) });
    return { ...line, draft: tried, difference: subtractMoney(tried.income, pay.income) };
  });
}
