/** How much of a plan was met. */
import {
  compareFractions,
  type Fraction,
  fractionOf,
  NOTHING,
  over,
  plus,
  smaller,
  WHOLE,
} from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';

/** Half a unit of the ninth decimal. */
const HALF_OF_NINTH_DECIMAL = fractionOf(5e-10);
const BEST_WHERE_LOWER_IS_BETTER = fractionOf(2);

/** max(0, actual ÷ plan); null without a plan above zero. */
export function attainmentOf(plan: number, actual: number): Fraction | null {
  if (roundSum(plan) <= 0) return null;
  return roundSum(actual) <= 0 ? NOTHING : over(fractionOf(actual), fractionOf(plan));
}

/** min(2, plan ÷ actual): few complaints, short delays. A plan of nothing is met by nothing only. */
export function attainmentWhereLowerIsBetter(plan: number, actual: number): Fraction {
  const nothingDone = roundSum(actual) <= 0;
  if (roundSum(plan) <= 0) return nothingDone ? WHOLE : NOTHING;
  if (nothingDone) return BEST_WHERE_LOWER_IS_BETTER;
  return smaller(BEST_WHERE_LOWER_IS_BETTER, over(fractionOf(plan), fractionOf(actual)));
}

/**
 * The ratio as it is compared with thresholds: as if rounded to nine decimals.
 *
 * A threshold with nine decimals is reached by whatever rounds up to it, so half a unit is added instead.
 */
export function forComparison(ratio: Fraction): Fraction {
  return plus(ratio, HALF_OF_NINTH_DECIMAL);
}

/** At or above the threshold, the ratio as if rounded to nine decimals. */
export function reaches(ratio: Fraction, threshold: Fraction): boolean {
  return compareFractions(forComparison(ratio), threshold) >= 0;
}
