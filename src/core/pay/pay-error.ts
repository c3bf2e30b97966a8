/** What errors of motivation and pay have to say. */
import type { Month } from './month.ts';

export interface PayErrorParams {
  /** Nothing says yet where the orders stand. */
  readonly 'pay.not-set-up': Record<string, never>;
  /** The log has no column that names managers. */
  readonly 'pay.no-managers': Record<string, never>;
  readonly 'pay.no-members': Record<string, never>;
  readonly 'pay.member-twice': { readonly name: string };
  /** A target income or a plan that is no amount of money. */
  readonly 'pay.member-amount': { readonly name: string; readonly what: 'income' | 'plan' };
  /** What was paid is not planned anew. */
  readonly 'pay.month-closed': { readonly month: Month };
  /** The first problems of the tabs that people fill in, ready to read, and how many more there are. */
  readonly 'pay.forms': { readonly problems: readonly string[]; readonly more: number };
}
