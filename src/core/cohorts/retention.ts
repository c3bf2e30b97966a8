/** How many customers come back after their first purchase, all cohorts together. */
import type { CustomerBase } from '../log/customer-base.ts';
import { PERIODS } from '../log/periods.ts';
import type { Day } from '../time/day.ts';
import { type Cohort, type Cohorts, cohortsOf } from './cohorts.ts';

/** A year of months and the running one: with more, nobody sees the shape any more. */
export const MOST_COHORTS = 13;

/** By the period that suits the log, or else the shortest one with which a person can look at all cohorts at once. */
export function readableCohorts(base: CustomerBase): Cohorts {
  const suiting = cohortsOf(base, 'auto');
  if (suiting.periods <= MOST_COHORTS) return suiting;
  const longer = PERIODS.slice(PERIODS.indexOf(suiting.period) + 1);
  for (const period of longer) {
    const cohorts = cohortsOf(base, period);
    if (cohorts.periods <= MOST_COHORTS) return cohorts;
  }
  return cohortsOf(base, 'year');
}

export interface Retention {
  /** Periods after that of the first purchase. */
  readonly after: number;
  /** Of the cohorts for which that period has ended. */
  readonly customers: number;
  readonly active: number;
}

function retentionAt(cohorts: readonly Cohort[], after: number): Retention {
  let [customers, active] = [0, 0];
  for (const { customers: own, cells } of cohorts) {
    const cell = cells[after];
    if (cell === undefined || cell.isPartial) continue;
    customers += own;
    active += cell.active;
  }
  return { after, customers, active };
}

/** From the period after the first purchase on, as long as it has ended for any cohort. */
export function retentionOf({ cohorts, periods }: Pick<Cohorts, 'cohorts' | 'periods'>): Retention[] {
  return Array.from({ length: Math.max(0, periods - 1) }, (_, index) => retentionAt(cohorts, index + 1)).filter(
    ({ customers }) => customers > 0,
  );
}

export interface Halves {
  /** The first day of the first later cohort. */
  readonly since: Day;
  readonly earlier: Retention;
  readonly later: Retention;
}

/** With fewer on a side a difference says nothing. */
const LEAST_CUSTOMERS = 30;

/** Whether the later half of the cohorts comes back more than the earlier one; null where there are too few to tell. */
export function halvesOf({ cohorts }: Pick<Cohorts, 'cohorts'>): Halves | null {
  const ended = cohorts.filter(({ cells }) => cells[1] !== undefined && !cells[1].isPartial);
  const middle = Math.ceil(ended.length / 2);
  const [earlier, later] = [ended.slice(0, middle), ended.slice(middle)].map((half) => retentionAt(half, 1));
  const since = ended[middle]?.firstDay;
  if (since === undefined || earlier === undefined || later === undefined) return null;
  return Math.min(earlier.customers, later.customers) < LEAST_CUSTOMERS ? null : { since, earlier, later };
}
