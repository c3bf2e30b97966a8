/**
 * The score of a value as it is defined, in whole numbers throughout: a value lies above the cut
 * `lower + rest/k · (upper − lower)` exactly where k times the value is larger than k times the cut.
 */

/**
 * 1 + the number of type-7 quantiles strictly below; where low is best, k − that number. Best and worst get the ends of
 * the scale, all equal ⌈k/2⌉.
 */
export function scoreByDefinition(
  values: readonly number[],
  value: number,
  scores: number,
  lowIsBest: boolean,
): number {
  const ascending = [...values].sort((first, second) => first - second);
  const low = ascending[0] ?? 0;
  const high = ascending.at(-1) ?? 0;
  if (low === high) return Math.ceil(scores / 2);
  if (value === low) return lowIsBest ? scores : 1;
  if (value === high) return lowIsBest ? 1 : scores;
  let below = 0;
  for (let part = 1; part < scores; part++) {
    const position = (ascending.length - 1) * part;
    const index = Math.floor(position / scores);
    const lower = ascending[index] ?? 0;
    const upper = ascending[index + 1] ?? lower;
    if (lower * scores + (position % scores) * (upper - lower) < value * scores) below++;
  }
  return lowIsBest ? scores - below : 1 + below;
}
