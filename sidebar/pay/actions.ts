/** Everything that can happen on the page of motivation and pay. */
import type { PayoutMethod } from '../../src/core/pay/payout-methods.ts';
import type { RuleTemplate } from '../../src/core/pay/rule-templates.ts';
import type {
  CloseResult,
  DealsToWin,
  PastPay,
  PayStart,
  StatementTexts,
  SuggestedCorrection,
  TeamSuggestion,
  WrittenTab,
} from '../../src/rpc.ts';
import type { LogAction } from '../log/actions.ts';
import type { Job, Question, Statements } from './jobs.ts';
import type { BandFields } from './rule-fields.ts';
import type { DealsState, GameFields, MemberFields } from './state.ts';

export type PayLogAction =
  | LogAction
  | { readonly type: 'log-wanted' }
  | { readonly type: 'log-left' }
  | { readonly type: 'team-asked' }
  | {
      readonly type: 'team-counted';
      readonly number: number;
      readonly suggestion: TeamSuggestion;
      readonly members: readonly MemberFields[];
    }
  | { readonly type: 'team-failed'; readonly number: number; readonly message: string };

export type TermsAction =
  | { readonly type: 'member-changed'; readonly name: string; readonly change: Partial<MemberFields> }
  | { readonly type: 'amount-typed'; readonly field: 'income' | 'fixedShare' | 'market'; readonly text: string }
  | { readonly type: 'template-chosen'; readonly template: RuleTemplate }
  | TermsEdit;

/** Of the rule that is set up, or of the one that is tried. */
export type TermsEdit =
  | { readonly type: 'method-chosen'; readonly method: PayoutMethod }
  | { readonly type: 'limit-typed'; readonly limit: 'floor' | 'cap'; readonly text: string }
  | { readonly type: 'band-typed'; readonly index: number; readonly change: Partial<BandFields> }
  | { readonly type: 'band-added' }
  | { readonly type: 'band-removed'; readonly index: number };

export type TrialAction =
  | { readonly type: 'trial-opened'; readonly past: PastPay }
  | { readonly type: 'trial-left' }
  | { readonly type: 'trial-rule-chosen'; readonly rule: string }
  | { readonly type: 'plan-factor-typed'; readonly text: string };

export type TextsAction =
  | { readonly type: 'texts-opened'; readonly shown: StatementTexts }
  | { readonly type: 'texts-left' };

export type DealsAction =
  | { readonly type: 'deals-known'; readonly known: DealsToWin }
  | { readonly type: 'deal-changed'; readonly change: Partial<Pick<DealsState, 'member' | 'amount'>> };

export type JobAction =
  | { readonly type: 'asked-first'; readonly what: Question; readonly job: Job }
  | { readonly type: 'agreed' }
  | { readonly type: 'declined' }
  | { readonly type: 'working'; readonly job: Job }
  | { readonly type: 'month-closed'; readonly closed: CloseResult }
  | { readonly type: 'statements'; readonly statements: Statements }
  | { readonly type: 'job-failed'; readonly message: string }
  | {
      readonly type: 'job-done';
      readonly sentence: string | null;
      readonly tabs: readonly WrittenTab[];
      readonly stale: string | null;
    };

export type PayAction =
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly start: PayStart }
  | { readonly type: 'open-failed'; readonly message: string }
  | { readonly type: 'game-changed'; readonly change: Partial<GameFields> }
  | { readonly type: 'corrections-found'; readonly found: readonly SuggestedCorrection[] }
  | { readonly type: 'correction-chosen'; readonly id: string; readonly wanted: boolean }
  | PayLogAction
  | TermsAction
  | TrialAction
  | TextsAction
  | DealsAction
  | JobAction;
