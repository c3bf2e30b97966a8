/** What the sidebar shows of the log before anything is written. */

import { tooShortFor } from '../core/forecast/outlook.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../core/groups/abcxyz.ts';
import { type GroupGrid, groupGrid } from '../core/groups/group-grid.ts';
import type { CustomerBase } from '../core/log/customer-base.ts';
import { periodFor } from '../core/log/periods.ts';
import type { Problem } from '../core/log/problem.ts';
import { typicalGapOf } from '../core/log/typical-gap.ts';
import { type Distributions, distributionsOf } from '../core/segments/distribution.ts';
import { type AnswerName, answerNamesFrom } from '../reading/answer-names.ts';
import type { Answers } from '../reading/answers.ts';
import { answersFrom } from '../reading/answers-from.ts';
import type { BucketTallies } from '../reading/buckets.ts';
import { openQuestions } from '../reading/read.ts';
import type { CurrencyUse, Reading, StatusUse } from '../reading/reading.ts';

import { type Understood, understoodOf } from '../reading/understood.ts';
import { sheetIdFrom } from '../tables/checked.ts';
import { groupRuleFrom } from '../tables/group-rule.ts';
import { type KeptReading, keepReading } from '../tables/kept-reading.ts';
import { type Texts, textsIn } from '../text/language.ts';
import { findConvertible } from './convertible.ts';
import { readRows } from './large/results.ts';
import { lastSettings } from './last-settings.ts';
import { hasOrders, type LoadedLog, logOrResults, readCells, readingContext } from './load-log.ts';
import type { Book, Ports } from './ports.ts';
import { type SaidNote, type SaidQuestion, sayNote, sayQuestion } from './read-log.ts';
import { type KnownColumns, layoutOf } from './reading-layout.ts';
import { currenciesOf } from './reading-lines/currencies-of.ts';
import type { ReadingLine } from './reading-lines/reading-line.ts';
import { sayReading } from './reading-lines/say-reading.ts';
import { rememberedAnswers } from './remembered-log.ts';
import { requestFields } from './request-fields.ts';
import { ruleInForce } from './rule-in-force.ts';

const SHOWN_PROBLEMS = 5;

export interface CheckRequest {
  readonly sheetId: number;
  /** What the person has said on the page; what was said the last time holds besides. */
  readonly answers: Answers;
  /** What was said the last time, but is to be read now as if nobody had said anything. */
  readonly asRead?: readonly AnswerName[];
  /** Without it: as it is kept in the file. */
  readonly groupRule?: GroupRule;
}

/** The nine groups, for any cuts. */
export interface GroupNumbers {
  readonly grid: GroupGrid;
  /** What was asked for, or else is kept. */
  readonly rule: GroupRule;
  /** By the tab *Settings*: another rule can only be looked at. */
  readonly isKept: boolean;
  /** Days from one purchase to the next, typically; null where nobody came twice. */
  readonly gap: number | null;
  /** Whether the length of periods is the one that suits the gap. */
  readonly suits: boolean;
}

export interface LogNumbers {
  readonly buckets: BucketTallies;
  readonly customers: number;
  /** Customers with refunds but no purchase: listed, not scored. */
  readonly refundsOnly: number;
  readonly firstDay: number;
  readonly asOf: number;
  readonly revenue: number;
  readonly problems: readonly Problem[];
  readonly distributions: Distributions;
  readonly groups: GroupNumbers;
  /** Why what comes next can't be told, in a sentence; null where it is worth trying. */
  readonly noForecast: string | null;
  /** Texts that could become real dates and numbers. */
  readonly convertible: number;
}

export interface LogCheck {
  /** Of every column; its letters where it has none. */
  readonly titles: readonly string[];
  /** Where the columns stand that people know by name; not all of the needed ones may be known. */
  readonly layout: KnownColumns;
  /** More than one: the person has to choose, or has chosen. */
  readonly currencies: readonly CurrencyUse[];
  readonly understood: Understood;
  /** In words, a line for each thing; none where no log was found. */
  readonly lines: readonly ReadingLine[];
  /** Each has to be answered before anything is built. */
  readonly open: readonly SaidQuestion[];
  readonly notes: readonly SaidNote[];
  readonly status: readonly StatusUse[];
  /** What a run keeps, and is asked for with; null where no log was found. */
  readonly reading: KeptReading | null;
  /** Null while there is a question. */
  readonly numbers: LogNumbers | null;
}

function firstDayOf(days: Int32Array, asOf: number): number {
  return days.reduce((first, day) => Math.min(first, day), asOf);
}

function groupNumbers(book: Book, base: CustomerBase, wanted: GroupRule | null, last: GroupRule): GroupNumbers {
  const rule = wanted ?? ruleInForce(book, last);
  const gap = typicalGapOf(base);
  const grid = groupGrid(base, rule);
  return {
    grid,
    rule,
    isKept: book.hasTab('settings'),
    gap,
    suits: periodFor(gap) === grid.period,
  };
}

/** A day that was chosen holds for the run; what is kept after it forgets the day. */
function forRun(reading: Reading, answers: Answers): KeptReading {
  const kept = keepReading(reading, answers);
  return answers.asOf === undefined ? kept : { ...kept, answers: { ...kept.answers, asOf: answers.asOf } };
}

function noForecast(loaded: LoadedLog, { forecast, large }: Texts): string | null {
  if (!hasOrders(loaded)) return large.noOrders;
  const { log, base } = loaded;
  const refusal = tooShortFor(log, base);
  return refusal && forecast.sayVerdict(refusal);
}

/** Of results there is nothing to choose: the queries have read the log. */
function resultLines(loaded: LoadedLog, { large }: Texts): ReadingLine[] {
  const { size, asOf } = loaded.base;
  return [{ line: 'titles', sentence: large.results(size, asOf), parts: [], told: [], details: [large.resultsHint] }];
}

/** What the page sent, checked. */
export function checkRequestFrom(value: unknown): CheckRequest {
  const { sheetId, answers = {}, asRead = [], groupRule = null } = requestFields(value);
  return {
    sheetId: sheetIdFrom(sheetId),
    answers: answersFrom(answers),
    asRead: answerNamesFrom(asRead),
    ...(groupRule === null ? {} : { groupRule: groupRuleFrom(groupRule) }),
  };
}

/** Reads the log and says what is in it. Writes nothing. */
export function checkLog(ports: Ports, request: CheckRequest): LogCheck {
  const book = ports.book();
  const rows = readCells(book, request.sheetId);
  const context = readingContext(ports, book);
  const last = lastSettings(ports, book);
  const answers = rememberedAnswers(ports, book, request, rows, context);
  const reading = readRows(rows, context, answers);
  const loaded = logOrResults(rows, reading, answers, context);
  const texts = textsIn(ports.userLanguage());
  const currencies = currenciesOf(rows, context, reading, answers);
  const isResults = loaded !== null && !hasOrders(loaded);
  const formulas = () => book.readFormulas(request.sheetId, rows.length, rows[0]?.length ?? 0);
  return {
    titles: reading.titles.length > 0 ? reading.titles : (rows[0] ?? []).map(String),
    layout: layoutOf(reading),
    currencies,
    understood: understoodOf(reading),
    lines: isResults
      ? resultLines(loaded, texts)
      : sayReading({ sheet: rows, context, answers, reading, texts }, currencies),
    open: (isResults ? [] : openQuestions(reading, answers)).map((question) => sayQuestion(question, texts)),
    notes: reading.notes.map((note) => sayNote(note, texts)),
    status: reading.status,
    reading: reading.rows === null ? null : forRun(reading, answers),
    numbers: loaded && {
      buckets: reading.buckets,
      customers: loaded.base.size,
      refundsOnly: loaded.base.refundsOnly.length,
      firstDay: firstDayOf(loaded.log.day, loaded.base.asOf),
      asOf: loaded.base.asOf,
      revenue: loaded.base.usedAmount,
      problems: reading.problems.slice(0, SHOWN_PROBLEMS),
      distributions: distributionsOf(loaded.base),
      groups: groupNumbers(book, loaded.base, request.groupRule ?? null, last?.groupRule ?? DEFAULT_GROUP_RULE),
      noForecast: noForecast(loaded, texts),
      convertible: findConvertible(rows, formulas, book.zone, reading).candidates.length,
    },
  };
}
