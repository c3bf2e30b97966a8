/** Corrections of earlier periods: they never reach into the salary. */
import { addMoney, asMoney, type Money, smallerMoney, subtractMoney } from './money.ts';

export interface Corrected {
  /** Never below zero. */
  readonly paid: Money;
  /** Zero or below: goes into the next period. */
  readonly carried: Money;
}

/** What would make the bonus negative is carried forward; `carried` is what the period before left, zero or below. */
export function withCorrections(bonus: Money, corrections: readonly Money[], carried: Money): Corrected {
  const total = corrections.reduce(addMoney, addMoney(bonus, carried));
  const left = smallerMoney(total, asMoney(0));
  return { paid: subtractMoney(total, left), carried: left };
}
