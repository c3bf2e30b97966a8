/** ABC: who brings how much of the whole. */
import { descendingOrder } from '../numbers/descending.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { addTo, createSums, sumAt } from '../numbers/summation.ts';

export const ABC_CLASSES = ['A', 'B', 'C'] as const;

export interface AbcCuts {
  /** A while the share of all strictly larger amounts is below it. */
  readonly a: number;
  /** B while it is below this one. */
  readonly b: number;
}

export const DEFAULT_ABC_CUTS: AbcCuts = { a: 0.8, b: 0.95 };

/** Arrays run parallel to the amounts. */
export interface Abc {
  /** Positions in `ABC_CLASSES`. */
  readonly abc: Uint8Array;
  /** Of the amounts above zero; 0 for the others. */
  readonly share: Float64Array;
  /** Of all amounts that are as large or larger. */
  readonly cumulativeShare: Float64Array;
  /** Of all larger amounts, as it is compared with the cuts; 1 for amounts of zero or less. */
  readonly largerShare: Float64Array;
}

/**
 * Classes by the share of all strictly larger amounts, so that the largest is always A and equal amounts never part.
 * Amounts of zero or less are C and count in no share. Amounts are expected rounded.
 */
export function abcOf(amounts: Float64Array, cuts: AbcCuts): Abc {
  const descending = descendingOrder(amounts);
  const sums = createSums(1);
  let positive = 0;
  for (; positive < descending.length; positive++) {
    const amount = amounts[descending[positive] as number] as number;
    if (!(amount > 0)) break;
    addTo(sums, 0, amount);
  }
  const whole = sumAt(sums, 0);
  const result: Abc = {
    abc: new Uint8Array(amounts.length).fill(2),
    share: new Float64Array(amounts.length),
    cumulativeShare: new Float64Array(amounts.length).fill(positive === 0 ? 0 : 1),
    largerShare: new Float64Array(amounts.length).fill(1),
  };
  const [a, b] = [roundRatio(cuts.a), roundRatio(cuts.b)];
  // The sums run from the largest down, as the whole was summed.
  const running = createSums(1);
  let cumulativeShare = 0;
  let end = 0;
  for (let start = 0; start < positive; start = end) {
    const amount = amounts[descending[start] as number] as number;
    const largerShare = roundRatio(cumulativeShare);
    for (; end < positive && amounts[descending[end] as number] === amount; end++) addTo(running, 0, amount);
    cumulativeShare = sumAt(running, 0) / whole;
    for (let place = start; place < end; place++) {
      const index = descending[place] as number;
      result.abc[index] = largerShare < a ? 0 : largerShare < b ? 1 : 2;
      result.share[index] = amount / whole;
      result.cumulativeShare[index] = cumulativeShare;
      result.largerShare[index] = largerShare;
    }
  }
  return result;
}
