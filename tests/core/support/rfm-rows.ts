/** RFM results as plain rows, sorted as the product shows them, so that logs in different order can be compared. */
import { byRevenue, customersAsOf } from '../../../src/core/log/customer-base.ts';
import type { OrderLog } from '../../../src/core/log/order-log.ts';
import { type Rfm, scalesFor, scoreCustomers } from '../../../src/core/segments/rfm.ts';
import type { Cuts } from '../../../src/core/segments/scores.ts';
import { SEGMENTS, type Segment } from '../../../src/core/segments/segments.ts';
import { asDay } from '../../../src/core/time/day.ts';

export interface RfmRow {
  readonly name: string | undefined;
  readonly recency: number | undefined;
  readonly frequency: number | undefined;
  readonly revenue: number | undefined;
  readonly code: readonly (number | undefined)[];
  readonly segment: Segment | undefined;
}

export function rfmOf(log: OrderLog, asOf: number, scores: number, cuts: Cuts | null = null): Rfm {
  const base = customersAsOf(log, asDay(asOf));
  return scoreCustomers(base, scalesFor(base, scores, cuts));
}

export function rowsOf(rfm: Rfm): RfmRow[] {
  return Array.from(byRevenue(rfm.base), (index) => ({
    name: rfm.base.names[index]?.text,
    recency: rfm.recency[index],
    frequency: rfm.base.purchases[index],
    revenue: rfm.base.revenue[index],
    code: [rfm.recencyScore[index], rfm.frequencyScore[index], rfm.monetaryScore[index]],
    segment: SEGMENTS[rfm.segment[index] ?? -1],
  }));
}
