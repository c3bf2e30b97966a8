/** What the person can have done by the server, as data: so it can be asked about first, shown while it runs, and repeated. */
import type { ExtraTerm } from '../../src/core/pay/extra-terms.ts';
import type { Month } from '../../src/core/pay/month.ts';
import type { PayLog, PayStart, SetUp, WrittenTab } from '../../src/rpc.ts';

/** Where the statements of a month stand: those before `next` are written. */
export interface Statements {
  readonly members: readonly string[];
  readonly next: number;
  readonly tabs: readonly WrittenTab[];
}

export type Job =
  | { readonly kind: 'set-up'; readonly request: SetUp }
  /** What is set up stays as it is, but is counted from another log. */
  | { readonly kind: 'change-log'; readonly log: PayLog }
  | { readonly kind: 'plan'; readonly month: Month }
  /** The columns of a term that not everybody needs. */
  | { readonly kind: 'term'; readonly term: ExtraTerm }
  | { readonly kind: 'simulator' }
  /** `convert`: what the person has said of the log's texts that formulas can't add; left out until they were asked. */
  | { readonly kind: 'board'; readonly month: Month; readonly convert?: 'yes' | 'no' }
  /** `statements`: null until the payout tab is written. */
  | { readonly kind: 'payout'; readonly month: Month; readonly statements: Statements | null }
  | { readonly kind: 'close'; readonly month: Month }
  | { readonly kind: 'find-corrections' }
  | { readonly kind: 'add-corrections'; readonly ids: readonly string[]; readonly month: Month }
  | {
      readonly kind: 'start-week';
      readonly goal: number | null;
      readonly prizes: readonly number[];
      readonly rollOver: boolean;
    }
  | { readonly kind: 'finish-week' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'check' };

export type Question = 'visibility' | 'close' | 'convert';

/** Tabs that show what somebody earns. */
const WITH_PAY: readonly Job['kind'][] = ['set-up', 'simulator', 'payout', 'close'];

/** What the person has to say yes to first. `agreed`: said on this page that the pay may be seen. */
export function questionBefore(job: Job, agreed: boolean, start: PayStart): Question | null {
  // A ledger is there only where somebody has agreed before.
  if (WITH_PAY.includes(job.kind) && !agreed && start.tabs.ledger === undefined) return 'visibility';
  if (job.kind === 'board' && job.convert === undefined && start.convertible !== null) return 'convert';
  return job.kind === 'close' ? 'close' : null;
}
