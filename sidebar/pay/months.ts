/** How the months stand, and what should be done next. Pure. */
import type { Month } from '../../src/core/pay/month.ts';
import type { MonthState, PayStart } from '../../src/rpc.ts';
import type { Job } from './jobs.ts';

/** `passed`: a later one is closed, and the ledger goes forward only. */
export type MonthStanding = 'closed' | 'passed' | 'ahead' | 'running' | 'unplanned' | 'ready';

/** The id of the sentence that buttons name where problems stand in their way. */
export const PROBLEMS_REASON = 'problems-reason';

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

/** What stands in the way of building anything; with a month, of paying it. */
export function reasonAgainst({ problems }: Pick<PayStart, 'problems'>, paid?: Month): string | undefined {
  return problems.some(({ month = paid }) => month === paid) ? PROBLEMS_REASON : undefined;
}

/** The month that the board should show: the latest that is not ahead and has its plans, from the log's last one on. */
export function boardMonth({ months, current }: Calendar, thisMonth: Month): Month | null {
  if (current === null) return null;
  const shown = ({ month, withoutPlan }: MonthState) =>
    month >= current && month <= thisMonth && withoutPlan.length === 0;
  return months.find(shown)?.month ?? current;
}

/** The month that something can still be paid with: the earliest open one, from the log's last on. */
export function openMonth({ months, current }: Calendar): MonthState | null {
  if (current === null) return null;
  return months.filter(({ month, closed }) => !closed && month >= current).pop() ?? null;
}

/** Months before it that can't be closed once it is, since it is the first of all: the earliest first. */
export function leftOpen({ months }: Pick<PayStart, 'months'>, month: string): readonly MonthState[] {
  return months.some(({ closed }) => closed) ? [] : months.filter((state) => state.month < month).reverse();
}

/** The one step that helps most; null where the log can't be read and has to be chosen. */
export function nextJob(start: PayStart, thisMonth: Month): Job | null {
  const { months, tabs } = start;
  if (reasonAgainst(start) !== undefined) return { kind: 'check' };
  const unlessWrong = (job: Job & { readonly month: Month }): Job =>
    reasonAgainst(start, job.month) === undefined ? job : { kind: 'check' };
  const shown = boardMonth(start, thisMonth);
  if (shown === null) return null;
  const oldest = (wanted: MonthStanding, without: boolean) =>
    months
      .filter((state) => standingOf(state, start, thisMonth) === wanted && without === state.withoutPlan.length > 0)
      .pop()?.month;
  const unplanned = oldest('unplanned', true) ?? oldest('running', true);
  if (unplanned !== undefined) return unlessWrong({ kind: 'plan', month: unplanned });
  // Nobody should close a month before having seen how it stands.
  if (tabs.board === undefined) return { kind: 'board', month: shown };
  const ready = oldest('ready', false);
  if (ready !== undefined) return unlessWrong({ kind: 'close', month: ready });
  const coming = oldest('ahead', true);
  const isOver = months.every(({ month, closed }) => month !== start.current || closed);
  return coming !== undefined && isOver ? { kind: 'plan', month: coming } : { kind: 'board', month: shown };
}
