/**
 * Key customer values: at most three that matter to customers and in which the company is, or can become, the best. W. Chan Kim and
 * R. Mauborgne, Blue Ocean Strategy (2005) is where the posts take the idea from; the rule with numbers is the product's own.
 */
import { roundRatio } from '../numbers/rounding.ts';
import { compareCodePoints } from '../writing/spelling.ts';
import type { Answer } from './answer.ts';
import { judgeValues, type ValueJudgement, valueKey } from './judge-values.ts';
import { crossHair, type Quadrant, quadrantOf } from './quadrants.ts';

export const MOST_KEY_VALUES = 3;
export const DEFAULT_CUT = 6;
export const BEST_IMPORTANCE = 10;

export interface KeyValueRule {
  /** The least importance, 0 to 10. */
  readonly cut: number;
  /** How many values at most, 1 to 3. */
  readonly limit: number;
  /** The values in which we can become the best, though a rival may lead today. */
  readonly canBecomeBest: readonly string[];
}

export const DEFAULT_KEY_VALUE_RULE: KeyValueRule = { cut: DEFAULT_CUT, limit: MOST_KEY_VALUES, canBecomeBest: [] };

export interface RankedValue extends ValueJudgement {
  readonly quadrant: Quadrant | null;
  /** 1 to 3 of a key value; null of all others. */
  readonly rank: number | null;
}

/** The larger first; what is not known, last. */
function largerFirst(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return roundRatio(other) - roundRatio(one);
}

function byImportance(one: ValueJudgement, other: ValueJudgement): number {
  return (
    largerFirst(one.importance, other.importance) ||
    largerFirst(one.lead, other.lead) ||
    compareCodePoints(one.value, other.value)
  );
}

/** Key values first by rank, then all others by importance, lead and name. */
export function keyValues(
  values: readonly string[],
  answers: readonly Answer[],
  { cut, limit, canBecomeBest }: KeyValueRule = DEFAULT_KEY_VALUE_RULE,
): RankedValue[] {
  const ticked = new Set(canBecomeBest.map(valueKey));
  const judged = judgeValues(values, answers).sort(byImportance);
  const cross = crossHair(judged);
  const matters = ({ importance }: ValueJudgement) => importance !== null && roundRatio(importance) >= roundRatio(cut);
  const isBest = ({ lead, value }: ValueJudgement) => (lead !== null && lead > 0) || ticked.has(valueKey(value));
  const keys = judged.filter((each) => matters(each) && isBest(each)).slice(0, limit);
  const others = judged.filter((each) => !keys.includes(each));
  return [...keys, ...others].map((each, index) => ({
    ...each,
    quadrant: quadrantOf(each, cross),
    rank: index < keys.length ? index + 1 : null,
  }));
}
