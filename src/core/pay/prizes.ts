/** Prizes by place: who ties, pools the places' prizes and shares them equally to the cent. */

import { fractionOf, NOTHING, plus } from '../numbers/fraction.ts';
import { roundSum } from '../numbers/rounding.ts';
import { allocate } from './allocate.ts';
import { asMoney, type Money, moneyOf } from './money.ts';

export interface PrizeList {
  /** One for each participant, in their order. */
  readonly prizes: readonly Money[];
  /** Nobody qualified: whether the prizes roll over to the next game is the user's setting. */
  readonly unclaimed: boolean;
}

/** Only results above zero that reach the goal take part; `prizes` go to the first places, in their order. */
export function sharePrizes(
  results: readonly number[],
  prizes: readonly number[],
  goal: number | null = null,
): PrizeList {
  const scores = results.map(roundSum);
  const reached = goal === null ? Number.NEGATIVE_INFINITY : roundSum(goal);
  const places = scores
    .flatMap((score, index) => (score > 0 && score >= reached ? [{ score, index }] : []))
    .sort((one, other) => other.score - one.score || one.index - other.index);
  const won = scores.map(() => asMoney(0));
  for (let first = 0; first < Math.min(places.length, prizes.length); ) {
    const score = places[first]?.score;
    let next = first;
    while (next < places.length && places[next]?.score === score) next++;
    const pool = moneyOf(prizes.slice(first, next).map(fractionOf).reduce(plus, NOTHING));
    const parts = allocate(
      pool,
      Array.from({ length: next - first }, () => 1),
    );
    places.slice(first, next).forEach(({ index }, position) => {
      won[index] = asMoney(parts[position] ?? 0);
    });
    first = next;
  }
  return { prizes: won, unclaimed: places.length === 0 };
}
