/** How many customers get each score, and where on the axis one score ends and the next begins. */

import type { Distribution } from '../src/core/segments/distribution.ts';
import type { Metric } from '../src/core/segments/metric.ts';
import { ownScales, quantileScale, type Scale, scoreOf } from '../src/core/segments/scores.ts';

/** One value a customer, ascending. */
export function customerValues({ values, counts }: Distribution): Float64Array {
  const all = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let filled = 0;
  values.forEach((value, index) => {
    const end = filled + (counts[index] ?? 0);
    all.fill(value, filled, end);
    filled = end;
  });
  return all;
}

export function equalGroups(distribution: Distribution, metric: Metric, scores: number): Scale {
  return quantileScale(customerValues(distribution), scores, metric === 'recency');
}

export function ownScale(cuts: readonly number[], metric: Metric): Scale {
  return ownScales({ recency: cuts, frequency: cuts, monetary: cuts })[metric];
}

/** Customers with score 1, 2, …, k. */
export function customersPerScore({ values, counts }: Distribution, scale: Scale): readonly number[] {
  const perScore = Array.from({ length: scale.scores }, () => 0);
  values.forEach((value, index) => {
    const position = scoreOf(scale, value) - 1;
    perScore[position] = (perScore[position] ?? 0) + (counts[index] ?? 0);
  });
  return perScore;
}

/** Where a cut parts the values: between two whole numbers where the metric has no others. */
export function partingValue(cut: number, scale: Scale, whole: boolean): number {
  if (!whole) return cut;
  const cutBelongsAbove = scale.extremes === null && !scale.lowIsBest;
  return cutBelongsAbove ? Math.ceil(cut) - 0.5 : Math.floor(cut) + 0.5;
}
