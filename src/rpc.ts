/** The contract between the sidebar and the server: the sidebar imports these types and nothing else of the server. */
export type { CheckRequest, GroupNumbers, LogCheck, LogNumbers } from './app/check-log.ts';
export type { ConversionPreview } from './app/convert.ts';
export type { Answer, Handlers, Method } from './app/handlers.ts';
export type { HeadStart, ToolState } from './app/head/head-page.ts';
export type { KeptProblem } from './app/kept.ts';
export type {
  CloseResult,
  ClosingPreview,
  DealsToWin,
  FormProblem,
  GameState,
  KnownPayLog,
  MonthState,
  PastPay,
  PayLog,
  PayStart,
  SetUp,
  SetUpMember,
  StatementsBuilt,
  StatementTexts,
  SuggestedCorrection,
  SuggestedMember,
  TeamSuggestion,
  TriableRule,
  WeekResult,
} from './app/pay/requests.ts';
export type { SheetInfo, WrittenTab } from './app/ports.ts';
export type { SaidNote, SaidQuestion } from './app/read-log.ts';
export type { LinePart, ReadingLine } from './app/reading-lines/reading-line.ts';
export type { RunPlan, StepsDone } from './app/run.ts';
export type { SettingsState } from './app/settings-tab.ts';
export type { OwnTab } from './app/shared-tabs.ts';
export type { Start } from './app/start.ts';
export type { Step } from './app/steps.ts';
export type { CallSettings, NextSettings } from './core/customers/next-settings.ts';
export type { AnswerName } from './reading/answer-names.ts';
export type { Answers } from './reading/answers.ts';
export type { CurrencyUse, StatusUse } from './reading/reading.ts';
export type { KeptReading } from './tables/kept-reading.ts';
export type { OrderField, OrderLayout } from './tables/orders.ts';
export type { Comparison, SegmentSettings } from './tables/run-settings.ts';
