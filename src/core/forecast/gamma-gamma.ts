/**
 * Gamma-Gamma: what a customer spends varies around a mean of the customer's own, and these means vary between customers.
 *
 * Source: P. S. Fader, B. G. S. Hardie, The Gamma-Gamma Model of Monetary Value (2013), note 025 at brucehardie.com.
 */
import { digamma, logGamma } from '../numbers/gamma.ts';
import { minimize, type Objective } from '../numbers/minimize.ts';

export interface SpendingModel {
  readonly p: number;
  readonly q: number;
  /** In the currency of the log. */
  readonly gamma: number;
  readonly logLikelihood: number;
}

/** The mean purchase of the days after the first one, and how many days these are; in one order whatever the customers' order. */
export interface Spending {
  readonly repeats: ArrayLike<number>;
  /** Above zero. */
  readonly mean: ArrayLike<number>;
}

const LARGEST_LOGARITHM = 25;
/** With more, or with an average that is infinite (q ≤ 1), the model has run to its border. */
const LARGEST_PARAMETER = 10_000;

/** Minus the mean log-likelihood, by the logarithms of p, q and gamma. */
function likelihoodOf({ repeats, mean }: Spending): Objective {
  const customers = repeats.length;
  const totals = Float64Array.from(repeats, (count, at) => count * (mean[at] as number));
  const many = new Map<number, number>();
  for (const count of Array.from(repeats).sort((first, second) => first - second)) {
    many.set(count, (many.get(count) ?? 0) + 1);
  }
  let countTimesLog = 0;
  let logOfMeans = 0;
  totals.forEach((total, at) => {
    countTimesLog += (repeats[at] as number) * Math.log(total);
    logOfMeans += Math.log(mean[at] as number);
  });
  return (point, gradient) => {
    if (point.some((logarithm) => !(Math.abs(logarithm) < LARGEST_LOGARITHM))) return Number.NaN;
    const [p = 0, q = 0, gamma = 0] = Array.from(point, Math.exp);
    let sum = p * countTimesLog - logOfMeans + customers * (q * Math.log(gamma) - logGamma(q));
    let byP = countTimesLog;
    let byQ = customers * (Math.log(gamma) - digamma(q));
    let byGamma = (customers * q) / gamma;
    for (const [count, customersWithIt] of many) {
      const all = p * count + q;
      const slope = digamma(all);
      sum += customersWithIt * (logGamma(all) - logGamma(p * count));
      byP += customersWithIt * count * (slope - digamma(p * count));
      byQ += customersWithIt * slope;
    }
    for (let at = 0; at < customers; at++) {
      const count = repeats[at] as number;
      const whole = gamma + (totals[at] as number);
      const log = Math.log(whole);
      sum -= (p * count + q) * log;
      byP -= count * log;
      byQ -= log;
      byGamma -= (p * count + q) / whole;
    }
    [p * byP, q * byQ, gamma * byGamma].forEach((part, index) => {
      gradient[index] = -part / customers;
    });
    return -sum / customers;
  };
}

/** By maximum likelihood; null where it lies at the border of what is possible, as it does where all spend the same. */
export function fitSpending(spending: Spending): SpendingModel | null {
  const { repeats, mean } = spending;
  let scale = 0;
  for (let at = 0; at < mean.length; at++) scale += (mean[at] as number) / mean.length;
  // In units of the average, so that the currency does not matter.
  const relative = Float64Array.from(mean, (value) => value / scale);
  const { point, value, found } = minimize(likelihoodOf({ repeats, mean: relative }), [0, 1, 0]);
  const [p = 0, q = 0, gamma = 0] = Array.from(point, Math.exp);
  if (!found || q <= 1 || [p, q, gamma].some((parameter) => !(parameter < LARGEST_PARAMETER))) return null;
  return { p, q, gamma: gamma * scale, logLikelihood: -value * mean.length - mean.length * Math.log(scale) };
}

/** What a purchase day of the customer is expected to bring. */
export function expectedSpending({ p, q, gamma }: SpendingModel, repeats: number, mean: number): number {
  return (p * (gamma + repeats * mean)) / (p * repeats + q - 1);
}
