/** What errors of motivation and pay have to say. */
import type { UnknownScope } from './scopes.ts';

export type BandColumn = 'from' | 'rate';

export interface PayErrorParams {
  readonly 'number.negative': { readonly argument: string; readonly row: number | null; readonly value: string };
  /** `row` is null where there is but one cell, or where the amount stands for no one row. */
  readonly 'money.size': { readonly row: number | null };
  readonly 'bands.missing': Record<string, never>;
  readonly 'bands.negative': { readonly row: number; readonly column: BandColumn; readonly value: number };
  readonly 'bands.order': { readonly row: number };
  readonly 'weights.zero': Record<string, never>;
  readonly 'kpi.count': { readonly count: number };
  readonly 'kpi.weights': { readonly sum: number };
  /** Nothing says yet where the orders stand. */
  readonly 'pay.not-set-up': Record<string, never>;
  /** The log has no column that names managers. */
  readonly 'pay.no-managers': Record<string, never>;
  readonly 'pay.no-members': Record<string, never>;
  /** A KPI counts products or types of customers, and the log has no column of them. */
  readonly 'pay.no-column': UnknownScope;
  /** The first problems of the tabs that people fill in, ready to read, and how many more there are. */
  readonly 'pay.forms': { readonly problems: readonly string[]; readonly more: number };
  /** An earlier week waits for its winners, or this one is being played. */
  readonly 'pay.game-open': { readonly week: string; readonly tab: string };
  /** This week was played already. */
  readonly 'pay.game-over': { readonly tab: string };
  readonly 'pay.game-none': Record<string, never>;
  readonly 'pay.game-running': { readonly day: number };
}

declare module '../app-error.ts' {
  interface ErrorParams extends PayErrorParams {}
}
