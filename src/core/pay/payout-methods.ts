/** The five ways from attainment to a share of the bonus: plans in the field differ, and their words are ambiguous. */

import { type Fraction, isBelow, minus, NOTHING, plus, smaller, times, WHOLE } from '../numbers/fraction.ts';
import { forComparison } from './attainment.ts';
import { type Band, type Bands, bandAt, eachPartAtItsRate, interpolatedRate, rateAt } from './bands.ts';

export const PAYOUT_METHODS = ['marginal', 'whole', 'overage', 'step', 'curve'] as const;

export type PayoutMethod = (typeof PAYOUT_METHODS)[number];

const RATES_OF_PARTS: readonly Band[] = [
  { from: 0, rate: 1 },
  { from: 1, rate: 1.5 },
];
const SHARES_OF_THE_BONUS: readonly Band[] = [
  { from: 0, rate: 0 },
  { from: 0.7, rate: 0.7 },
  { from: 1, rate: 1 },
  { from: 1.2, rate: 1.5 },
];

export const DEFAULT_BANDS: Readonly<Record<PayoutMethod, readonly Band[]>> = {
  marginal: RATES_OF_PARTS,
  whole: RATES_OF_PARTS,
  overage: RATES_OF_PARTS,
  step: SHARES_OF_THE_BONUS,
  curve: SHARES_OF_THE_BONUS,
};

/** Up to the plan everything counts once, above it at the rate reached; nothing below the first band. */
function overageShare(attainment: Fraction, bands: Bands): Fraction {
  const point = forComparison(attainment);
  if (bandAt(bands, point) < 0) return NOTHING;
  const above = isBelow(WHOLE, attainment) ? minus(attainment, WHOLE) : NOTHING;
  return plus(smaller(attainment, WHOLE), times(above, rateAt(bands, point)));
}

/** The share of the bonus at plan that an attainment pays, before floor and cap. */
export const SHARE_BY: Readonly<Record<PayoutMethod, (attainment: Fraction, bands: Bands) => Fraction>> = {
  marginal: (attainment, bands) => eachPartAtItsRate(bands, attainment),
  whole: (attainment, bands) => times(attainment, rateAt(bands, forComparison(attainment))),
  overage: overageShare,
  step: (attainment, bands) => rateAt(bands, forComparison(attainment)),
  curve: (attainment, bands) => interpolatedRate(bands, attainment),
};
