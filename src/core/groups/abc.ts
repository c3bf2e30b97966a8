/** ABC: who brings how much of the whole. */
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

interface Level {
  readonly abc: number;
  readonly largerShare: number;
  readonly cumulativeShare: number;
}

/** What each distinct amount above zero gets; the sums run from the largest down, as the whole was summed. */
function levelsOf(descending: Float64Array, whole: number, cuts: AbcCuts): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  const running = createSums(1);
  let index = 0;
  while (index < descending.length) {
    const amount = descending[index] as number;
    const largerShare = roundRatio(sumAt(running, 0) / whole);
    for (; descending[index] === amount; index++) addTo(running, 0, amount);
    levels.set(amount, {
      abc: largerShare < roundRatio(cuts.a) ? 0 : largerShare < roundRatio(cuts.b) ? 1 : 2,
      largerShare,
      cumulativeShare: sumAt(running, 0) / whole,
    });
  }
  return levels;
}

/**
 * Classes by the share of all strictly larger amounts, so that the largest is always A and equal amounts never part.
 * Amounts of zero or less are C and count in no share. Amounts are expected rounded.
 */
export function abcOf(amounts: Float64Array, cuts: AbcCuts): Abc {
  const descending = amounts
    .filter((amount) => amount > 0)
    .sort()
    .reverse();
  const sums = createSums(1);
  for (const amount of descending) addTo(sums, 0, amount);
  const whole = sumAt(sums, 0);
  const levels = levelsOf(descending, whole, cuts);
  const last: Level = { abc: 2, largerShare: 1, cumulativeShare: levels.size === 0 ? 0 : 1 };
  const abc = new Uint8Array(amounts.length);
  const share = new Float64Array(amounts.length);
  const cumulativeShare = new Float64Array(amounts.length);
  const largerShare = new Float64Array(amounts.length);
  amounts.forEach((amount, index) => {
    const level = levels.get(amount) ?? last;
    abc[index] = level.abc;
    share[index] = amount > 0 ? amount / whole : 0;
    cumulativeShare[index] = level.cumulativeShare;
    largerShare[index] = level.largerShare;
  });
  return { abc, share, cumulativeShare, largerShare };
}
