/**
 * What the pages can ask for: the names here are the whole of their contract. Each handler is declared once, by how its
 * request is read and by what is done then; a name that stands here twice does not compile.
 */
import { AppError } from '../core/app-error.ts';
import { DEFAULT_CHOICES } from '../core/segments/default-choices.ts';
import { type SegmentSettings, settingsFrom } from '../tables/run-settings.ts';
import { type Language, textsIn } from '../text/language.ts';
import { sayError } from '../text/say-error.ts';
import { checkLog, checkRequestFrom } from './check-log.ts';
import { conversionRequestFrom, convert, previewConversion } from './convert.ts';
import { forget, forgetRequestFrom } from './forget.ts';
import { buildRequestFrom, buildTool, headStart, openTool, removeTool, toolRequestFrom } from './head/head-page.ts';
import { makeQuery, queryRequestFrom } from './large/make-query.ts';
import { addTerm, termRequestFrom } from './pay/add-term.ts';
import { askAgreement } from './pay/agreement-tab.ts';
import { closeMonth, closingRequestFrom, previewClosing } from './pay/close-month.ts';
import {
  addCorrections,
  buildAgainstPaid,
  correctionsRequestFrom,
  suggestCorrections,
} from './pay/late-corrections.ts';
import { dealsToWin } from './pay/open-deals.ts';
import { buildPastRules, draftFrom, pastPayFor } from './pay/past-rules.ts';
import { payLogFrom } from './pay/pay-log.ts';
import { payStart } from './pay/pay-start.ts';
import { buildPayout, buildStatements, statementsRequestFrom } from './pay/payout-tabs.ts';
import { planMonth } from './pay/plan-month.ts';
import { finishWeek, newWeekFrom, startWeek } from './pay/play-week.ts';
import type { MonthRequest } from './pay/requests.ts';
import { changeLog, setUpPay } from './pay/set-up.ts';
import { setUpFrom } from './pay/set-up-request.ts';
import { statementTexts, statementTextsFrom } from './pay/statement-texts.ts';
import { suggestTeam } from './pay/suggest-team.ts';
import { takeRules, takeRulesFrom } from './pay/take-rules.ts';
import { buildBoard, buildSimulator, buildThanks } from './pay/team-tabs.ts';
import type { Ports } from './ports.ts';
import { readLog, readLogRequestFrom } from './read-log.ts';
import { monthField, requestFields } from './request-fields.ts';
import { dropRun, finishRun, planRun, runProgress, runRequestFrom, runStep, stepRequestFrom } from './run.ts';
import { createSettings, restoreSettings, settingsState } from './settings-tab.ts';
import { start } from './start.ts';
import { writeSample } from './write-sample.ts';

/** One that needs to know nothing; what is sent all the same is not looked at. */
function plain<Result>(run: (ports: Ports) => Result) {
  return { run, answer: run };
}

/** `read` checks what came over the wire. @throws AppError that says what can't be used. */
function taking<Request, Result>(read: (sent: unknown) => Request, run: (ports: Ports, request: Request) => Result) {
  return { run, answer: (ports: Ports, sent: unknown): Result => run(ports, read(sent)) };
}

function monthRequestFrom(sent: unknown): MonthRequest {
  return { month: monthField(requestFields(sent)) };
}

const HANDLERS = {
  start: plain(start),
  checkLog: taking(checkRequestFrom, checkLog),
  readLog: taking(readLogRequestFrom, readLog),
  defaultChoices: plain(() => DEFAULT_CHOICES satisfies Partial<SegmentSettings>),
  planRun: taking(settingsFrom, planRun),
  runStep: taking(stepRequestFrom, runStep),
  runProgress: plain(runProgress),
  finishRun: taking(runRequestFrom, finishRun),
  dropRun: plain(dropRun),
  makeQuery: taking(queryRequestFrom, makeQuery),
  forget: taking(forgetRequestFrom, forget),
  settingsState: plain((ports) => settingsState(ports, ports.book())),
  createSettings: plain(createSettings),
  restoreSettings: plain(restoreSettings),
  writeSample: plain(writeSample),
  previewConversion: taking(checkRequestFrom, previewConversion),
  convert: taking(conversionRequestFrom, convert),

  payStart: plain(payStart),
  suggestTeam: taking(payLogFrom, suggestTeam),
  setUpPay: taking(setUpFrom, setUpPay),
  changeLog: taking(payLogFrom, changeLog),
  addTerm: taking(termRequestFrom, addTerm),
  planMonth: taking(monthRequestFrom, planMonth),
  buildSimulator: plain(buildSimulator),
  buildBoard: taking(monthRequestFrom, buildBoard),
  buildPayout: taking(monthRequestFrom, buildPayout),
  buildStatements: taking(statementsRequestFrom, buildStatements),
  askAgreement: taking(monthRequestFrom, askAgreement),
  statementTexts: taking(statementTextsFrom, statementTexts),
  previewClosing: taking(monthRequestFrom, previewClosing),
  closeMonth: taking(closingRequestFrom, closeMonth),
  pastPay: plain(pastPayFor),
  buildPastRules: taking(draftFrom, buildPastRules),
  suggestCorrections: plain(suggestCorrections),
  takeRules: taking(takeRulesFrom, takeRules),
  dealsToWin: plain(dealsToWin),
  buildAgainstPaid: plain(buildAgainstPaid),
  addCorrections: taking(correctionsRequestFrom, addCorrections),
  startWeek: taking(newWeekFrom, startWeek),
  finishWeek: plain(finishWeek),
  buildThanks: plain(buildThanks),

  headStart: plain(headStart),
  buildTool: taking(buildRequestFrom, buildTool),
  openTool: taking(toolRequestFrom, openTool),
  removeTool: taking(toolRequestFrom, removeTool),
};

export type Method = keyof typeof HANDLERS;

type Called<Run> = Run extends (ports: Ports, ...request: infer Request) => infer Result
  ? (...request: Request) => Result
  : never;

/** What a page calls each method with, and what it is given. */
export type Handlers = { readonly [Name in Method]: Called<(typeof HANDLERS)[Name]['run']> };

/** What every call gives back: a value, or a sentence for the person at the screen. */
export type Answer<Value> = { readonly value: Value } | { readonly error: string };

/** Not everything can be made a text of: `{toString: 1}` can't. */
function nameOf(method: unknown): string {
  return typeof method === 'string' ? method : (JSON.stringify(method) ?? typeof method);
}

/** Asked where something has failed already: what fails here, too, must not hide it. */
function spokenLanguage(ports: Ports): Language {
  try {
    return ports.userLanguage();
  } catch {
    return 'en';
  }
}

/** Runs one call of a page. Never throws: what goes wrong is answered as a sentence. */
export function answer(ports: Ports, method: unknown, sent: unknown): Answer<unknown> {
  try {
    const handler = Object.entries(HANDLERS).find(([name]) => name === method)?.[1];
    if (handler === undefined) throw new AppError('rpc.method', { method: nameOf(method) });
    return { value: handler.answer(ports, sent) };
  } catch (error) {
    return { error: sayError(ports.explained(error), textsIn(spokenLanguage(ports))) };
  }
}
