/** The model of buying that suits a log, or why there is none. */
import { minimize } from '../numbers/minimize.ts';
import { type BuyingModel, likelihoodOf } from './mbg-nbd.ts';
import { type PurchaseDays, recordsOf, typicalGapOf } from './purchase-days.ts';
import { weightedRecords } from './weighted-records.ts';

export const LEAST_REPEAT_CUSTOMERS = 30;
const LEAST_GAPS = 4;
/** With more there is hardly any difference left between customers' chances to leave. */
const MOST_A_AND_B = 1000;
/** A parameter below it has run towards zero. */
const LEAST_PARAMETER = 0.001;
/**
 * How much likelier leaving has to make the log, in natural logarithms: half of 2.71, what chance exceeds in 5 % of logs in
 * which nobody leaves, since that lies at the border of what the model can be (S. G. Self, K.-Y. Liang, Asymptotic properties of
 * maximum likelihood estimators and likelihood ratio tests under nonstandard conditions, JASA 82, 1987).
 */
const LEAST_GAIN = 1.353;

const START = [1, 3, 1, 3].map(Math.log);

export interface Fit extends BuyingModel {
  readonly logLikelihood: number;
}

/** Why no model is told of a log. */
export type Refusal =
  | { readonly kind: 'few-repeats'; readonly repeatCustomers: number; readonly needed: number }
  | { readonly kind: 'short-history'; readonly days: number; readonly needed: number }
  /** The likeliest parameters lie at the border of what is possible. */
  | { readonly kind: 'border' }
  /** Leaving explains nothing that waiting does not. */
  | { readonly kind: 'nobody-leaves' };

/** How many customers bought on two days or more. */
export function repeatCustomersIn({ customer, start }: PurchaseDays): number {
  return customer.reduce(
    (count, _, index) => count + ((start[index + 1] as number) - (start[index] as number) > 1 ? 1 : 0),
    0,
  );
}

/** Why no log as short as this one has a model; null where it is worth a try. */
export function tooLittle(days: PurchaseDays): Refusal | null {
  const repeatCustomers = repeatCustomersIn(days);
  if (repeatCustomers < LEAST_REPEAT_CUSTOMERS) {
    return { kind: 'few-repeats', repeatCustomers, needed: LEAST_REPEAT_CUSTOMERS };
  }
  const history = days.end - days.day.reduce((first, day) => Math.min(first, day), days.end);
  const needed = Math.ceil(LEAST_GAPS * (typicalGapOf(days) ?? 0));
  return history < needed ? { kind: 'short-history', days: history, needed } : null;
}

/** By maximum likelihood. */
export function fitModel(days: PurchaseDays): Fit | Refusal {
  const refusal = tooLittle(days);
  if (refusal !== null) return refusal;
  const records = weightedRecords(recordsOf(days));
  const objective = likelihoodOf(records);
  const { point, value, found } = minimize(objective, START);
  const [r = 0, alpha = 0, a = 0, b = 0] = Array.from(point, Math.exp);
  const stay = minimize(objective, START.slice(0, 2));
  if ((stay.value - value) * records.customers < LEAST_GAIN) return { kind: 'nobody-leaves' };
  const isAtBorder = a + b > MOST_A_AND_B || [r, alpha, a, b].some((parameter) => !(parameter >= LEAST_PARAMETER));
  if (!found || isAtBorder) return { kind: 'border' };
  return { r, alpha, a, b, logLikelihood: -value * records.customers };
}

export function isRefusal(result: object): result is Refusal {
  return 'kind' in result;
}
