/** How customers move between segments from one day to another, measured by the first day's cuts. */
import { AppError } from '../app-error.ts';
import { customersAsOf } from '../log/customer-base.ts';
import type { OrderLog } from '../log/order-log.ts';
import type { Day } from '../time/day.ts';
import { type Rfm, scalesFor, scoreCustomers } from './rfm.ts';
import type { Cuts } from './scores.ts';
import { SEGMENTS, type SegmentMap } from './segments.ts';

export interface Movement {
  readonly from: Rfm;
  readonly to: Rfm;
  /**
   * Counts by segment at the first day (rows, in the order of `SEGMENTS`; last, those not yet customers) and at the
   * second (columns). A customer whose only purchase was undone by a later row of the same order stands in no column.
   */
  readonly matrix: readonly (readonly number[])[];
}

/**
 * @throws AppError `days.reversed` where `to` is before `from`.
 */
export function segmentMovement(
  log: OrderLog,
  from: Day,
  to: Day,
  scores: number,
  cuts: Cuts | null,
  map?: SegmentMap,
): Movement {
  if (to < from) throw new AppError('days.reversed', { from, to });
  const before = customersAsOf(log, from);
  const after = customersAsOf(log, to);
  // Where nobody had bought by the first day there are no cuts to fix: the second day's serve.
  const scales = scalesFor(before.size === 0 ? after : before, scores, cuts);
  const start = scoreCustomers(before, scales, map);
  const end = scoreCustomers(after, scales, map);

  const notYet = SEGMENTS.length;
  const segmentBefore = new Map<number, number>();
  start.base.customer.forEach((customer, index) => {
    segmentBefore.set(customer, start.segment[index] as number);
  });
  const matrix = Array.from({ length: SEGMENTS.length + 1 }, () => SEGMENTS.map(() => 0));
  end.base.customer.forEach((customer, index) => {
    const row = matrix[segmentBefore.get(customer) ?? notYet];
    const column = end.segment[index] as number;
    if (row !== undefined) row[column] = (row[column] as number) + 1;
  });
  return { from: start, to: end, matrix };
}
