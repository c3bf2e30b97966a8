/** What people answer to the questions of a reading, from the sidebar, the command line, or the last time. */
import type { Day } from '../core/time/day.ts';
import type { DateOrder } from '../core/writing/date-readings.ts';
import type { DecimalSign } from '../core/writing/digit-readings.ts';
import type { Role } from './columns/roles.ts';

/** Titles of columns by role, or letters of columns without a title; an empty list: no such column. */
export type ColumnAnswers = Readonly<Partial<Record<Role, readonly string[]>>>;

export interface Answers {
  /** Position of the row of titles, from 0. */
  readonly titlesRow?: number | undefined;
  readonly columns?: ColumnAnswers | undefined;
  /** Values of the status that count; all others do not. */
  readonly counts?: readonly string[] | undefined;
  /** The values that this was said of; any other is judged for itself. Without it: of all. */
  readonly countsSaidOf?: readonly string[] | undefined;
  readonly dates?: DateOrder | undefined;
  readonly decimal?: DecimalSign | undefined;
  readonly currency?: string | undefined;
  /** What one unit of another currency is worth in the chosen one. */
  readonly rates?: Readonly<Record<string, number>> | undefined;
  /** Keys that stand for customers nobody knows; an empty list: all of them are customers. */
  readonly standIns?: readonly string[] | undefined;
  readonly oncePerOrder?: boolean | undefined;
  /** Whether cells of customers and days hold for blank ones below. */
  readonly fillDown?: boolean | undefined;
  readonly asOf?: Day | undefined;
  /** Takes what is proposed wherever nothing else is answered. */
  readonly takeProposed?: boolean | undefined;
}
