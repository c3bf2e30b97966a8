/** Whether a plan is realistic, by the manager's own past periods. */
import { roundRatio, roundSum } from '../numbers/rounding.ts';

export type PlanJudgement = 'too-hard' | 'realistic' | 'too-easy';

export interface RealisticPlan {
  /** The share of past periods that would have met the plan. */
  readonly met: number;
  readonly judgement: PlanJudgement;
  /** The largest plan that at least half of the periods would have met. */
  readonly halfMet: number;
}

const TOO_HARD_BELOW = 0.3;
const TOO_EASY_ABOVE = 0.9;

/** Null without a past. */
export function judgePlan(plan: number, history: readonly number[]): RealisticPlan | null {
  const actuals = history.map(roundSum).sort((one, other) => other - one);
  const halfMet = actuals[Math.ceil(actuals.length / 2) - 1];
  if (halfMet === undefined) return null;
  const wanted = roundSum(plan);
  const met = actuals.filter((actual) => actual >= wanted).length / actuals.length;
  const compared = roundRatio(met);
  const judgement = compared < TOO_HARD_BELOW ? 'too-hard' : compared > TOO_EASY_ABOVE ? 'too-easy' : 'realistic';
  return { met, judgement, halfMet };
}
