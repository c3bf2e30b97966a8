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
  readonly period?: PlanSpan;
}

/** What a plan is for, where not for the month, and what each month has of it; by its days where that is null. */
export interface PlanSpan {
  readonly months: number;
  readonly shares: readonly number[] | null;
}

/** Rows that say this in the manager's cell, the product's and the customer type's; null where whatever stands there counts. */
export interface PartLine {
  readonly text: string;
  /** What of them is counted. */
  readonly share: number;
  readonly products: string | null;
  readonly types: string | null;
}

/** Lines of parts that stand one below the other; or all of somebody in the block of members and heads, by position there. */
export type PartTerm = { readonly first: number; readonly count: number } | { readonly member: number };

/** A KPI that counts others' revenue, or that of a part of the log. */
export interface BoardKpi {
  /** Whose it is, by position among the members. */
  readonly member: number;
  readonly name: string;
  readonly period?: PlanSpan;
  /** What it adds up. */
  readonly terms: readonly PartTerm[];
  /** Whether the member's own line is the sum of such KPIs: no other holds the plan for the revenue. */
  readonly isOfLine: boolean;
}

/** Spellings near to those that are counted: patterns, and the texts of the log that meet them and are known. */
export interface Watch {
  readonly column: Pieces;
  readonly title: string;
  readonly patterns: readonly string[];
  /** A text stands here once for each pattern that it meets. */
  readonly known: readonly string[];
}

/** What formulas can't count, as pay did on the day. */
export interface NotLive {
  readonly member: string;
  readonly kpi: string;
  readonly actual: number;
}

export interface BoardParts {
  readonly columns: Readonly<Record<'products' | 'types', Pieces>>;
  readonly lines: readonly PartLine[];
  readonly kpis: readonly BoardKpi[];
  readonly watched: readonly Watch[];
  readonly notLive: readonly NotLive[];
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
  /** Where one of the member's KPIs over a part of the log is meant. */
  readonly kpi?: string;
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
  /** Names of those whose plan changes within the month: pay counts it by days. */
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
  readonly parts: BoardParts;
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
