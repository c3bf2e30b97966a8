/** How many customers have which recency and frequency score. */
import type { Rfm } from './rfm.ts';

/** Rows by frequency score, best first; columns by recency score, worst first: the best customers stand top right. */
export function countByScores(rfm: Rfm): number[][] {
  const counts = Array.from({ length: rfm.scores }, () => Array.from({ length: rfm.scores }, () => 0));
  rfm.recencyScore.forEach((recency, index) => {
    const row = counts[rfm.scores - (rfm.frequencyScore[index] as number)];
    if (row !== undefined) row[recency - 1] = (row[recency - 1] as number) + 1;
  });
  return counts;
}
