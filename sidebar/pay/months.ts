/** How the months stand, and what should be done next. Pure. */
import type { Month } from '../../src/core/pay/month.ts';
import type { MonthState, PayStart } from '../../src/rpc.ts';
import type { Job } from './jobs.ts';

/** `passed`: a later one is closed, and the ledger goes forward only. */
export type MonthStanding = 'closed' | 'passed' | 'ahead' | 'running' | 'unplanned' | 'ready';

type Calendar = Pick<PayStart, 'current' | 'months'>;

/** `current` is the log's last month: it runs until the calendar is past it. */
export function standingOf(
  { month, closed, withoutPlan }: MonthState,
  { current, months }: Calendar,
  thisMonth: Month,
): MonthStanding {
  if (closed) return 'closed';
  if (months.some((other) => other.closed && other.month > month)) return 'passed';
  if (current === null || month > current) return 'ahead';
  if (month === current && month >= thisMonth) return 'running';
  return withoutPlan.length > 0 ? 'unplanned' : 'ready';
}

/** The one step that helps most; null where the log can't be read and has to be chosen. */
export function nextJob(start: PayStart, thisMonth: Month): Job | null {
  const { problems, months, current, tabs } = start;
  if (problems.length > 0) return { kind: 'check' };
  if (current === null) return null;
  const oldest = (wanted: MonthStanding) =>
    months.filter((state) => standingOf(state, start, thisMonth) === wanted).pop()?.month;
  const unplanned = oldest('unplanned');
  if (unplanned !== undefined) return { kind: 'plan', month: unplanned };
  const running = months.find((state) => standingOf(state, start, thisMonth) === 'running');
  if (running !== undefined && running.withoutPlan.length > 0) return { kind: 'plan', month: current };
  // Nobody should close a month before having seen how it stands.
  if (tabs.board === undefined) return { kind: 'board', month: current };
  const ready = oldest('ready');
  return ready === undefined ? { kind: 'board', month: current } : { kind: 'close', month: ready };
}
