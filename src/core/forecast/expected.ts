/** Purchases that customers are expected to make in the next days. */

import type { BuyingModel } from './mbg-nbd.ts';
import { expectedIfAlive } from './mbg-nbd.ts';

const DAYS_PER_YEAR = 365;
/** What a purchase of next year is worth less than one of this year. */
export const YEARLY_DISCOUNT = 0.1;

export interface Expected {
  readonly purchases: number;
  /** The same purchases, those beyond a year discounted: what revenue is expected by. */
  readonly worth: number;
}

/** Of who is alive for certain; each pair of repeats and age is computed once. */
export function createExpectations(
  model: BuyingModel,
  days: number,
  discount = YEARLY_DISCOUNT,
): (repeats: number, age: number) => Expected {
  const known = new Map<number, Map<number, Expected>>();
  const compute = (repeats: number, age: number): Expected => {
    let purchases = 0;
    let worth = 0;
    for (let year = 0; year * DAYS_PER_YEAR < days; year++) {
      const until = expectedIfAlive(model, repeats, age, Math.min(days, (year + 1) * DAYS_PER_YEAR));
      worth += (until - purchases) / (1 + discount) ** year;
      purchases = until;
    }
    return { purchases, worth };
  };
  return (repeats, age) => {
    let ofRepeats = known.get(repeats);
    if (ofRepeats === undefined) {
      ofRepeats = new Map();
      known.set(repeats, ofRepeats);
    }
    let expected = ofRepeats.get(age);
    if (expected === undefined) {
      expected = compute(repeats, age);
      ofRepeats.set(age, expected);
    }
    return expected;
  };
}
