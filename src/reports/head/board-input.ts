/** What the sales board is built from: where things stand, and who is on it. Numbers are the formulas' business. */
import type { AlarmMetric } from '../../core/activity/alarms.ts';
import type { OnboardingPlan } from '../../core/hiring/onboarding.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Day } from '../../core/time/day.ts';
import type { Difference, Found } from '../pay/board-input.ts';
import type { LogColumns } from '../pay/counted-log.ts';
import type { Pieces } from '../pay/formula.ts';

export interface SalesBoardPerson {
  readonly name: string;
  readonly isHead: boolean;
  readonly hired: Day | null;
  readonly left: Day | null;
  readonly ramp: readonly number[];
  /** Whose plan in the tab *Plan* counts; null where that is none. */
  readonly kpi: string | null;
  /** The cell with the plan of each month, where plans stand in the settings. */
  readonly planCell: Pieces | null;
}

/** What Salesbook has counted of somebody in a month. */
export interface CountedMonth {
  readonly month: Month;
  readonly name: string;
  readonly purchases: number;
  /** Those of customers who had not bought before. */
  readonly first: number;
}

/** Somebody in the first ninety days. */
export interface Newcomer {
  readonly name: string;
  /** Each with its share of the whole plan; null without a plan. */
  readonly stages: readonly (OnboardingPlan & { readonly share: number | null })[];
}

/** Lines of the tab *Activity*. */
export interface TypedCounts extends Readonly<Record<'date' | 'manager' | 'stage' | 'count', Pieces>> {
  readonly of: 'activity';
}

/** Deals of the log, each at the stage that its status has reached and at all before. */
export interface DealCounts extends Readonly<Record<'date' | 'manager' | 'status', Pieces>> {
  readonly of: 'deals';
  /** The cells of the settings. */
  readonly words: readonly { readonly status: Pieces; readonly reached: Pieces }[];
}

export interface SalesBoardInput {
  readonly month: Month;
  /** The board of the running month moves on to the next one by itself. */
  readonly isRunning: boolean;
  readonly log: LogColumns;
  /** Managers by name, then heads. */
  readonly people: readonly SalesBoardPerson[];
  /** The cells that name the stages. */
  readonly stages: readonly Pieces[];
  /** The cells that stages can stand in, more than there are. */
  readonly roomForStages: Pieces;
  /** The cells of red and amber; figures without are not judged. */
  readonly thresholds: Readonly<Partial<Record<AlarmMetric, { readonly red: Pieces; readonly amber: Pieces }>>>;
  /** Where the counts of the stages come from. */
  readonly counts: TypedCounts | DealCounts;
  /** Null where plans stand in the settings. */
  readonly plan: Readonly<Record<'month' | 'name' | 'kpi' | 'plan', Pieces>> | null;
  readonly holidays: Pieces | null;
  /** What no formula can tell, as it was on that day. */
  readonly counted: { readonly on: Day; readonly months: readonly CountedMonth[] };
  /** Orders have several rows, or money was paid back in a column of its own: formulas can't count purchases. */
  readonly purchasesAreCounted: boolean;
  readonly found: Found;
  readonly differences: readonly Difference[];
  /** Null where there is no such tab yet. */
  readonly todo: Readonly<Record<'week' | 'due' | 'done', Pieces>> | null;
  /** The tab *Onboarding*; null where there is none yet. */
  readonly onboarding: {
    readonly columns: Readonly<Record<'manager' | 'firstDays' | 'done', Pieces>>;
    readonly newcomers: readonly Newcomer[];
  } | null;
}
