/** Cohorts: customers by the period of their first purchase, and what became of them period by period. */
import { AppError } from '../app-error.ts';
import type { CustomerBase } from '../log/customer-base.ts';
import { choosePeriod, type Period } from '../log/periods.ts';
import { type PurchaseHistory, purchaseHistory } from '../log/purchase-history.ts';
import { addTo, createSums, type Sums, sumAt } from '../numbers/summation.ts';
import { asDay, type Day } from '../time/day.ts';
import { calendarPeriods, startOfPeriod } from './calendar-periods.ts';
import type { TooManyPeriods } from './cohort-error.ts';

/** What is told of a cohort: the share of it that bought, or what a customer of it brought. */
export const COHORT_MEASURES = ['customers', 'revenue'] as const;

export type CohortMeasure = (typeof COHORT_MEASURES)[number];

/** A table of a million cells: more, and a sheet takes it no more. */
const MOST_PERIODS = 1000;

export interface CohortCell {
  /** With a purchase in the period. */
  readonly active: number;
  /** Net of refunds. */
  readonly revenue: number;
  /** The period has not ended by the day of the analysis. */
  readonly isPartial: boolean;
}

export interface Cohort {
  /** Of the period of the first purchase; a week may begin before the calendar's first day. */
  readonly firstDay: Day;
  readonly customers: number;
  /** From the period of the first purchase to the one that is running. */
  readonly cells: readonly CohortCell[];
}

export interface Cohorts {
  /** The one asked for, or the one that was chosen. */
  readonly period: Period;
  /** From the first cohort's first period to the running one; 0 where nobody bought. */
  readonly periods: number;
  /** Earliest first; periods that brought no customers have none. */
  readonly cohorts: readonly Cohort[];
}

interface Tally {
  readonly customers: Int32Array;
  /** A row of cells for each cohort. */
  readonly active: Int32Array;
  readonly revenue: Sums;
}

function tallyOf(
  { start, amount, purchase }: PurchaseHistory,
  period: Int32Array,
  first: number,
  periods: number,
): Tally {
  const tally: Tally = {
    customers: new Int32Array(periods),
    active: new Int32Array(periods * periods),
    revenue: createSums(periods * periods),
  };
  for (let customer = 0; customer + 1 < start.length; customer++) {
    const end = start[customer + 1] as number;
    let order = start[customer] as number;
    // Refunds of what was bought before the log begins may lie before the first purchase.
    while (purchase[order] === 0) order++;
    const joined = period[order] as number;
    while (order > (start[customer] as number) && period[order - 1] === joined) order--;
    const cohort = joined - first;
    tally.customers[cohort] = (tally.customers[cohort] as number) + 1;
    let latest = -1;
    for (; order < end; order++) {
      const since = (period[order] as number) - joined;
      const cell = cohort * periods + since;
      addTo(tally.revenue, cell, amount[order] as number);
      if (purchase[order] === 0 || since === latest) continue;
      tally.active[cell] = (tally.active[cell] as number) + 1;
      latest = since;
    }
  }
  return tally;
}

/** @throws AppError `cohorts.periods` where the log spans more periods than a sheet can show. */
export function cohortsOf(base: CustomerBase, wanted: Period | 'auto'): Cohorts {
  const history = purchaseHistory(base);
  const period = wanted === 'auto' ? choosePeriod(history) : wanted;
  if (base.size === 0) return { period, periods: 0, cohorts: [] };
  const periodOf = calendarPeriods(period);
  const firstDay = history.day.reduce(
    (least, day, order) => (history.purchase[order] === 1 && day < least ? day : least),
    base.asOf as number,
  );
  const first = periodOf(firstDay);
  const running = periodOf(base.asOf);
  const periods = running - first + 1;
  const span: TooManyPeriods = { period, periods, most: MOST_PERIODS };
  if (periods > MOST_PERIODS) throw new AppError('cohorts.periods', span);

  const tally = tallyOf(history, history.day.map(periodOf), first, periods);
  const hasEnded = (startOfPeriod(period, running + 1) ?? Number.POSITIVE_INFINITY) <= base.asOf + 1;
  const cohorts = Array.from(
    tally.customers,
    (customers, cohort): Cohort => ({
      firstDay: startOfPeriod(period, first + cohort) ?? asDay(firstDay),
      customers,
      cells: Array.from({ length: periods - cohort }, (_, since) => ({
        active: tally.active[cohort * periods + since] as number,
        revenue: sumAt(tally.revenue, cohort * periods + since),
        isPartial: !hasEnded && cohort + since === periods - 1,
      })),
    }),
  );
  return { period, periods, cohorts: cohorts.filter(({ customers }) => customers > 0) };
}
