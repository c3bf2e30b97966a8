/** Payout rules to begin with: people know them by what they do, not by their numbers. */

import type { Band } from './bands.ts';
import type { CountedMeasure, Rule, RuleKpi } from './motivation.ts';
import { METHODS, type PayoutMethod } from './payout-methods.ts';

/** `strong`: marginal with a floor, the default. `new-clients`: half of the bonus for clients won. */
export const RULE_TEMPLATES = ['strong', 'steps', 'percent', 'new-clients', 'smooth'] as const;
export type RuleTemplate = (typeof RULE_TEMPLATES)[number];

const REVENUE_ALONE = { revenue: 1 };
const USUAL_FLOOR = 0.7;

interface Terms {
  readonly method: PayoutMethod;
  /** The method's own by default. */
  readonly bands?: readonly Band[];
  readonly floor: number;
  readonly weights: Readonly<Partial<Record<CountedMeasure, number>>>;
}

const TERMS: Readonly<Record<RuleTemplate, Terms>> = {
  strong: { method: 'marginal', floor: USUAL_FLOOR, weights: REVENUE_ALONE },
  steps: {
    method: 'step',
    bands: [
      { from: 0.7, rate: 0.7 },
      { from: 0.8, rate: 0.8 },
      { from: 1, rate: 1 },
    ],
    floor: 0,
    weights: REVENUE_ALONE,
  },
  percent: { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, weights: REVENUE_ALONE },
  'new-clients': { method: 'marginal', floor: USUAL_FLOOR, weights: { revenue: 0.5, newClients: 0.5 } },
  smooth: { method: 'curve', floor: 0, weights: REVENUE_ALONE },
};

/** A template's terms without words: rule and KPIs take theirs from the texts, a KPI by its measure. */
export function ruleOf(template: RuleTemplate): Omit<Rule, 'name' | 'kpis'> & {
  readonly kpis: readonly Omit<RuleKpi & { readonly measure: CountedMeasure }, 'name'>[];
} {
  const { method, bands = METHODS[method].defaultBands, floor, weights } = TERMS[template];
  const measures = Object.keys(weights) as CountedMeasure[];
  return {
    method,
    bands,
    floor,
    cap: null,
    ramp: [],
    kpis: measures.map((measure) => ({ measure, weight: weights[measure] ?? 0, lowerIsBetter: false, gate: null })),
  };
}
