/** Which segment is worth most: as a whole, and customer by customer. */
import { roundSum } from '../numbers/rounding.ts';
import type { SegmentSummary } from './rfm-summary.ts';

export interface MostValuable {
  /** Brings the largest revenue. */
  readonly whole: SegmentSummary;
  /** Its customers bring most each; of few customers as well. */
  readonly each: SegmentSummary;
}

/** Of the segments that bring anything, in the order of the table where they are equal; null where none does. */
export function mostValuable(summaries: readonly SegmentSummary[]): MostValuable | null {
  const best = (worth: (summary: SegmentSummary) => number): SegmentSummary | null =>
    summaries.reduce<SegmentSummary | null>((first, next) => {
      const least = first === null ? 0 : roundSum(worth(first));
      return next.customers > 0 && roundSum(worth(next)) > least ? next : first;
    }, null);
  const whole = best(({ revenue }) => revenue);
  const each = best(({ revenue, customers }) => revenue / customers);
  return whole === null || each === null ? null : { whole, each };
}
