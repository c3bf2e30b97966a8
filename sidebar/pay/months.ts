/** How the months stand, and what should be done next. Pure. */
import type { Month } from '../../src/core/pay/month.ts';
import type { MonthState, PayStart } from '../../src/rpc.ts';
import type { Job } from './jobs.ts';

export type MonthStanding = 'closed' | 'ahead' | 'running' | 'unplanned' | 'ready';

export function standingOf({ month, closed, withoutPlan }: MonthState, current: Month | null): MonthStanding {
  if (closed) return 'closed';
  if (current === null || month > current) return 'ahead';
  if (month === current) return 'running';
  return withoutPlan.length > 0 ? 'unplanned' : 'ready';
}

/** The one step that helps most; null where there is no log to work with. */
export function nextJob({ problems, months, current }: PayStart): Job | null {
  if (problems.length > 0) return { kind: 'check' };
  const oldest = (wanted: MonthStanding) => months.filter((state) => standingOf(state, current) === wanted).pop();
  const ready = oldest('ready');
  if (ready !== undefined) return { kind: 'close', month: ready.month };
  const unplanned = oldest('unplanned');
  if (unplanned !== undefined) return { kind: 'plan', month: unplanned.month };
  if (current === null) return null;
  const running = months.find(({ month }) => month === current);
  if (running === undefined || running.withoutPlan.length > 0) return { kind: 'plan', month: current };
  return { kind: 'board', month: current };
}
