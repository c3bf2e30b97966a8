/** What is chosen of the forecast, of cohorts and of the comparison with customers who are left alone. */
import type { ComparisonShare } from '../calls/comparison-group.ts';
import type { Horizon } from '../forecast/outlook.ts';

/** How many customers are listed; 0: all. */
export const LIST_LENGTHS = [20, 100, 500, 0] as const;
/** How many days after a call count. */
export const CALL_WINDOWS = [14, 30, 60, 90] as const;

export type ListLength = (typeof LIST_LENGTHS)[number];
export type CallWindow = (typeof CALL_WINDOWS)[number];

export interface NextSettings {
  /** Null: where the log is long enough. */
  readonly wanted: boolean | null;
  /** What the total and the order of the customers look ahead. */
  readonly horizon: Horizon;
  readonly overdue: ListLength;
  readonly customers: ListLength;
}

export interface CallSettings {
  /** The share of customers that are left alone, so that it can be seen what calls bring; 0: nobody. */
  readonly share: ComparisonShare;
  /** The day since which it is that share; null where nobody is left alone. */
  readonly since: number | null;
  readonly window: CallWindow;
}

export const DEFAULT_NEXT: NextSettings = { wanted: null, horizon: 90, overdue: 20, customers: 100 };
export const DEFAULT_CALLS: CallSettings = { share: 0, since: null, window: 30 };

/** With the day since which nobody has been called who is to be left alone; `last`: as it was before. */
export function callsSince(chosen: CallSettings, last: CallSettings | null, today: number): CallSettings {
  if (chosen.share === 0) return { ...chosen, since: null };
  return { ...chosen, since: last?.share === chosen.share ? (last.since ?? today) : today };
}
