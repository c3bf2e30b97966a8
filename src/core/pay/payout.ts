/** The bonus for a plan and an actual: method, floor and cap. */

import { type Fraction, fractionOf, NOTHING, smaller, times } from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { attainmentOf, reaches } from './attainment.ts';
import { type Band, type Bands, bandsOf } from './bands.ts';
import { type Money, moneyOf } from './money.ts';
import { DEFAULT_BANDS, type PayoutMethod, SHARE_BY } from './payout-methods.ts';

export interface PayoutTerms {
  readonly method?: PayoutMethod;
  /** The method's own by default. */
  readonly bands?: readonly Band[] | null;
  /** An attainment below it pays nothing. */
  readonly floor?: number;
  /** The largest bonus, as a share of the bonus at plan; null for none. */
  readonly cap?: number | null;
}

export interface PayoutRule {
  readonly method: PayoutMethod;
  readonly bands: Bands;
  readonly floor: Fraction;
  readonly cap: Fraction | null;
}

/** What the tabs begin with; the formula alone has no floor. */
export const PAYOUT_TERMS_OF_TABS: PayoutTerms = { method: 'marginal', floor: 0.7, cap: null };

/** The terms made exact; what is left out is as in PAYOUT. @throws AppError `bands.missing`, `.negative`, `.order`. */
export function payoutRule({ method = 'marginal', bands = null, floor = 0, cap = null }: PayoutTerms = {}): PayoutRule {
  return {
    method,
    bands: bandsOf(bands ?? DEFAULT_BANDS[method]),
    floor: fractionOf(roundRatio(floor)),
    cap: cap === null ? null : fractionOf(cap),
  };
}

/** The share of the bonus at plan that an attainment pays, with the floor and without the cap; nothing without a plan. */
export function payoutShare(attainment: Fraction | null, rule: PayoutRule): Fraction {
  if (attainment === null || !reaches(attainment, rule.floor)) return NOTHING;
  return SHARE_BY[rule.method](attainment, rule.bands);
}

/** The share, or the rule's cap where it is smaller. */
export function capped(share: Fraction, rule: PayoutRule): Fraction {
  return rule.cap === null ? share : smaller(share, rule.cap);
}

/** `bonus` is what a plan met exactly pays. Rounded once, at the end. */
export function payout(plan: number, actual: number, bonus: number, rule: PayoutRule): Money {
  const share = capped(payoutShare(attainmentOf(plan, actual), rule), rule);
  return moneyOf(times(fractionOf(bonus), share));
}
