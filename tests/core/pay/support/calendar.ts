/** Months of autumn 2026 as the page is told of them: the latest first. */
import type { Month } from '../../../../src/core/pay/month.ts';
import { type Calendar, standingOf } from '../../../../src/core/pay/month-standing.ts';
import type { StepMonth } from '../../../../src/core/pay/next-step.ts';
import { day } from '../../support/days.ts';

export const [AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER] = [8, 9, 10, 11, 12].map(
  (month) => `2026-${String(month).padStart(2, '0')}`,
) as [Month, Month, Month, Month, Month];

export interface Autumn {
  readonly closed?: readonly Month[];
  readonly current?: Month | null;
  readonly today?: string;
  readonly unplanned?: readonly Month[];
  readonly blocked?: readonly Month[];
  /** Whose payouts nobody has built. */
  readonly unseen?: readonly Month[];
}

/** November runs, October is over, August and September are closed, December has no plans, unless it is said otherwise. */
export function autumn(given: Autumn = {}): { readonly months: readonly StepMonth[]; readonly calendar: Calendar } {
  const { closed = [AUGUST, SEPTEMBER], current = NOVEMBER, today = '2026-11-15' } = given;
  const { unplanned = [DECEMBER], blocked = [], unseen = [] } = given;
  const calendar = { closed: new Set(closed), current, today: day(today) };
  const months = [DECEMBER, NOVEMBER, OCTOBER, SEPTEMBER, AUGUST].map((month): StepMonth => {
    const hasPlans = !unplanned.includes(month);
    const standing = standingOf(month, hasPlans, calendar);
    return { month, standing, hasPlans, isBlocked: blocked.includes(month), isShown: !unseen.includes(month) };
  });
  return { months, calendar };
}
