/** The check of pay against the market, which consultants call the Darwin rule: the strong earn above it, the weak below it. */

import {
  compareFractions,
  type Fraction,
  fractionOf,
  isBelow,
  minus,
  NOTHING,
  over,
  plus,
  times,
  toNumber,
  WHOLE,
} from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { reaches } from './attainment.ts';
import { exactly, type Money } from './money.ts';
import { capped, type PayoutRule, payoutShare } from './payout.ts';
import type { Pay } from './target-income.ts';

export type Strength = 'strong' | 'middle' | 'weak';

const USUAL_FLOOR = fractionOf(0.7);

/** Strong from a plan met, weak below the floor (70 % where there is none); null without a plan. */
export function strengthOf(attainment: Fraction | null, rule: PayoutRule): Strength | null {
  if (attainment === null) return null;
  if (reaches(attainment, WHOLE)) return 'strong';
  return reaches(attainment, rule.floor.sign === 0 ? USUAL_FLOOR : rule.floor) ? 'middle' : 'weak';
}

/** Where a share may jump or bend; between two of them it is a straight line. */
function corners(rule: PayoutRule): Fraction[] {
  const all = [NOTHING, WHOLE, rule.floor, ...rule.bands.map(({ from }) => from)].sort(compareFractions);
  return all.filter((point, index) => index === 0 || compareFractions(point, all[index - 1] as Fraction) !== 0);
}

/** The smallest attainment whose share of the bonus is at least `needed`; null where none is. */
function attainmentFor(needed: Fraction, rule: PayoutRule): Fraction | null {
  if (isBelow(capped(needed, rule), needed)) return null;
  const points = corners(rule);
  for (const [index, point] of points.entries()) {
    const share = payoutShare(point, rule);
    if (!isBelow(share, needed)) return point;
    const next = points[index + 1];
    const between = next === undefined ? plus(point, WHOLE) : times(plus(point, next), fractionOf(0.5));
    const slope = over(minus(payoutShare(between, rule), share), minus(between, point));
    if (slope.sign <= 0) continue;
    const reached = plus(point, over(minus(needed, share), slope));
    if (next === undefined || isBelow(reached, next)) return reached;
  }
  return null;
}

/** The attainment at which the income first equals the market's; null where it never does. */
export function marketAttainment(pay: Pay, market: Money, rule: PayoutRule): number | null {
  const missing = minus(exactly(market), exactly(pay.salary));
  if (missing.sign <= 0) return 0;
  if (pay.bonus <= 0) return null;
  const attainment = attainmentFor(over(missing, exactly(pay.bonus)), rule);
  return attainment === null ? null : roundRatio(toNumber(attainment));
}

/** Middling work is paid above the market; as it should be; a plan met is paid below the market. */
export type MarketJudgement = 'middling-above-market' | 'fits' | 'plan-below-market';

/** It should lie above 90 % and at most at 100 %. */
export function judgeAgainstMarket(attainment: number | null): MarketJudgement {
  if (attainment === null || attainment > 1) return 'plan-below-market';
  return attainment > 0.9 ? 'fits' : 'middling-above-market';
}
