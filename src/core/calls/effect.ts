/** What calls brought: customers who were called beside customers who, picked at random, were not. */
import { sumOf } from '../numbers/summation.ts';
import { differenceOfMeans, differenceOfShares, type Interval } from './intervals.ts';

/** What a customer did in the days that count. */
export interface Outcome {
  readonly bought: boolean;
  /** Net of refunds. */
  readonly revenue: number;
}

export interface Arm {
  readonly customers: number;
  readonly bought: number;
  readonly revenue: number;
}

export interface Effect {
  readonly called: Arm;
  readonly leftAlone: Arm;
  /** Share that bought, called less left alone; null where nobody was left alone. */
  readonly shares: Interval | null;
  /** Revenue per customer; null also where too few bought for the interval to hold. */
  readonly money: Interval | null;
}

export type EffectVerdict =
  | { readonly kind: 'none-called' | 'none-left-alone' | 'too-few' }
  /** So many customers more bought than would have without calls: between these, with 95 % certainty. */
  | { readonly kind: 'more' | 'fewer' | 'unclear'; readonly low: number; readonly high: number };

/** On either side: with fewer, one customer is a tenth of the answer. */
export const LEAST_CUSTOMERS = 10;
/** Sums of money are skewed: with fewer buyers on a side, the interval of means holds the truth less often than it says. */
const LEAST_BUYERS = 10;

function armOf(outcomes: readonly Outcome[]): Arm {
  return {
    customers: outcomes.length,
    bought: outcomes.filter(({ bought }) => bought).length,
    revenue: sumOf(outcomes.map(({ revenue }) => revenue)),
  };
}

export function effectOf(called: readonly Outcome[], leftAlone: readonly Outcome[]): Effect {
  const [one, other] = [armOf(called), armOf(leftAlone)];
  const revenues = (outcomes: readonly Outcome[]) => outcomes.map(({ revenue }) => revenue);
  const isMoneyKnown = Math.min(one.bought, other.bought) >= LEAST_BUYERS;
  return {
    called: one,
    leftAlone: other,
    shares: differenceOfShares({ count: one.bought, of: one.customers }, { count: other.bought, of: other.customers }),
    money: isMoneyKnown ? differenceOfMeans(revenues(called), revenues(leftAlone)) : null,
  };
}

function isComparable({ called, leftAlone }: Effect): boolean {
  return Math.min(called.customers, leftAlone.customers) >= LEAST_CUSTOMERS;
}

/**
 * How many customers more bought, over lists that are each compared within themselves: customers of different lists buy
 * differently, and not the same part of each was called. Lists with fewer than ten customers on a side are left out.
 *
 * Source: G. Y. Zou, A. Donner, Construction of confidence limits about effect measures: a general approach, Statistics in
 * Medicine 27 (2008): distances of the limits add up as squares, as in Newcombe's difference of two shares.
 */
export function boughtMore(effects: readonly Effect[]): Interval | null {
  let [difference, below, above] = [0, 0, 0];
  let compared = 0;
  for (const effect of effects) {
    const { called, shares } = effect;
    if (shares === null || !isComparable(effect)) continue;
    compared++;
    difference += called.customers * shares.difference;
    below = Math.hypot(below, called.customers * (shares.difference - shares.low));
    above = Math.hypot(above, called.customers * (shares.high - shares.difference));
  }
  return compared === 0 ? null : { difference, low: difference - below, high: difference + above };
}

/** What is to be said of one list, or of several together. */
export function verdictOfCalls(effects: readonly Effect[]): EffectVerdict {
  const countOf = (arm: 'called' | 'leftAlone') => effects.reduce((sum, effect) => sum + effect[arm].customers, 0);
  if (countOf('called') === 0) return { kind: 'none-called' };
  if (countOf('leftAlone') === 0) return { kind: 'none-left-alone' };
  const more = boughtMore(effects);
  if (more === null) return { kind: 'too-few' };
  const { low, high } = more;
  return { kind: low > 0 ? 'more' : high < 0 ? 'fewer' : 'unclear', low, high };
}
