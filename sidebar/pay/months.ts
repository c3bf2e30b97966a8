/** How the months stand, and what should be done next. Pure. */
import type { Month } from '../../src/core/pay/month.ts';
import type { MonthState, PayStart } from '../../src/rpc.ts';
import type { Job } from './jobs.ts';

export type MonthStanding = 'closed' | 'ahead' | 'running' | 'unplanned' | 'ready';

/** `current` is the log's last month: it runs until the calendar is past it. */
export function standingOf(
  { month, closed, withoutPlan }: MonthState,
  current: Month | null,
  thisMonth: Month,
): MonthStanding {
  if (closed) return 'closed';
  if (current === null || month > current) return 'ahead';
  if (month === current && month >= thisMonth) return 'running';
  return withoutPlan.length > 0 ? 'unplanned' : 'ready';
}

/** The one step that helps most; null where the log can't be read and has to be chosen. */
export function nextJob({ problems, months, current, tabs }: PayStart, thisMonth: Month): Job | null {
  if (problems.length > 0) return { kind: 'check' };
  if (current === null) return null;
  const oldest = (wanted: MonthStanding) =>
    months.filter((state) => standingOf(state, current, thisMonth) === wanted).pop()?.month;
  const unplanned = oldest('unplanned');
  if (unplanned !== undefined) return { kind: 'plan', month: unplanned };
  if (months.some(({ month, closed, withoutPlan }) => month === current && !closed && withoutPlan.length > 0)) {
    return { kind: 'plan', month: current };
  }
  // Nobody should close a month before having seen how it stands.
  if (tabs.board === undefined) return { kind: 'board', month: current };
  const ready = oldest('ready');
  return ready === undefined ? { kind: 'board', month: current } : { kind: 'close', month: ready };
}
