/** All that the page of motivation and pay knows and shows: one immutable state, changed by `reduce` alone. */
import { DEFAULT_FIXED_SHARE } from '../../src/core/pay/target-income.ts';
import { type Locale, localeOf } from '../../src/core/writing/locale.ts';
import type {
  DealsToWin,
  PastPay,
  PayStart,
  StatementTexts,
  SuggestedCorrection,
  TeamSuggestion,
  TriableRule,
  WrittenTab,
} from '../../src/rpc.ts';
import { type LogState, NO_LOG } from '../log/state.ts';
import type { Job, Question } from './jobs.ts';
import { fieldsOf, type RuleFields, type TermsFields } from './rule-fields.ts';

/** A question to the server that goes on its own. */
export interface Asked {
  /** Counts the questions: an answer to any but the latest is ignored. */
  readonly number: number;
  readonly status: 'none' | 'asking' | 'ready' | 'failed';
  readonly message: string | null;
}

export interface MemberFields {
  readonly name: string;
  readonly wanted: boolean;
  readonly isHead: boolean;
  /** Empty: the income of all. */
  readonly income: string;
  readonly plan: string;
}

export interface SetUpState {
  readonly log: LogState;
  readonly team: Asked;
  readonly suggestion: TeamSuggestion | null;
  readonly members: readonly MemberFields[];
  /** By name, what the person has typed and ticked: kept while another sheet or column is looked at. */
  readonly typed: ReadonlyMap<string, Partial<MemberFields>>;
  readonly income: string;
  readonly fixedShare: string;
  readonly market: string;
  readonly rule: RuleFields;
  /** Other rules as they were typed before this one was chosen. */
  readonly rules: readonly RuleFields[];
}

export interface GameFields {
  readonly goal: string;
  readonly prizes: string;
  readonly rollOver: boolean;
}

export type Work =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly job: Job }
  | { readonly phase: 'failed'; readonly job: Job; readonly message: string }
  | {
      readonly phase: 'done';
      readonly job: Job;
      /** Null where the tabs say enough. */
      readonly sentence: string | null;
      readonly tabs: readonly WrittenTab[];
      /** Why the page does not know how things stand now. */
      readonly stale: string | null;
    };

/** A draft of a rule, and the months that it is tried on. */
export interface TrialState {
  readonly past: PastPay;
  /** The rule that the draft takes the place of. */
  readonly inForce: TriableRule;
  readonly terms: TermsFields;
  /** Per cent of the plans as they are. */
  readonly planFactor: string;
}

/** What deals would bring. */
export interface DealsState {
  /** Null until it was asked for. */
  readonly known: DealsToWin | null;
  /** Key of the manager; empty for the first. */
  readonly member: string;
  readonly amount: string;
}

export interface Corrections {
  readonly found: readonly SuggestedCorrection[];
  readonly chosen: readonly string[];
}

export type Opening =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly message: string }
  | { readonly phase: 'open'; readonly start: PayStart };

export interface PayState {
  /** Of the file: numbers are typed here as they are in its cells. */
  readonly locale: Locale;
  readonly opening: Opening;
  /** Covers the page until it is answered. */
  readonly question: { readonly what: Question; readonly job: Job } | null;
  /** Another log is being chosen for what is set up. */
  readonly choosingLog: boolean;
  readonly deals: DealsState;
  /** Statements that are being copied; null unless some are. */
  readonly texts: StatementTexts | null;
  /** Null unless rules are being tried. */
  readonly trial: TrialState | null;
  /** The person has said on this page that the pay may be seen by whoever opens the file. */
  readonly agreed: boolean;
  readonly work: Work;
  readonly setUp: SetUpState;
  readonly game: GameFields;
  /** Null until they were looked for. */
  readonly corrections: Corrections | null;
}

const NOT_ASKED: Asked = { number: 0, status: 'none', message: null };

export const INITIAL: PayState = {
  locale: localeOf('en_US'),
  opening: { phase: 'opening' },
  question: null,
  choosingLog: false,
  deals: { known: null, member: '', amount: '' },
  texts: null,
  trial: null,
  agreed: false,
  work: { phase: 'idle' },
  setUp: {
    log: NO_LOG,
    team: NOT_ASKED,
    suggestion: null,
    members: [],
    typed: new Map(),
    income: '',
    fixedShare: String(DEFAULT_FIXED_SHARE * 100),
    market: '',
    rule: fieldsOf('strong'),
    rules: [],
  },
  game: { goal: '', prizes: '', rollOver: true },
  corrections: null,
};

export type ViewName = 'opening' | 'unopened' | Question | 'log' | 'trial' | 'texts' | 'set-up' | 'main';

export function viewOf({ opening, question, choosingLog, trial, texts }: PayState): ViewName {
  if (opening.phase !== 'open') return opening.phase === 'opening' ? 'opening' : 'unopened';
  if (question !== null) return question.what;
  if (!opening.start.isSetUp) return 'set-up';
  if (choosingLog) return 'log';
  if (texts !== null) return 'texts';
  return trial === null ? 'main' : 'trial';
}
