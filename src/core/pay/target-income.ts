/** A manager's pay when the plan is met: the salary is its fixed share, the rest is the bonus at plan. */
import { fractionOf, times } from '../numbers/fraction.ts';
import { exactly, type Money, moneyOf, subtractMoney } from './money.ts';

export const DEFAULT_FIXED_SHARE = 0.3;

export interface Pay {
  readonly salary: Money;
  /** The bonus for a plan met exactly. Salary and bonus sum to the target income. */
  readonly bonus: Money;
}

export function payFor(targetIncome: Money, fixedShare: number = DEFAULT_FIXED_SHARE): Pay {
  const salary = moneyOf(times(exactly(targetIncome), fractionOf(fixedShare)));
  return { salary, bonus: subtractMoney(targetIncome, salary) };
}
