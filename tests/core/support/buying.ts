/** Logs of customers who buy as the model says, and of customers who do not. */
import { type CustomerBase, customersAsOf } from '../../../src/core/log/customer-base.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { readRows, serialOf } from './logs.ts';

export const START = 20_000;

export interface Purchase {
  readonly customer: number;
  /** Days after the start. */
  readonly day: number;
  readonly amount: number;
}

export function baseOf(purchases: readonly Purchase[], days: number): CustomerBase {
  const rows = purchases.map(
    ({ customer, day, amount }) => [`Customer ${customer}`, serialOf(START + day), amount] as const,
  );
  return customersAsOf(readRows(rows), asDay(START + days));
}

/** Numbers between 0 and 1 that look random: a linear congruential generator (Lehmer; Park and Miller 1988). */
export function randomNumbers(seed: number): () => number {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface Habits {
  readonly customers: number;
  readonly days: number;
  /** First purchases lie within so many days. */
  readonly joining: number;
  /** Mean days between purchases, between these. */
  readonly gap: readonly [number, number];
  /** The chance to leave after a purchase, between these. */
  readonly leaving: readonly [number, number];
}

/** Everybody has a rate, a chance to leave and a level of spending of their own. */
export function simulated({ customers, days, joining, gap, leaving }: Habits, seed: number): Purchase[] {
  const random = randomNumbers(seed);
  const between = ([least, most]: readonly [number, number]) => least + (most - least) * random();
  return Array.from({ length: customers }, (_, customer) => {
    const [ownGap, ownLeaving, level] = [between(gap), between(leaving), between([20, 200])];
    const own: Purchase[] = [];
    for (let day = between([0, joining]); day <= days; day += -Math.log(random()) * ownGap) {
      own.push({ customer, day: Math.floor(day), amount: Math.round(level * between([50, 150])) / 100 });
      if (random() < ownLeaving || own.length >= 200) break;
    }
    return own;
  }).flat();
}
