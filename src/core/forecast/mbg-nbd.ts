/**
 * MBG/NBD: customers buy at random at a rate of their own, and after each purchase, the first one included, some leave for good.
 * Unlike in BG/NBD, who bought once may have left already.
 *
 * Sources: E. P. Batislam, M. Denizel, A. Filiztekin, Empirical validation and comparison of models for customer base analysis,
 * International Journal of Research in Marketing 24 (2007); D. Hoppe, U. Wagner, Customer base analysis: The case for a central
 * variant of the Betageometric/NBD Model, Marketing – Journal of Research and Management 3 (2007).
 */
import { digamma, logGamma } from '../numbers/gamma.ts';
import type { Objective } from '../numbers/minimize.ts';
import type { WeightedRecords } from './weighted-records.ts';

export const DAYS_PER_WEEK = 7;

/** Rates are gamma-distributed (r, alpha), chances to leave beta-distributed (a, b). Times are weeks. */
export interface BuyingModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Beyond it a parameter says nothing that can be told from its neighbours. */
const LARGEST_LOGARITHM = 25;

/**
 * Minus the mean log-likelihood of a customer, by the logarithms of r, alpha, a and b; by those of r and alpha alone it is that
 * of a model in which nobody ever leaves.
 */
export function likelihoodOf(records: WeightedRecords): Objective {
  const { weight, repeats, active, age, days, byRepeats, customers } = records;
  const logOf = new Float64Array(days.length);
  const inverseOf = new Float64Array(days.length);
  const logOfRest = new Float64Array(repeats.reduce((most, count) => Math.max(most, count), 0) + 1);
  return (point, gradient) => {
    if (point.some((logarithm) => !(Math.abs(logarithm) < LARGEST_LOGARITHM))) return Number.NaN;
    const [r = 0, alpha = 0, a = 0, b = 0] = Array.from(point, Math.exp);
    const leave = point.length === 4;
    let sum = customers * r * Math.log(alpha);
    let byR = customers * Math.log(alpha);
    let byAlpha = (customers * r) / alpha;
    let byA = 0;
    let byB = 0;
    for (const [count, many] of byRepeats) {
      sum += many * (logGamma(r + count) - logGamma(r));
      byR += many * (digamma(r + count) - digamma(r));
      if (!leave) continue;
      logOfRest[count] = Math.log(b + count);
      const stayed = b + count + 1;
      sum += many * (logGamma(stayed) - logGamma(a + stayed) - logGamma(b) + logGamma(a + b));
      const both = digamma(a + b) - digamma(a + stayed);
      byA += many * both;
      byB += many * (digamma(stayed) - digamma(b) + both);
    }
    days.forEach((day, place) => {
      const weeks = alpha + day / DAYS_PER_WEEK;
      logOf[place] = Math.log(weeks);
      inverseOf[place] = 1 / weeks;
    });
    const logA = Math.log(a);
    for (let row = 0; row < weight.length; row++) {
      const many = weight[row] as number;
      const count = repeats[row] as number;
      const logAge = logOf[age[row] as number] as number;
      const inverseAge = inverseOf[age[row] as number] as number;
      sum -= many * (r + count) * logAge;
      byR -= many * logAge;
      byAlpha -= many * (r + count) * inverseAge;
      if (!leave) continue;
      const silence = logAge - (logOf[active[row] as number] as number);
      const logOdds = logA - (logOfRest[count] as number) + (r + count) * silence;
      // ln(1 + eˣ) without overflow, and the chance eˣ ÷ (1 + eˣ).
      const small = Math.exp(-Math.abs(logOdds));
      sum += many * (Math.max(0, logOdds) + Math.log1p(small));
      const gone = (many * (logOdds > 0 ? 1 : small)) / (1 + small);
      byR += gone * silence;
      byAlpha += gone * (r + count) * (inverseAge - (inverseOf[active[row] as number] as number));
      byA += gone / a;
      byB -= gone / (b + count);
    }
    [r * byR, alpha * byAlpha, a * byA, b * byB].slice(0, point.length).forEach((part, index) => {
      gradient[index] = -part / customers;
    });
    return -sum / customers;
  };
}

/** That the customer has not left; times are days. */
export function aliveOf({ r, alpha, a, b }: BuyingModel, repeats: number, active: number, age: number): number {
  const silence = Math.log((alpha + age / DAYS_PER_WEEK) / (alpha + active / DAYS_PER_WEEK));
  return 1 / (1 + Math.exp(Math.log(a / (b + repeats)) + (r + repeats) * silence));
}

/** That somebody who is alive with the chance `alive` buys within so many days. */
export function buysWithin(
  { r, alpha }: BuyingModel,
  alive: number,
  repeats: number,
  age: number,
  days: number,
): number {
  const longer = Math.log1p(days / (alpha * DAYS_PER_WEEK + age));
  return alive * -Math.expm1(-(r + repeats) * longer);
}

/** The days after which that chance is a half; infinite where it never is, since the customer is more likely gone. */
export function daysToNext({ r, alpha }: BuyingModel, alive: number, repeats: number, age: number): number {
  if (!(alive > 0.5)) return Number.POSITIVE_INFINITY;
  return (alpha * DAYS_PER_WEEK + age) * Math.expm1(-Math.log1p(-1 / (2 * alive)) / (r + repeats));
}

/** Before a product of many factors overflows, all is divided by it. */
const LARGE = 1e200;
const NEGLIGIBLE = 1e-15;

/**
 * Purchase days that somebody makes in the next `days`, who is alive for certain.
 *
 * Purchases of who never leaves are negative binomial, with chances wₙ; who may leave makes the k-th of them with the chance
 * qₖ = (b+x+1)ₖ ÷ (a+b+x+1)ₖ. The sum Σ wₙ · (q₀ + … + qₙ₋₁) is the same number as the formula of the papers with ₂F₁, and has
 * none of its traps: every term is above zero, and nothing happens at a = 1 or where the argument of ₂F₁ nears 1.
 */
export function expectedIfAlive({ r, alpha, a, b }: BuyingModel, repeats: number, age: number, days: number): number {
  const size = r + repeats;
  const chance = days / (alpha * DAYS_PER_WEEK + age + days);
  let weight = 1;
  let weights = 1;
  let stays = 1;
  let made = 0;
  let sum = 0;
  for (let count = 1; ; count++) {
    made += stays;
    stays *= (b + repeats + count) / (a + b + repeats + count);
    const ratio = ((size + count - 1) / count) * chance;
    weight *= ratio;
    weights += weight;
    sum += weight * made;
    // Beyond, weights fall at least as fast as the larger of this ratio and the chance, while `made` hardly grows.
    const fall = Math.max(ratio, chance);
    if (fall < 1 && weight * (made + 1 / (1 - fall)) <= NEGLIGIBLE * sum * (1 - fall)) return sum / weights;
    if (weight === 0) return sum / weights;
    if (weights > LARGE) {
      weight /= LARGE;
      weights /= LARGE;
      sum /= LARGE;
    }
  }
}
