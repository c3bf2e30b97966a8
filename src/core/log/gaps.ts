/** How far apart a customer's days of buying lie. */
import { quantile } from '../numbers/quantile.ts';

/** The median of the days between one day and the next; null where there is one day only. `days` ascend; a day counts once. */
export function medianGap(days: ArrayLike<number>): number | null {
  const gaps = new Int32Array(days.length);
  let count = 0;
  for (let index = 1; index < days.length; index++) {
    const gap = (days[index] as number) - (days[index - 1] as number);
    if (gap > 0) gaps[count++] = gap;
  }
  return count === 0 ? null : quantile(gaps.subarray(0, count).sort(), 1, 2);
}
