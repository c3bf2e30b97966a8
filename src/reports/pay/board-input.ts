/** What the live board is built from: where things stand, and who is on the team. Numbers are the formulas' business. */

import type { Month } from '../../core/pay/month.ts';
import type { Day } from '../../core/time/day.ts';
import type { OrderLayout } from '../../tables/orders.ts';
import { formula, type Pieces, wholeColumn } from './formula.ts';

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
}

/** Whole columns of the order log. */
export type LogColumns = Readonly<Record<'customer' | 'date' | 'amount' | 'manager', Pieces>>;

export interface BoardInput {
  readonly month: Month;
  /** The board of the running month moves on to the next one by itself. */
  readonly isRunning: boolean;
  readonly log: LogColumns;
  /** Rows of the log with a date, as they were read when the board was built. */
  readonly dated: number;
  /** In alphabetical order, without heads. */
  readonly members: readonly BoardMember[];
  readonly heads: readonly string[];
  readonly plan: Readonly<Record<'month' | 'name' | 'kpi' | 'plan', Pieces>>;
  /** The cells for holidays. */
  readonly holidays: Pieces | null;
  /** Null where there is no such tab yet. */
  readonly game: Readonly<Record<'week' | 'goal' | 'first' | 'second' | 'third', Pieces>> | null;
  readonly thanks: Readonly<Record<'date' | 'from' | 'to' | 'why', Pieces>> | null;
}

/** The whole columns of the log that the board counts. */
export function logColumns(sheetId: number, layout: OrderLayout): LogColumns {
  const column = (position: number) => wholeColumn({ sheetId }, position);
  return {
    customer: column(layout.customer),
    date: column(layout.date),
    amount: column(layout.amount),
    manager: column(layout.manager ?? -1),
  };
}

/** Met by numbers alone: texts, blanks and errors are larger than nothing and smaller than nothing. */
const IS_NUMBER = '"<1000000000000000"';

/** Range and criterion of SUMIFS and COUNTIFS: cells that hold a number. */
export function isNumber(column: Pieces): Pieces {
  return formula`${column};${IS_NUMBER}`;
}

/** Ranges and criteria of SUMIFS and COUNTIFS: from one day until before another, both as formulas. */
export function isBetween(column: Pieces, from: string, before: string): Pieces {
  return formula`${column};">="&${from};${column};"<"&${before}`;
}

/** The criteria of rows that can be counted, dated from one day until before another. */
export function countable({ customer, date, amount }: LogColumns, from: string, before: string): Pieces {
  return formula`${isBetween(date, from, before)};${isNumber(amount)};${customer};"<>"`;
}
