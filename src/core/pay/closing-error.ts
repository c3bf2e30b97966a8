/** What errors of closing a month, and of paying what changed since, have to say. */
import type { LedgerFinding } from './ledger-finding.ts';
import type { Month } from './month.ts';

/** What keeps a month from being closed: plans and actuals that are still to be typed, with the member's name. */
export interface Unfinished {
  readonly member: string;
  readonly kpi: string;
  readonly missing: 'plan' | 'actual';
}

export interface ClosingErrorParams {
  readonly 'pay.closed': { readonly month: Month };
  readonly 'pay.running': { readonly month: Month; readonly lastDay: number };
  readonly 'pay.unfinished': { readonly month: Month; readonly missing: readonly Unfinished[] };
  /** Months are closed one after the other; null where the month lies before the first one that was closed. */
  readonly 'pay.order': { readonly month: Month; readonly first: Month | null };
  readonly 'pay.nobody': { readonly month: Month };
  /** A correction names a month that was closed without it. */
  readonly 'pay.late': { readonly month: Month; readonly member: string };
  readonly 'pay.ledger': { readonly findings: readonly LedgerFinding[] };
  /** What closing would pay is not what the person has seen and agreed to. */
  readonly 'pay.changed': { readonly month: Month };
  /** What was suggested is not what the orders say now. */
  readonly 'pay.suggestions': Record<string, never>;
  /** A line of the rule begins on the first day of the month already. */
  readonly 'pay.rule-dated': { readonly rule: string; readonly month: Month };
  /** Below the rules stands no empty row. */
  readonly 'pay.no-room': { readonly tab: string };
  /** There is nothing in the ledger yet. */
  readonly 'pay.nothing-closed': Record<string, never>;
  /** There is no month that is over in which somebody sold. */
  readonly 'pay.no-past': Record<string, never>;
  /** Something is still to be paid to somebody whose line in the tab *Team* is gone. */
  readonly 'pay.not-on-team': { readonly member: string };
}

declare module '../app-error.ts' {
  interface ErrorParams extends ClosingErrorParams {}
}
