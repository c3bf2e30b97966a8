/** What the live board is built from: where things stand, and who is on the team. Numbers are the formulas' business. */

import type { Month } from '../../core/pay/month.ts';
import type { Day } from '../../core/time/day.ts';
import type { LogColumns } from './counted-log.ts';
import type { Pieces } from './formula.ts';

/** The first and the last day that a cell can hold as a date: a number such as 20261031 is none. */
export const FIRST_DAY_CELL = 2;
export const PAST_DAY_CELLS = 2_958_466;

export interface BoardMember {
  readonly name: string;
  /** The KPI that is counted as revenue: its plan is the board's; null where the rule has none. */
  readonly kpi: string | null;
  readonly hired: Day | null;
  readonly left: Day | null;
  /** Shares of the plan in the first months since hiring. */
  readonly ramp: readonly number[];
  /** What the plan is for, where not for the month, and what each month has of it; by its days where that is null. */
  readonly period?: { readonly months: number; readonly shares: readonly number[] | null };
}

/** What one of several managers has of the rows that name them in one cell. */
export interface SharedLine {
  /** As the cell says it. */
  readonly text: string;
  readonly name: string;
  readonly share: number;
  /** What it has of one order or deal: to the hundredth, as pay counts them. */
  readonly part: number;
  /** Whether all that it names are on the board or heads: only then are its rows counted in full. */
  readonly isWhole: boolean;
}

/** What pay counts of somebody and the board's formulas do not, or less than they do. */
export interface Difference {
  readonly month: Month;
  readonly name: string;
  readonly amount: number;
}

/** What was found when the log was last read, and stays as it is until it is read again. */
export interface Found {
  readonly on: Day;
  readonly differences: readonly Difference[];
  /** Rows without a date that the reading leaves out for a reason: titles, totals, further products. */
  readonly undated: { readonly rows: number; readonly amount: number };
  /** Of one text after the other; as many as the board has room for. */
  readonly shared: readonly SharedLine[];
  /** Names of those whose plan the board does not show as pay counts it. */
  readonly otherPlans: readonly string[];
  /** Rows with a date and no amount that carry further products. */
  readonly continuations: boolean;
}

export interface BoardInput {
  readonly month: Month;
  /** The board of the running month moves on to the next one by itself. */
  readonly isRunning: boolean;
  readonly log: LogColumns;
  /** Rows of the log with a date, as they were read when the board was built. */
  readonly dated: number;
  readonly found: Found;
  /** In alphabetical order, without heads. */
  readonly members: readonly BoardMember[];
  readonly heads: readonly string[];
  readonly plan: Readonly<Record<'month' | 'name' | 'kpi' | 'plan', Pieces>> & {
    /** Plans that hold from a day on; null where the tab has no such column. */
    readonly since: Pieces | null;
  };
  /** The cells for holidays. */
  readonly holidays: Pieces | null;
  /** Null where there is no such tab yet. */
  readonly game: Readonly<Record<'week' | 'goal' | 'first' | 'second' | 'third', Pieces>> | null;
  readonly thanks: Readonly<Record<'date' | 'from' | 'to' | 'why', Pieces>> | null;
}
