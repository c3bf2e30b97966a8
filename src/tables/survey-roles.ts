/** Roles of columns as lines of the tab *How answers are read*, and back. */
import { columnLetters } from '../core/writing/a1.ts';
import { isBlank } from '../core/writing/cell.ts';
import { spellingKey, tidy } from '../core/writing/spelling.ts';
import type { ColumnRole, Corrections, SurveyQuestion, SurveyReading } from '../reading/survey/survey-reading.ts';
import type { Texts } from '../text/language.ts';
import type { FormLine, FormSource } from './pay/form-fields.ts';
import { readLines } from './pay/form-lines.ts';
import { SURVEY_LAYOUT, type SurveyLine } from './survey-reading-columns.ts';

/** What is not said yet is left out. */
export type SurveyLineValues = { readonly [Key in keyof SurveyLine]?: SurveyLine[Key] | null };

const EXAMPLES = 3;

function examplesOf({ table }: SurveyReading, column: number): string {
  const texts = table.rows.flatMap((row) => (isBlank(row[column]) ? [] : [tidy(String(row[column]))]));
  return [...new Set(texts)].slice(0, EXAMPLES).join(' · ');
}

function partsOf(role: ColumnRole): SurveyLineValues {
  switch (role.kind) {
    case 'rating':
      return {
        says: role.aspect,
        about: role.item,
        rival: role.rival,
        low: role.scale?.low ?? null,
        high: role.scale?.high ?? null,
      };
    case 'choice':
      return { says: 'choice', about: role.item };
    case 'empty':
      return {};
    default:
      return { says: role.kind };
  }
}

/** What its owner has to say of a column. */
function sayTodo(question: SurveyQuestion, { reading }: Texts['valueTabs']): string {
  const { todo, says } = reading;
  switch (question.kind) {
    case 'aspect':
      return todo.aspect(question.suggestion === null ? '' : says[question.suggestion]);
    case 'scale':
      return todo.scale(question.suggestion.low, question.suggestion.high);
    default:
      return todo[question.kind];
  }
}

/** `How do you choose? [Price]` is about the price. */
function optionIn(title: string): string {
  return /\[([^\]]+)\]$/u.exec(title)?.[1] ?? title;
}

/** A line for each column, in their order. */
export function linesOfReading(reading: SurveyReading, { valueTabs }: Texts): SurveyLineValues[] {
  const isAsked = ({ columns }: { readonly columns?: readonly number[] }, column: number) => columns?.includes(column);
  return reading.roles.map((role, column) => {
    const questions = reading.questions.filter((question) => isAsked(question as { columns?: number[] }, column));
    const isOpen = questions.some(({ kind }) => kind === 'choices');
    return {
      column: columnLetters(column),
      title: reading.table.titles[column] ?? '',
      examples: examplesOf(reading, column),
      ...(isOpen ? { about: optionIn(reading.table.titles[column] ?? '') } : partsOf(role)),
      todo: questions.map((question) => sayTodo(question, valueTabs)).join(' '),
    };
  });
}

/** Titles that several columns bear are told apart by their order. */
export function occurrenceKeys(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const key = spellingKey(tidy(title));
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${before} ${key}`;
  });
}

export interface SaidOfSurvey {
  readonly header: number;
  readonly lines: readonly FormLine<SurveyLine>[];
}

/** The lines of the tab; null where its titles are gone, which is reported. */
export function readSurveyLines(source: FormSource): SaidOfSurvey | null {
  return readLines(source, SURVEY_LAYOUT);
}

/** The question that a column with an option belongs to: all of its options were answered together. */
function questionOf({ roles, questions }: SurveyReading, column: number): string {
  const role = roles[column];
  if (role?.kind === 'choice') return role.question;
  const asked = questions.find((question) => question.kind === 'choices' && question.columns.includes(column));
  return asked?.kind === 'choices' ? asked.title : '';
}

function roleOf({ values }: FormLine<SurveyLine>, reading: SurveyReading, column: number): ColumnRole | null {
  const { says, about, rival, low, high } = values;
  if (says === null) return null;
  if (says === 'importance' || says === 'us' || says === 'rival') {
    const scale = low === null || high === null || low >= high ? null : { low, high };
    return { kind: 'rating', aspect: says, scale, item: about, rival: rival ?? '' };
  }
  if (says === 'choice') return { kind: 'choice', item: about ?? '', question: questionOf(reading, column) };
  return { kind: says };
}

/**
 * What the tab says of the columns that there are. A line counts only where what it says is whole: a rating without its scale, or
 * an option without its value, is asked about as before.
 *
 * @param reading As nobody has corrected it.
 */
export function correctionsIn({ lines }: SaidOfSurvey, reading: SurveyReading): Corrections {
  const keys = occurrenceKeys(lines.map(({ values }) => values.title ?? ''));
  const columns = new Map(occurrenceKeys(reading.table.titles).map((key, column) => [key, column]));
  const isLong = lines.some(({ values }) => values.says === 'value');
  return new Map(
    lines.flatMap((line, index): [number, ColumnRole][] => {
      const column = columns.get(keys[index] ?? '');
      const role = column === undefined ? null : roleOf(line, reading, column);
      if (column === undefined || role === null || !line.isSound()) return [];
      const isPart =
        role.kind === 'rating'
          ? role.scale === null || (role.item === null && !isLong)
          : role.kind === 'choice' && role.item === '';
      return isPart ? [] : [[column, role]];
    }),
  );
}
