/** What was understood and answered the last time in this file, for a sheet with the same titles. */
import { type AnswerName, withoutAnswers } from '../reading/answer-names.ts';
import type { Answers, ColumnAnswers } from '../reading/answers.ts';
import type { Role } from '../reading/columns/roles.ts';
import { findTitles, titlesIn } from '../reading/columns/titles.ts';
import type { Reading } from '../reading/reading.ts';
import { recallReading } from '../reading/remembered.ts';
import type { ReadingContext } from '../reading/sheet.ts';
import type { KeptReading } from '../tables/kept-reading.ts';
import type { Grid } from './ports.ts';
import { readOnce } from './read-once.ts';

/** Without them every number stays the same: where the column is gone, nobody has to be asked. */
const CHANGE_NO_NUMBER: ReadonlySet<Role> = new Set<Role>(['shown', 'manager', 'product', 'customerType', 'contact']);

function without<Name extends keyof Answers>(answers: Answers, name: Name): Answers {
  const { [name]: _, ...rest } = answers;
  return rest;
}

/**
 * Answers of the last time that say nothing of this log are given up, so that it is asked, or guessed, again.
 * @param needless Columns that are done without where they are gone.
 */
function fitting(answers: Answers, reading: Reading, needless: ReadonlySet<string>): Answers {
  let fit = answers;
  const columns: Partial<Record<Role, readonly string[]>> = { ...answers.columns };
  for (const question of reading.questions) {
    if (question.code !== 'column-gone' || !needless.has(question.params.role)) continue;
    const { role } = question.params;
    columns[role] = columns[role]?.filter((title) => title !== question.params.title) ?? [];
    fit = { ...fit, columns };
  }
  const { used, currency } = reading.buckets;
  // The chosen currency is no longer in the log, so no row would count.
  return answers.currency !== undefined && used.rows === 0 && currency.rows > 0 ? without(fit, 'currency') : fit;
}

/** A word that was not there when it was said which of them count is judged for itself, or asked about. */
function saidOfThese(answers: Answers, statuses: readonly string[]): Answers {
  return answers.counts === undefined ? answers : { ...answers, countsSaidOf: statuses };
}

/** Who sold changes what is paid: where that column is gone, it is asked for. */
const CHANGE_NO_PAY: ReadonlySet<string> = new Set([...CHANGE_NO_NUMBER].filter((role) => role !== 'manager'));

export interface Reread {
  readonly reading: Reading;
  /** By which it was read. */
  readonly answers: Answers;
}

/** How the log that people are paid for is read now: by what is kept, and nothing that changes pay is guessed anew. */
export function rereadForPay(
  { answers, statuses }: Pick<KeptReading, 'answers' | 'statuses'>,
  cells: Grid,
  context: ReadingContext,
): Reread {
  const kept = saidOfThese(answers, statuses);
  const fit = fitting(kept, readOnce(cells, context, kept), CHANGE_NO_PAY);
  return { reading: readOnce(cells, context, fit), answers: fit };
}

function together(kept: ColumnAnswers, said: ColumnAnswers): ColumnAnswers {
  // Who says which column names the customer says that the one shown beside it is none, unless it is said as well.
  return said.customer === undefined ? { ...kept, ...said } : { ...kept, shown: [], ...said };
}

/** What is said now of a sheet. */
export interface Said {
  readonly sheetId: number;
  readonly answers: Answers;
  /** What is to be read as if nobody had ever said anything of it. */
  readonly asRead?: readonly AnswerName[];
}

/** The answers of the last time, those that are given now before them. */
export function recalledAnswers(
  last: { readonly sheetId: number; readonly reading: KeptReading } | null,
  { sheetId, answers: said, asRead = [] }: Said,
  cells: Grid,
  context: ReadingContext,
): Answers {
  if (last === null) return said;
  const { reading: kept } = last;
  const found = said.titlesRow === undefined ? findTitles(cells, context) : titlesIn(cells, said.titlesRow, context);
  const titles = found?.titles ?? [];
  // Settings of the first version knew no titles: they hold for their own sheet alone.
  if (kept.titles.length === 0 && sheetId !== last.sheetId) return said;
  const recalled = recallReading(kept, titles);
  if (recalled === null) return said;
  const before = saidOfThese(withoutAnswers(recalled, asRead), kept.statuses);
  const fit = fitting(before, readOnce(cells, context, before), CHANGE_NO_NUMBER);
  // Who ticks words sees all of them.
  const still = said.counts === undefined ? fit : without(fit, 'countsSaidOf');
  // What was not said now is as it was.
  const given = Object.fromEntries(Object.entries(said).filter(([, answer]) => answer !== undefined));
  return { ...still, ...given, columns: together(fit.columns ?? {}, said.columns ?? {}) };
}
