/** What can be wrong with an order log, and with the columns that it is made of. */
import type { Day } from '../time/day.ts';
import { isBlank, isErrorCell } from '../writing/cell.ts';

export type OrderField = 'customer' | 'date' | 'amount' | 'orderId';

/** Why a cell of the order log can't be read. */
export type ProblemCause = 'empty' | 'error' | 'not-a-date' | 'not-an-amount' | 'not-a-name' | 'other-currency';

export interface Problem {
  /** Position in the column that was given, from 1. */
  readonly row: number;
  readonly field: OrderField;
  readonly cause: ProblemCause;
  /** The cell's content as text, for showing. */
  readonly value: string;
}

export interface CurrencyUse {
  /** The ISO 4217 code that the signs and words of the amounts stand for. */
  readonly currency: string;
  readonly rows: number;
  readonly firstRow: number;
}

export interface ColumnHeight {
  /** As the formula calls it. */
  readonly argument: string;
  readonly rows: number;
}

/** A date that lies far beyond all others. */
export interface FarDate {
  readonly day: Day;
  /** Its first row: position in the column that was given, from 1. */
  readonly row: number;
  /** The last day with an order before it. */
  readonly before: Day;
}

declare module '../app-error.ts' {
  interface ErrorParams {
    readonly 'column.heights': { readonly first: ColumnHeight; readonly second: ColumnHeight };
    readonly 'rows.unreadable': { readonly rows: number; readonly problems: readonly Problem[] };
    /** The same of a list of items of any kind. */
    readonly 'items.unreadable': { readonly rows: number; readonly problems: readonly Problem[] };
    readonly 'log.far-date': FarDate;
    readonly 'currencies.mixed': { readonly currencies: readonly CurrencyUse[] };
  }
}

/** Why a cell could not be read: it is empty, it is an error, or else. */
export function causeOf(value: unknown, otherwise: ProblemCause): ProblemCause {
  if (isBlank(value)) return 'empty';
  return isErrorCell(value) ? 'error' : otherwise;
}
