/** How the log of a run is read, as it is kept in the user's file: by titles, checked, never trusted. */

import { AppError } from '../core/app-error.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { isBlank } from '../core/writing/cell.ts';
import { tidy } from '../core/writing/spelling.ts';
import type { Answers, ColumnAnswers } from '../reading/answers.ts';
import { answersFrom } from '../reading/answers-from.ts';
import type { Reading } from '../reading/reading.ts';
import { READING_VERSION, type RememberedReading, rememberReading } from '../reading/remembered.ts';
import { fieldsOf, invalid } from './checked.ts';
import { type OrderField, type OrderLayout, ROLE_OF_FIELD } from './orders.ts';

export interface KeptReading extends RememberedReading {
  /** All values of the status that were there when it was said which of them count; none where nothing was said. */
  readonly statuses: readonly string[];
}

/** A property of the file holds 9 KB, and a run keeps its tabs there as well: so many titles tell an export by. */
const KEPT_TITLES = 24;
const LONGEST_TITLE = 40;

/** Titles by which a column is found again; its letters where an earlier one bears the same. */
export function findableTitles(titles: readonly string[]): string[] {
  return titles.map((title, column) => (titles.indexOf(title) === column ? title : columnLetters(column)));
}

/** Whoever takes what is proposed has answered so. */
function settled(reading: Reading, answers: Answers): Answers {
  if (answers.takeProposed !== true) return answers;
  const asked = new Set(reading.questions.map(({ code }) => code));
  const counting = reading.status.filter(({ counts }) => counts).map(({ value }) => value);
  return {
    ...answers,
    ...(asked.has('date-order') ? { dates: reading.dates?.order } : {}),
    ...(asked.has('decimal') ? { decimal: reading.amounts?.decimal } : {}),
    ...(asked.has('currency') ? { currency: reading.currency ?? undefined } : {}),
    ...(asked.has('once-per-order') ? { oncePerOrder: reading.oncePerOrder } : {}),
    ...(asked.has('fill-down') ? { fillDown: true } : {}),
    ...(asked.has('status') ? { counts: [...new Set(counting)] } : {}),
  };
}

function wordsOf({ status }: Reading): readonly string[] {
  return status.map(({ value }) => value);
}

/** Words that came after it was said which of them count have been judged by now: that is kept as well. */
function withWords(reading: Reading, answers: Answers): Answers {
  if (answers.counts === undefined || answers.countsSaidOf === undefined) return answers;
  const counting = wordsOf({ ...reading, status: reading.status.filter(({ counts }) => counts) });
  return { ...answers, counts: [...new Set([...answers.counts, ...counting])] };
}

/** What is kept of a reading that was used. */
export function keepReading(reading: Reading, given: Answers): KeptReading {
  const answers = withWords(reading, settled(reading, given));
  const titles = findableTitles(reading.titles);
  const remembered = rememberReading({ ...reading, titles }, answers);
  return {
    ...remembered,
    titles: titles.filter((title) => title.length <= LONGEST_TITLE).slice(0, KEPT_TITLES),
    statuses: answers.counts === undefined ? [] : [...new Set([...(answers.countsSaidOf ?? []), ...wordsOf(reading)])],
  };
}

function textsFrom(value: unknown, setting: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string')) throw invalid(setting);
  return value;
}

/** @throws AppError `settings.invalid`, `settings.newer`, `reading.answers`. */
export function keptReadingFrom(value: unknown): KeptReading {
  const { version, titles, answers, statuses = [] } = fieldsOf(value, 'reading');
  if (typeof version === 'number' && version > READING_VERSION) throw new AppError('settings.newer', {});
  if (version !== READING_VERSION) throw invalid('reading');
  return {
    version: READING_VERSION,
    titles: textsFrom(titles, 'titles'),
    answers: answersFrom(answers),
    statuses: textsFrom(statuses, 'statuses'),
  };
}

/**
 * What the first version of the settings said by the positions of columns, said by the titles that stand there now, or by
 * letters where there is none.
 */
export function readingOfLayout(
  layout: OrderLayout,
  currency: string | null,
  firstRow: readonly unknown[],
): KeptReading {
  const titles = findableTitles(firstRow.map((cell) => (isBlank(cell) ? '' : tidy(String(cell)))));
  const nameOf = (column: number) => titles[column] || columnLetters(column);
  const columns: ColumnAnswers = Object.fromEntries(
    Object.entries(ROLE_OF_FIELD).map(([field, role]) => {
      const column = layout[field as OrderField];
      return [role, column === undefined ? [] : [nameOf(column)]];
    }),
  );
  return {
    version: READING_VERSION,
    titles: [],
    answers: { columns, ...(currency === null ? {} : { currency }) },
    statuses: [],
  };
}
