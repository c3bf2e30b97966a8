/** What the page of motivation and pay asks for and is told. Days and amounts are numbers; sentences come ready to read. */

import type { Band } from '../../core/pay/bands.ts';
import type { Deal } from '../../core/pay/deal-brings.ts';
import type { ExtraTerm } from '../../core/pay/extra-terms.ts';
import type { Month } from '../../core/pay/month.ts';
import type { MonthStanding } from '../../core/pay/month-standing.ts';
import type { NextStep } from '../../core/pay/next-step.ts';
import type { PastLine } from '../../core/pay/past-pay.ts';
import type { PayTerms } from '../../core/pay/pay-kpi.ts';
import type { PayLine } from '../../core/pay/pay-line.ts';
import type { PayTab } from '../../core/pay/pay-tabs.ts';
import type { PayoutMethod } from '../../core/pay/payout-methods.ts';
import type { RuleTemplate } from '../../core/pay/rule-templates.ts';
import type { Draft } from '../../core/pay/try-rule.ts';
import type { Day } from '../../core/time/day.ts';
import type { AnswerName } from '../../reading/answer-names.ts';
import type { Answers } from '../../reading/answers.ts';
import type { Language } from '../../text/language.ts';
import type { ConversionPreview } from '../convert.ts';
import type { KeptProblem } from '../kept.ts';
import type { NamedTab, SheetInfo, WrittenTab } from '../ports.ts';
import type { KnownColumns } from '../reading-layout.ts';

/** Where the orders stand, and what the person has said on the page; what was said before holds besides. */
export interface PayLog {
  readonly sheetId: number;
  readonly answers: Answers;
  /** What is to be read as if nobody had ever said anything of it. */
  readonly asRead?: readonly AnswerName[];
}

/** A log that the server knows how to read. */
export interface KnownPayLog {
  readonly sheetId: number;
  /** With a column of managers, unless that is gone from the log that was set up. */
  readonly layout: KnownColumns;
  readonly currency: string | null;
}

/** Something in a tab that people fill in that has to be put right before anything, or anything of the month, is built. */
export interface FormProblem {
  readonly sentence: string;
  /** `'Team'!C4`, and a link to it. */
  readonly cell: string;
  readonly url: string;
  /** Only what this month pays waits for it. */
  readonly month?: Month;
}

export interface MonthState {
  readonly month: Month;
  /** `October 2026`, in the person's language. */
  readonly title: string;
  readonly standing: MonthStanding;
  /** Members without a plan for it, by name: a month can't be closed while there are any. */
  readonly withoutPlan: readonly string[];
  /** Something in the forms has to be put right before it can be paid. */
  readonly isBlocked: boolean;
  /** Its payouts were built, so that somebody can have looked at them before it is closed; told of those that can be closed. */
  readonly isShown: boolean;
  /** Who was asked has agreed, or has a question; in words, null where nobody was asked. */
  readonly answers: string | null;
  /** Titles of months before it that closing it would leave open for good; the earliest first. */
  readonly leavesOpen: readonly string[];
}

export interface PayStart {
  /** Of the file, such as `en_US`: numbers are typed on the page as they are in it. */
  readonly localeName: string;
  readonly fileUrl: string;
  readonly sheets: readonly SheetInfo[];
  /** The log that was set up; else the last segmented, else the first that looks like one, if it names managers. */
  readonly log: KnownPayLog | null;
  /** The log that was set up does not tell something without which nobody's pay is known: the person has to be asked. */
  readonly asks: boolean;
  /** The tabs that exist. */
  readonly tabs: Readonly<Partial<Record<PayTab, WrittenTab>>>;
  /** Team, Motivation and Plan exist. */
  readonly isSetUp: boolean;
  /** Empty where everything can be built. Of a month that has not begun none are told. */
  readonly problems: readonly FormProblem[];
  readonly members: readonly { readonly name: string; readonly isHead: boolean }[];
  /** The latest first; the current month of the log is `current`. */
  readonly months: readonly MonthState[];
  readonly current: Month | null;
  /** Something in the forms has to be put right before anything can be built. */
  readonly isBlocked: boolean;
  /** The one thing to do now; null where the log can't be read and has to be chosen. */
  readonly next: NextStep | null;
  /** What the board should show; null without a log. */
  readonly boardMonth: Month | null;
  /** What corrections can be paid with; null where there is none. */
  readonly openMonth: Month | null;
  /** The week that is being played; null where there is no game yet. */
  readonly game: GameState | null;
  /** Sentences about the ledger that people must know: lines edited by hand, lines gone. */
  readonly warnings: readonly string[];
  /** Texts of the log that surely are dates or numbers: the board's formulas can't add them. Null where there are none. */
  readonly convertible: ConversionPreview | null;
  /** What is kept with the file and can't be used. */
  readonly kept: readonly KeptProblem[];
}

/** A manager of the log, to be put on the team. */
export interface SuggestedMember {
  readonly name: string;
  /** Revenue of past whole months, the latest last. */
  readonly history: readonly number[];
  /** The largest plan that at least half of them would have met; 0 without a past. */
  readonly plan: number;
}

export interface TeamSuggestion {
  readonly month: Month;
  readonly monthTitle: string;
  readonly members: readonly SuggestedMember[];
  /** Rows of the log that name nobody. */
  readonly rowsWithoutManager: number;
}

export interface SetUpMember {
  readonly name: string;
  readonly isHead: boolean;
  readonly targetIncome: number;
  readonly plan: number | null;
}

/** Writes Team, Motivation, Plan and Corrections where they do not exist; what exists is never touched. */
export interface SetUp {
  readonly log: PayLog;
  readonly month: Month;
  readonly members: readonly SetUpMember[];
  readonly fixedShare: number;
  readonly market: number | null;
  readonly template: RuleTemplate;
  /** The template's terms as the person changed them while looking at the curve. */
  readonly method: PayoutMethod;
  readonly bands: readonly Band[];
  readonly floor: number;
  readonly cap: number | null;
}

/** A rule that somebody is paid by: what a draft begins with, and the pay that its curve is drawn for. */
export interface TriableRule {
  readonly name: string;
  readonly terms: PayTerms;
  /** Of the first who is paid by it. */
  readonly targetIncome: number;
  readonly fixedShare: number;
  readonly market: number | null;
  readonly people: number;
}

/** The last months, for drafts to be compared with. */
export interface PastPay {
  readonly lines: readonly PastLine[];
  readonly rules: readonly TriableRule[];
}

/** An order of a closed month was changed since: what the month would pay now, less what it paid. */
export interface SuggestedCorrection {
  readonly id: string;
  readonly member: string;
  readonly closedMonth: Month;
  readonly amount: number;
  readonly sentence: string;
  /** Another correction may be this one: the sentence tells which. */
  readonly unsure: boolean;
}

/** The draft that was tried becomes the rule from the first day of the month on. */
export interface TakeRules extends MonthRequest {
  readonly draft: Draft;
}

/** A deal of the log whose status says that it is open. */
export interface OpenDeal {
  readonly customer: string;
  /** What of it counts for the manager: of a shared deal the own part. */
  readonly amount: number;
  readonly parts: Deal;
  /** Of the sheet, from 1. */
  readonly row: number;
}

/** What the page counts by itself what deals would bring from. */
export interface DealsToWin {
  readonly month: Month;
  readonly monthTitle: string;
  /** Those who are employed in the month, as they would be paid now. */
  readonly managers: readonly { readonly line: PayLine; readonly deals: readonly OpenDeal[] }[];
  /** Sentences: open deals that are nobody's, since their shares can't be used. */
  readonly unshared: readonly string[];
}

/** The tab *Now against paid*, and what of it is open. */
export interface AgainstPaidBuilt {
  readonly tab: WrittenTab;
  readonly found: readonly SuggestedCorrection[];
}

/** What closing a month would write, for the person to agree to. */
export interface ClosingPreview {
  readonly month: Month;
  readonly people: readonly { readonly name: string; readonly income: number }[];
  readonly paid: number;
  /** Sentences: who has not answered, and which questions are open. */
  readonly open: readonly string[];
  /** Goes back with the yes: closing is refused where anything of it has changed. */
  readonly seen: string;
}

export interface CloseResult {
  readonly tabs: readonly WrittenTab[];
  /** Names of those who have a statement, which is to be built again. */
  readonly statements: readonly string[];
  readonly month: Month;
  /** What was written into the ledger, in all: salaries and bonuses. */
  readonly paid: number;
  readonly lines: number;
}

export interface GameState {
  /** Monday of the week that is being played. */
  readonly week: Day;
  readonly weekTitle: string;
  readonly goal: number | null;
  /** Without what rolled over into it: the next week is suggested the same, and nothing doubles from week to week. */
  readonly prizes: readonly number[];
  readonly rollOver: boolean;
}

export interface WeekResult {
  readonly tab: WrittenTab;
  /** In words: who won what, or why nobody did. */
  readonly sentence: string;
}

/** One of the terms that not everybody needs. */
export interface TermRequest {
  readonly term: ExtraTerm;
}

export interface MonthRequest {
  readonly month: Month;
}

/** `language`: where it is not to be that of the tabs. */
export interface StatementTextsRequest extends MonthRequest {
  readonly language?: Language;
}

/** Statements as texts, to be sent or printed. */
export interface StatementTexts {
  readonly month: Month;
  readonly language: Language;
  /** The other ones, each by its own name. */
  readonly others: readonly { readonly code: Language; readonly name: string }[];
  readonly people: readonly { readonly name: string; readonly text: string }[];
}

/** `seen`: of the preview that was agreed to. */
export interface ClosingRequest extends MonthRequest {
  readonly seen?: string;
}

/** `members`: of the names that `buildPayout` and `closeMonth` gave. */
export interface StatementsRequest extends MonthRequest {
  readonly members: readonly string[];
}

/** As many of them as an execution has time for, in their order; at least one. */
export interface StatementsBuilt {
  readonly tabs: readonly NamedTab[];
  /** Those that are still to be built. */
  readonly left: readonly string[];
}

/** `ids`: of those that `suggestCorrections` gave; `month`: the one that they are to be paid with. */
export interface CorrectionsRequest extends MonthRequest {
  readonly ids: readonly string[];
}

export interface PayoutBuilt {
  readonly tab: WrittenTab;
  /** The names to build statements for. */
  readonly members: readonly string[];
}

/** A week of the game as it is to be started. */
export interface NewWeek {
  readonly goal: number | null;
  readonly prizes: readonly number[];
  readonly rollOver: boolean;
}
