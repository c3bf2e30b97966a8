/** Which of several spellings is shown. */
import { compareCodePoints } from './spelling.ts';

/** The text with the highest count, of equally frequent ones the smaller by code points; `""` where there is none. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [text, count] of counts) {
    if (count < most || (count === most && compareCodePoints(text, best) > 0)) continue;
    best = text;
    most = count;
  }
  return best;
}
