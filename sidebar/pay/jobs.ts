/** What the person can have done by the server, as data: so it can be asked about first, shown while it runs, and repeated. */
import type { ExtraTerm } from '../../src/core/pay/extra-terms.ts';
import type { Month } from '../../src/core/pay/month.ts';
import type { Draft } from '../../src/core/pay/try-rule.ts';
import type { CloseResult, ClosingPreview, PayLog, PayStart, SetUp, WrittenTab } from '../../src/rpc.ts';
import type { Language } from '../../src/text/language.ts';

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
  /** `preview`: null until it is known what there is to agree to. `closed`: null until the ledger holds it; then statements follow. */
  | {
      readonly kind: 'close';
      readonly month: Month;
      readonly preview: ClosingPreview | null;
      readonly closed: CloseResult | null;
      readonly statements: Statements | null;
    }
  /** Has everybody asked whether the month's pay is right. */
  | { readonly kind: 'agreement'; readonly month: Month }
  /** Statements to be copied; null for the language of the tabs. */
  | { readonly kind: 'texts'; readonly month: Month; readonly language: Language | null }
  /** Asks for the past that rules are tried on. */
  | { readonly kind: 'try-rules' }
  | { readonly kind: 'past-rules'; readonly draft: Draft }
  | { readonly kind: 'take-rules'; readonly draft: Draft; readonly month: Month }
  /** Asks for the deals that are open, and for what is earned without them. */
  | { readonly kind: 'deals' }
  | { readonly kind: 'find-corrections' }
  /** The tab of all closed months; it finds corrections as well. */
  | { readonly kind: 'against-paid' }
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

/** `elsewhere`: how pay is kept in a file of its own; no yes is wanted. */
export type Question = 'visibility' | 'close' | 'convert' | 'elsewhere';

export function closing(month: Month): Job {
  return { kind: 'close', month, preview: null, closed: null, statements: null };
}

/** Tabs that show what somebody earns. */
const WITH_PAY: readonly Job['kind'][] = [
  'set-up',
  'simulator',
  'payout',
  'close',
  'try-rules',
  'agreement',
  'texts',
  'deals',
];

/** What the person has to say yes to first. `agreed`: said on this page that the pay may be seen; who has set it up has said so. */
export function questionBefore(job: Job, agreed: boolean, start: PayStart): Question | null {
  const saidBefore = agreed || start.isSetUp || start.tabs.ledger !== undefined;
  if (WITH_PAY.includes(job.kind) && !saidBefore) return 'visibility';
  if (job.kind === 'board' && job.convert === undefined && start.convertible !== null) return 'convert';
  return job.kind === 'close' ? 'close' : null;
}
