/** How a month of pay stands: what the page says of it, and what closing goes by. */
import type { Day } from '../time/day.ts';
import { type Month, monthOf, periodOf } from './month.ts';

/**
 * `passed`: a later one is closed, and the ledger goes forward only. `ahead`: the log has not come to it. `running`: its
 * last day is not over. `unplanned`: plans are missing. `ready`: it can be closed.
 */
export type MonthStanding = 'closed' | 'passed' | 'ahead' | 'running' | 'unplanned' | 'ready';

export interface Calendar {
  readonly closed: ReadonlySet<Month>;
  /** The log's last month; null where there is no log. */
  readonly current: Month | null;
  readonly today: Day;
}

export function isPassed(month: Month, closed: ReadonlySet<Month>): boolean {
  return [...closed].some((later) => later > month);
}

/** Until its last day is over by the calendar, whether or not later orders have come. */
export function isRunning(month: Month, today: Day): boolean {
  return today <= periodOf(month).to;
}

export function standingOf(month: Month, hasPlans: boolean, { closed, current, today }: Calendar): MonthStanding {
  if (closed.has(month)) return 'closed';
  if (isPassed(month, closed)) return 'passed';
  if (current === null || month > current) return 'ahead';
  if (month === current && isRunning(month, today)) return 'running';
  return hasPlans ? 'ready' : 'unplanned';
}

/** Months, the latest first, with what the next step depends on. */
export interface StandingMonth {
  readonly month: Month;
  readonly standing: MonthStanding;
  readonly hasPlans: boolean;
}

/** The month that the board should show: the latest that has begun and has its plans, from the log's last one on. */
export function boardMonth(months: readonly StandingMonth[], { current, today }: Calendar): Month | null {
  if (current === null) return null;
  const shown = ({ month, hasPlans }: StandingMonth) => month >= current && month <= monthOf(today) && hasPlans;
  return months.find(shown)?.month ?? current;
}

/** The month that something can still be paid with: the earliest open one, from the log's last on. */
export function openMonth(months: readonly StandingMonth[], { current }: Calendar): Month | null {
  if (current === null) return null;
  return months.filter(({ month, standing }) => standing !== 'closed' && month >= current).pop()?.month ?? null;
}

/** Months before it that can't be closed once it is, since it is the first of all: the earliest first. */
export function leftOpenBy<Known extends Pick<StandingMonth, 'month'>>(
  month: Month,
  months: readonly Known[],
  { closed }: Calendar,
): readonly Known[] {
  return closed.size > 0 ? [] : months.filter((earlier) => earlier.month < month).reverse();
}
