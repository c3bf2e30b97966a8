/** What a rule pays from a plan missed to a plan doubled, so that terms can be tried before they are promised. */
import { fractionOf, over, times, toNumber } from '../numbers/fraction.ts';
import { addMoney, exactly, type Money, moneyOf, subtractMoney } from './money.ts';
import { cappedShare, PAYOUT_TERMS_OF_TABS, type PayoutRule, type PayoutTerms, payoutRule } from './payout.ts';
import { PAYOUT_METHODS, type PayoutMethod } from './payout-methods.ts';
import type { Pay } from './target-income.ts';

export const SIMULATED_ATTAINMENTS: readonly number[] = [0, 0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.5, 2];

export interface SimulatorInput {
  readonly pay: Pay;
  /** The market income of the role; null where it is not known. */
  readonly market: Money | null;
  /** The revenue that a plan met brings; null where the plan is not in money. */
  readonly revenueAtPlan: Money | null;
}

export interface SimulatedRow {
  readonly attainment: number;
  readonly salary: Money;
  readonly bonus: Money;
  readonly income: Money;
  /** Income less the market's. */
  readonly againstMarket: Money | null;
  /** Income as a share of the revenue brought; null where there is none. */
  readonly payrollShare: number | null;
}

/** What an attainment pays by the rule: the bonus, and the income with it. */
export function payAt(attainment: number, pay: Pay, rule: PayoutRule): Pick<SimulatedRow, 'bonus' | 'income'> {
  const bonus = moneyOf(times(exactly(pay.bonus), cappedShare(fractionOf(attainment), rule)));
  return { bonus, income: addMoney(pay.salary, bonus) };
}

/** A row for each of the simulated attainments. */
export function simulate({ pay, market, revenueAtPlan }: SimulatorInput, rule: PayoutRule): SimulatedRow[] {
  return SIMULATED_ATTAINMENTS.map((attainment) => {
    const { bonus, income } = payAt(attainment, pay, rule);
    const revenue = revenueAtPlan === null ? null : times(exactly(revenueAtPlan), fractionOf(attainment));
    return {
      attainment,
      salary: pay.salary,
      bonus,
      income,
      againstMarket: market === null ? null : subtractMoney(income, market),
      payrollShare: revenue === null || revenue.sign <= 0 ? null : toNumber(over(exactly(income), revenue)),
    };
  });
}

/** All five methods side by side, each with its own bands, or with those given for it. */
export function simulateMethods(
  input: SimulatorInput,
  terms: Readonly<Partial<Record<PayoutMethod, PayoutTerms>>> = {},
): { readonly method: PayoutMethod; readonly rows: readonly SimulatedRow[] }[] {
  return PAYOUT_METHODS.map((method) => ({
    method,
    rows: simulate(input, payoutRule({ ...PAYOUT_TERMS_OF_TABS, ...terms[method], method })),
  }));
}
