/** A metric's distribution in little: enough to draw it and to count what cuts would do, without the log. */

import type { CustomerBase } from '../log/customer-base.ts';
import type { Metric } from './metric.ts';

export interface Distribution {
  /** Ascending. */
  readonly values: readonly number[];
  /** Customers at each value; their sum is the number of customers. */
  readonly counts: readonly number[];
  /** False where neighbouring values were drawn together, each group standing at its largest value. */
  readonly exact: boolean;
}

const MOST_VALUES = 400;

export function distributionOf(values: ArrayLike<number>): Distribution {
  const ascending = Float64Array.from(values).sort();
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const value of ascending) {
    if (distinct[distinct.length - 1] === value) counts[counts.length - 1] = (counts[counts.length - 1] as number) + 1;
    else {
      distinct.push(value);
      counts.push(1);
    }
  }
  if (distinct.length <= MOST_VALUES) return { values: distinct, counts, exact: true };
  const perGroup = Math.ceil(distinct.length / MOST_VALUES);
  const groups = Math.ceil(distinct.length / perGroup);
  const range = (group: number) => [group * perGroup, Math.min(distinct.length, (group + 1) * perGroup)] as const;
  return {
    values: Array.from({ length: groups }, (_, group) => distinct[range(group)[1] - 1] as number),
    counts: Array.from({ length: groups }, (_, group) =>
      counts.slice(...range(group)).reduce((sum, count) => sum + count, 0),
    ),
    exact: false,
  };
}

export type Distributions = Readonly<Record<Metric, Distribution>>;

export function distributionsOf(base: CustomerBase): Distributions {
  return {
    recency: distributionOf(base.lastPurchase.map((day) => base.asOf - day)),
    frequency: distributionOf(base.purchases),
    monetary: distributionOf(base.revenue),
  };
}
