/** Segment × group: how the two ways of looking at a customer meet. */
import { type AbcXyz, GROUPS } from '../groups/abcxyz.ts';
import type { Rfm } from '../segments/rfm.ts';
import { SEGMENTS } from '../segments/segments.ts';

/** Customers by segment (rows, in the order of `SEGMENTS`) and group (columns, in the order of `GROUPS`). */
export function countBySegmentAndGroup(rfm: Rfm, groups: AbcXyz): number[][] {
  const counts = SEGMENTS.map(() => GROUPS.map(() => 0));
  rfm.segment.forEach((segment, index) => {
    const row = counts[segment];
    const column = groups.group[index] as number;
    if (row !== undefined) row[column] = (row[column] as number) + 1;
  });
  return counts;
}
