/** The product's own errors: a stable code and what the sentence needs; the sentence itself lies in `text/`. */

import type { PayErrorParams } from './pay/pay-error.ts';
import type { PlaybookProblem } from './playbook-problem.ts';

/** What can be wrong with the arguments of a custom function. A code without parameters maps to an empty record. */
export interface ArgumentErrorParams {
  readonly 'column.missing': { readonly argument: Argument };
  readonly 'column.width': { readonly argument: Argument; readonly width: number };
  readonly 'column.heights': { readonly first: ColumnHeight; readonly second: ColumnHeight };
  readonly 'rows.unreadable': { readonly rows: number; readonly problems: readonly Problem[] };
  /** The same of a list of items of any kind. */
  readonly 'items.unreadable': { readonly rows: number; readonly problems: readonly Problem[] };
  readonly 'currencies.mixed': { readonly currencies: readonly CurrencyUse[] };
  readonly 'day.unreadable': { readonly argument: Argument; readonly value: string };
  readonly 'day.missing': { readonly argument: Argument };
  readonly 'days.reversed': { readonly from: number; readonly to: number };
  readonly 'scores.invalid': { readonly value: string };
  readonly 'cuts.shape': { readonly rows: number; readonly columns: number; readonly scores: number | null };
  readonly 'cuts.number': { readonly metric: Metric; readonly position: number; readonly value: string };
  readonly 'cuts.order': { readonly metric: Metric; readonly position: number };
  readonly 'period.unknown': { readonly value: string };
  readonly 'class-cuts.count': ClassCuts & { readonly count: number };
  readonly 'class-cuts.number': ClassCuts & { readonly position: number; readonly value: string };
  readonly 'class-cuts.range': ClassCuts & { readonly position: number; readonly value: string };
  readonly 'class-cuts.order': ClassCuts;
  readonly 'class-cuts.mixed': ClassCuts;
  readonly 'number.unreadable': { readonly argument: Argument; readonly row: number | null; readonly value: string };
  readonly 'number.negative': { readonly argument: Argument; readonly row: number | null; readonly value: string };
  readonly 'number.missing': { readonly argument: Argument };
  /** `row` is null where there is but one cell, or where the amount stands for no one row. */
  readonly 'money.size': { readonly row: number | null };
  readonly 'bands.missing': Record<string, never>;
  readonly 'bands.shape': { readonly columns: number };
  readonly 'bands.number': { readonly row: number; readonly column: BandColumn; readonly value: string };
  readonly 'bands.negative': { readonly row: number; readonly column: BandColumn; readonly value: number };
  readonly 'bands.order': { readonly row: number };
  readonly 'method.unknown': { readonly value: string };
  readonly 'method.commission': { readonly value: string };
  readonly 'weights.zero': Record<string, never>;
  readonly 'decimals.invalid': { readonly value: string };
  readonly 'kpi.count': { readonly count: number };
  readonly 'kpi.weights': { readonly sum: number };
}

/** What each error has to say. */
export interface ErrorParams extends ArgumentErrorParams, PayErrorParams {
  readonly 'log.columns': { readonly sheet: string; readonly missing: readonly OrderField[] };
  readonly 'log.own-tab': { readonly sheet: string };
  readonly 'log.no-purchases': { readonly sheet: string; readonly bad: number; readonly later: number };
  /** The row of titles of one of our tabs is gone. */
  readonly 'tab.header': { readonly tab: string };
  readonly 'tab.edited': { readonly tab: string };
  readonly 'run.busy': Record<string, never>;
  readonly 'run.gone': Record<string, never>;
  readonly 'run.log-changed': { readonly sheet: string };
  readonly 'run.settings-changed': Record<string, never>;
  /** The tab *Settings* has to be put right before anything is built. */
  readonly 'playbook.problems': { readonly problems: readonly PlaybookProblem[] };
  readonly 'settings.sheet-gone': Record<string, never>;
  readonly 'settings.invalid': { readonly setting: string };
  readonly 'settings.class-cuts': { readonly kind: 'abc' | 'xyz' };
  readonly 'settings.newer': Record<string, never>;
  readonly 'convert.changed': Record<string, never>;
  readonly 'rpc.method': { readonly method: string };
}

export type ErrorCode = keyof ErrorParams;
export type ArgumentErrorCode = keyof ArgumentErrorParams;

/** The arguments of custom functions that errors can name. */
export type Argument =
  | 'customers'
  | 'dates'
  | 'amounts'
  | 'order_ids'
  | 'as_of'
  | 'scores'
  | 'items'
  | ClassCutsArgument
  | 'from'
  | 'to'
  | PayArgument;

/** The arguments that hold the two cuts of ABC or of XYZ. */
export type ClassCutsArgument = 'cuts' | 'abc_cuts' | 'xyz_cuts';

interface ClassCuts {
  readonly argument: ClassCutsArgument;
  readonly kind: 'abc' | 'xyz';
}

/** The arguments of PAYOUT, COMMISSION, PRIZES and ALLOCATE. */
export type PayArgument =
  | 'plan'
  | 'fact'
  | 'bonus'
  | 'bands'
  | 'method'
  | 'floor'
  | 'cap'
  | 'amount'
  | 'accumulated'
  | 'results'
  | 'prizes'
  | 'goal'
  | 'total'
  | 'weights'
  | 'decimals';

export type BandColumn = 'from' | 'rate';

export type Metric = 'recency' | 'frequency' | 'monetary';

export interface ColumnHeight {
  readonly argument: Argument;
  readonly rows: number;
}

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

export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly params: ErrorParams[Code];

  constructor(code: Code, params: ErrorParams[Code]) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
