/** Two ascending cuts, one of which is moved: the other gives way. */

type Pair = readonly [low: number, high: number];

export function movedCuts(cuts: readonly number[], [low, high]: Pair, which: 0 | 1, cut: number): Pair {
  const at = cuts.indexOf(cut);
  if (which === 0) {
    const highest = Math.min(at, cuts.length - 2);
    const moved = cuts[highest] ?? low;
    return [moved, moved < high ? high : (cuts[highest + 1] ?? high)];
  }
  const lowest = Math.max(at, 1);
  const moved = cuts[lowest] ?? high;
  return [low < moved ? low : (cuts[lowest - 1] ?? low), moved];
}
