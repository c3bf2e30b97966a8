/** What is to be thought of a forecast: not made, not checked, or checked on the log's own past. */
import type { CustomerBase } from '../log/customer-base.ts';
import { type Check, checkModel } from './check.ts';
import { type Fit, fitModel, isRefusal, type Refusal, repeatCustomersIn } from './fit.ts';
import type { SpendingModel } from './gamma-gamma.ts';
import { purchaseDays } from './purchase-days.ts';
import { spendingOf } from './spending.ts';

/** A total that was off by more than a fifth is no good total. */
const LARGEST_BIAS = 0.2;

export type Verdict =
  | Refusal
  | { readonly kind: 'unchecked'; readonly because: Refusal }
  | {
      readonly kind: 'checked';
      readonly check: Check;
      readonly isTotalGood: boolean;
      /** No plainer guess came closer to the customers. */
      readonly isClosest: boolean;
    };

export interface ModelReport {
  readonly customers: number;
  readonly repeatCustomers: number;
  readonly fit: Fit | null;
  readonly spending: SpendingModel | null;
  readonly check: Check | null;
  readonly verdict: Verdict;
}

export function verdictOf(check: Check | Refusal): Verdict {
  if (isRefusal(check)) return { kind: 'unchecked', because: check };
  const isTotalGood = check.bias !== null && Math.abs(check.bias) <= LARGEST_BIAS;
  return { kind: 'checked', check, isTotalGood, isClosest: check.meanError <= check.ownRateError };
}

/** The model of a log and what its check says. */
export function modelReport(base: CustomerBase): ModelReport {
  const days = purchaseDays(base);
  const counts = { customers: base.size, repeatCustomers: repeatCustomersIn(days) };
  const fit = fitModel(days);
  if (isRefusal(fit)) return { ...counts, fit: null, spending: null, check: null, verdict: fit };
  const check = checkModel(days);
  return {
    ...counts,
    fit,
    spending: spendingOf(days).model,
    check: isRefusal(check) ? null : check,
    verdict: verdictOf(check),
  };
}
