/** Which values got which score: what a person needs to understand the cuts. */

export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** The smallest and largest value with each score from 1 to k; null for a score that nobody got. */
export function scoreRanges(
  values: ArrayLike<number>,
  scoresOfValues: ArrayLike<number>,
  scores: number,
): (ScoreRange | null)[] {
  const ranges: (ScoreRange | null)[] = Array.from({ length: scores }, () => null);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const position = (scoresOfValues[index] as number) - 1;
    const range = ranges[position] ?? { low: value, high: value };
    ranges[position] = { low: Math.min(range.low, value), high: Math.max(range.high, value) };
  }
  return ranges;
}
