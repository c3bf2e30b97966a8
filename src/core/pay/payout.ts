/** The bonus for a plan and an actual: method, floor and cap. */

import { compareFractions, type Fraction, fractionOf, NOTHING, smaller, times } from '../numbers/fraction.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { attainmentOf, reaches } from './attainment.ts';
import { type Band, type Bands, bandsOf } from './bands.ts';
import { type Money, moneyOf } from './money.ts';
import { comesTo, type ExactTerm, METHODS, type PayoutMethod } from './payout-methods.ts';

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
    bands: bandsOf(bands ?? METHODS[method].defaultBands),
    floor: fractionOf(roundRatio(floor)),
    cap: cap === null ? null : fractionOf(cap),
  };
}

/** The least attainment that pays: the floor, or where the first band begins if nothing is paid below it. */
export function leastPaid({ method, bands, floor }: PayoutRule): Fraction {
  const first = METHODS[method].paysBelowBands ? NOTHING : (bands[0]?.from ?? NOTHING);
  return compareFractions(first, floor) > 0 ? first : floor;
}

/** How the share of the bonus at plan comes about, without the cap; null where the attainment pays nothing. */
export function shareTerms(attainment: Fraction, rule: PayoutRule): readonly ExactTerm[] | null {
  return reaches(attainment, leastPaid(rule)) ? METHODS[rule.method].terms(attainment, rule.bands) : null;
}

/** The share of the bonus at plan that an attainment pays, with the floor and without the cap; nothing without a plan. */
export function payoutShare(attainment: Fraction | null, rule: PayoutRule): Fraction {
  const terms = attainment === null ? null : shareTerms(attainment, rule);
  return terms === null ? NOTHING : comesTo(terms);
}

/** The share, or the rule's cap where it is smaller. */
export function capped(share: Fraction, rule: PayoutRule): Fraction {
  return rule.cap === null ? share : smaller(share, rule.cap);
}

/** The share that is paid: with floor and cap. */
export function cappedShare(attainment: Fraction | null, rule: PayoutRule): Fraction {
  return capped(payoutShare(attainment, rule), rule);
}

/** `bonus` is what a plan met exactly pays. Rounded once, at the end. */
export function payout(plan: number, actual: number, bonus: number, rule: PayoutRule): Money {
  return moneyOf(times(fractionOf(bonus), cappedShare(attainmentOf(plan, actual), rule)));
}
