/** By which cuts customers were put into segments on an earlier day. */
import { customersAsOf } from '../log/customer-base.ts';
import type { OrderLog } from '../log/order-log.ts';
import { asDay } from '../time/day.ts';
import { scalesFor } from './rfm.ts';
import type { Cuts, Scales } from './scores.ts';

const WEEK = 7;
/** 1970-01-04 */
const A_SUNDAY = 3;

/**
 * Own cuts hold on all days. Equal groups are those of the end of the week before: what is asked of a year takes no more than
 * fifty looks at the log. Where nobody had bought by then, those of today serve.
 */
export function scalesOverTime(
  log: OrderLog,
  scores: number,
  cuts: Cuts | null,
  today: Scales,
): (day: number) => Scales {
  if (cuts !== null) return () => today;
  const known = new Map<number, Scales>();
  return (day) => {
    const week = Math.floor((day - A_SUNDAY) / WEEK);
    const scales = known.get(week);
    if (scales !== undefined) return scales;
    const base = customersAsOf(log, asDay(A_SUNDAY + week * WEEK));
    const computed = base.size === 0 ? today : scalesFor(base, scores, null);
    known.set(week, computed);
    return computed;
  };
}
