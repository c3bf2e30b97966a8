/** The log of the files as it is understood: by its first rows, and by rows from all over that tell more. */

import { createZone } from '../src/core/time/zone.ts';
import { localeOf } from '../src/core/writing/locale.ts';
import type { Answers } from '../src/reading/answers.ts';
import { answersFrom } from '../src/reading/answers-from.ts';
import { openQuestions, readSheet } from '../src/reading/read.ts';
import type { Question, Reading } from '../src/reading/reading.ts';
import { columnsOfState } from '../src/reading/rows/state-of-row.ts';
import { assertWordsStand } from '../src/reading/said-words.ts';
import type { ReadingContext, Sheet } from '../src/reading/sheet.ts';
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import { type BigEngine, EngineError } from './engine.ts';
import { type LogFiles, logFiles } from './files.ts';
import type { BigOptions } from './options.ts';
import { problemOfEngine, type Sentences, sentencesIn } from './problems.ts';
import { findRotten, firstRows, openSource, ROWS_SEEN, type Source, tellingRows } from './source.ts';

export interface UnderstoodFiles {
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly answers: Answers;
  readonly context: ReadingContext;
  readonly source: Source;
  readonly open: readonly Question[];
}

/** Milliseconds that a zone is ahead of Greenwich. */
function offsetIn(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}

export function contextOf({ locale, timeZone }: Pick<BigOptions, 'locale' | 'timeZone'>, now: number): ReadingContext {
  const zone = createZone(offsetIn(timeZone));
  const today = zone.dayAt(now);
  if (today === null) throw new Error('The clock stands outside of the calendar.');
  return { locale: localeOf(locale), zone, today };
}

/** What the log has to have in every file: without it the rows of a file would be lost, or count otherwise. */
function assertAlike({ missing }: Source, titles: readonly string[], words: Sentences): void {
  for (const title of titles) {
    const found = missing(title);
    if (found !== null) throw new DemoProblem(words.titles(found.in, title, found.standsIn));
  }
}

async function readOnce(
  engine: BigEngine,
  options: BigOptions,
  files: LogFiles,
  now: number,
  isParallel: boolean,
): Promise<UnderstoodFiles> {
  const context = contextOf(options, now);
  const words = sentencesIn(options.locale);
  const { titlesRow, ...given } = answersFrom(options.answers);
  const findTitles = (rows: Sheet) => titlesRow ?? readSheet(rows, context, given).titlesRow;
  const source = await openSource(engine, files, findTitles, isParallel, words);
  const answers: Answers = { ...given, titlesRow: 0 };
  const first = await firstRows(engine, source);
  const seen = readSheet(first, context, answers);
  const { columns } = seen;
  const titleOf = (column: number) => seen.titles[column] ?? '';
  const known = (list: readonly (number | null)[]) =>
    [...new Set(list)]
      .filter((column) => column !== null)
      .map(titleOf)
      .filter((title) => source.titles.includes(title));
  const { keys, date, amount, price, quantity, refunded, order, kind, currency } = columns;
  const states = columns.status === null ? [] : columnsOfState(columns, columns.status);
  const needed = [...(keys[0] ?? []), date, amount, price, quantity, refunded, order, ...states, kind, currency];
  assertAlike(source, known(needed), words);
  // Rows that are all seen already would be seen twice, and asked about with twice their number.
  const telling =
    first.length <= ROWS_SEEN
      ? []
      : await tellingRows(engine, source, known([date, amount, price]), known([...states, kind, currency]));
  // A row that was seen is not seen twice: it would look like an order that was put in twice.
  const texts = new Set(first.map((row) => JSON.stringify(row)));
  const unseen = telling.filter((row) => {
    const text = JSON.stringify(row);
    if (texts.has(text)) return false;
    texts.add(text);
    return true;
  });
  const sheet = [...first, ...unseen];
  const reading = readSheet(sheet, context, answers);
  assertWordsStand(sheet, reading, answers, context.zone);
  return { sheet, reading, answers, context, source, open: openQuestions(reading, answers) };
}

/** @throws DemoProblem where the files can't be read, or are not those of one log. */
export async function readFiles(engine: BigEngine, options: BigOptions, now: number): Promise<UnderstoodFiles> {
  const words = sentencesIn(options.locale);
  const files = await logFiles(engine, options.files, words);
  const namedOf = (path: string) => files.files.find((file) => file.path === path)?.named ?? path;
  const problemOf = async (error: unknown): Promise<unknown> => {
    if (!(error instanceof EngineError)) return error;
    const rotten = await findRotten(engine, files);
    return rotten === null ? problemOfEngine(error, namedOf, words) : new DemoProblem(words.parquet(rotten.named));
  };
  try {
    return await readOnce(engine, options, files, now, true);
  } catch (error) {
    // Short rows and line ends within cells: DuckDB reads them on one processor alone.
    if (!(error instanceof EngineError) || !/parallel/i.test(error.message)) throw await problemOf(error);
  }
  return readOnce(engine, options, files, now, false).catch(async (error: unknown) => {
    throw await problemOf(error);
  });
}
