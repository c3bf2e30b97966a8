/** Draw: an advance on the bonus, so that a lean month pays at least that much. */
import { addMoney, type Money, smallerMoney, subtractMoney } from './money.ts';

export interface Draw {
  readonly amount: Money;
  /** Whether what was advanced is owed and taken out of later bonuses. */
  readonly recoverable: boolean;
}

export interface DrawResult {
  readonly paid: Money;
  /** Owed after this period. */
  readonly owed: Money;
}

/** Earned E, draw D. E ≥ D pays E − min(owed, E − D); E < D pays D and, if recoverable, D − E more is owed. */
export function payWithDraw(earned: Money, owed: Money, { amount, recoverable }: Draw): DrawResult {
  if (earned < amount) {
    return { paid: amount, owed: recoverable ? addMoney(owed, subtractMoney(amount, earned)) : owed };
  }
  const returned = smallerMoney(owed, subtractMoney(earned, amount));
  return { paid: subtractMoney(earned, returned), owed: subtractMoney(owed, returned) };
}
