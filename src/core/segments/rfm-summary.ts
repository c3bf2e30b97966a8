/** What each segment is worth. */
import { positiveRevenue } from '../log/customer-base.ts';
import { median } from '../numbers/quantile.ts';
import { sumOf } from '../numbers/summation.ts';
import type { Rfm } from './rfm.ts';
import { SEGMENTS, type Segment } from './segments.ts';

/** Null where a segment has nobody to average over. */
export interface SegmentSummary {
  readonly segment: Segment;
  readonly customers: number;
  /** Of all scored customers. */
  readonly customerShare: number;
  readonly revenue: number;
  /** Of the revenues above zero; see `positiveRevenue`. */
  readonly revenueShare: number;
  readonly purchases: number;
  /** Net revenue ÷ purchases. */
  readonly averagePurchase: number | null;
  readonly medianRecency: number | null;
  readonly medianFrequency: number | null;
  readonly medianMonetary: number | null;
}

/** One entry per segment in the order of `SEGMENTS`, empty ones too. */
export function summarizeSegments(rfm: Rfm): SegmentSummary[] {
  const { base } = rfm;
  const whole = positiveRevenue(base);
  const members: number[][] = SEGMENTS.map(() => []);
  rfm.segment.forEach((segment, index) => {
    members[segment]?.push(index);
  });
  return SEGMENTS.map((segment, position) => {
    const indices = members[position] ?? [];
    const pick = (values: ArrayLike<number>) => indices.map((index) => values[index] as number);
    const revenue = sumOf(pick(base.revenue));
    const purchases = pick(base.purchases).reduce((sum, count) => sum + count, 0);
    return {
      segment,
      customers: indices.length,
      customerShare: base.size === 0 ? 0 : indices.length / base.size,
      revenue,
      revenueShare: whole === 0 ? 0 : revenue / whole,
      purchases,
      averagePurchase: purchases === 0 ? null : revenue / purchases,
      medianRecency: median(pick(rfm.recency)),
      medianFrequency: median(pick(base.purchases)),
      medianMonetary: median(pick(base.revenue)),
    };
  });
}
