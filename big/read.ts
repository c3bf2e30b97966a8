/** The log of the files as it is understood: by its first rows, and by rows from all over that tell more. */

import { createZone } from '../src/core/time/zone.ts';
import { localeOf } from '../src/core/writing/locale.ts';
import type { Answers } from '../src/reading/answers.ts';
import { answersFrom } from '../src/reading/answers-from.ts';
import { openQuestions, readSheet } from '../src/reading/read.ts';
import type { Question, Reading } from '../src/reading/reading.ts';
import type { ReadingContext, Sheet } from '../src/reading/sheet.ts';
import { columnsOfState } from '../src/reading/state-of-row.ts';
import type { BigEngine } from './engine.ts';
import type { BigOptions } from './options.ts';
import { firstRows, openSource, type Source, tellingRows } from './source.ts';

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

export async function readFiles(engine: BigEngine, options: BigOptions, now: number): Promise<UnderstoodFiles> {
  const context = contextOf(options, now);
  const { titlesRow = 0, ...given } = answersFrom(options.answers);
  const source = await openSource(engine, options.files, titlesRow);
  const answers: Answers = { ...given, titlesRow: 0 };
  const first = await firstRows(engine, source, options.files);
  const seen = readSheet(first, context, answers);
  const { columns } = seen;
  const titleOf = (column: number) => seen.titles[column] ?? '';
  const known = (list: readonly (number | null)[]) =>
    [...new Set(list)]
      .filter((column) => column !== null)
      .map(titleOf)
      .filter((title) => source.titles.includes(title));
  const states = columns.status === null ? [] : columnsOfState(columns, columns.status);
  const telling = await tellingRows(
    engine,
    source,
    known([columns.date, columns.amount, columns.price]),
    known([...states, columns.kind, columns.currency]),
  );
  const sheet = [...first, ...telling];
  const reading = readSheet(sheet, context, answers);
  return { sheet, reading, answers, context, source, open: openQuestions(reading, answers) };
}
