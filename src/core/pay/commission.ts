/** Commission on amounts, so that the deals of a period always sum to the commission of their total. */

import { type Fraction, fractionOf, negative, plus, times } from '../numbers/fraction.ts';
import { type Bands, eachPartAtItsRate, rateAt } from './bands.ts';
import { asMoney, type Money, moneyOf, subtractMoney } from './money.ts';

export const COMMISSION_METHODS = ['marginal', 'whole'] as const;

export type CommissionMethod = (typeof COMMISSION_METHODS)[number];

/** Half a unit of the sixth decimal: to it sums are rounded before a comparison. */
const HALF_OF_SIXTH_DECIMAL = fractionOf(5e-7);

/** C(t), the commission of a total; C(−t) = −C(t). */
function commissionOfTotal(total: Fraction, bands: Bands, method: CommissionMethod): Money {
  if (total.sign < 0) return asMoney(0 - commissionOfTotal(negative(total), bands, method));
  return moneyOf(
    method === 'whole'
      ? times(total, rateAt(bands, plus(total, HALF_OF_SIXTH_DECIMAL)))
      : eachPartAtItsRate(bands, total),
  );
}

/**
 * What a deal pays after the amount `accumulated` in the period: C(accumulated + amount) − C(accumulated).
 *
 * A deal that straddles a band is split, a returned deal takes back what it brought.
 */
export function commission(amount: number, accumulated: number, bands: Bands, method: CommissionMethod): Money {
  const before = fractionOf(accumulated);
  const after = plus(before, fractionOf(amount));
  return subtractMoney(commissionOfTotal(after, bands, method), commissionOfTotal(before, bands, method));
}
