/** What could stand in a line of the reading instead, with what each choice would give. */
import { roundSum } from '../../core/numbers/rounding.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { amountColumn } from '../../core/writing/amount-column.ts';
import { isBlank } from '../../core/writing/cell.ts';
import type { DateOrder } from '../../core/writing/date-readings.ts';
import { dayColumn } from '../../core/writing/day-column.ts';
import type { DecimalSign } from '../../core/writing/digit-readings.ts';
import { type AnswerName, isAnswered } from '../../reading/answer-names.ts';
import type { Answers } from '../../reading/answers.ts';
import { BUCKETS, type Bucket } from '../../reading/buckets.ts';
import type { ColumnProfile } from '../../reading/columns/profile.ts';
import { titlesQuestion } from '../../reading/columns/questions.ts';
import type { Role } from '../../reading/columns/roles.ts';
import type { Reading } from '../../reading/reading.ts';
import { type ReadingContext, type Sheet, textOf } from '../../reading/sheet.ts';
import type { Texts } from '../../text/language.ts';
import type { LineChoice, LinePart } from './reading-line.ts';

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly context: ReadingContext;
  readonly answers: Answers;
  readonly reading: Reading;
  /** What columns hold, one cell of each. */
  readonly examples: readonly string[];
  readonly texts: Texts;
}

type One = Extract<LinePart, { readonly kind: 'one' }>;

/**
 * What is read while nobody says anything is marked as such, and taking it says nothing; where something was said, taking it
 * back is a choice of its own, the first.
 */
export function onePart(
  { answers, texts }: Pick<ReadSheet, 'answers' | 'texts'>,
  label: string,
  says: readonly AnswerName[],
  others: readonly LineChoice[],
  current: number,
): One {
  const { asRead } = texts.reading.lines;
  const isSaid = says.some((name) => isAnswered(answers, name)) && current >= 0;
  if (isSaid || current < 0) {
    const choices = [{ label: asRead(null), answers: null }, ...others];
    return { kind: 'one', label, says, choices, chosen: isSaid ? current + 1 : 0 };
  }
  const choices = others.map((choice, position) =>
    position === current ? { label: asRead(choice.label), answers: null } : choice,
  );
  return { kind: 'one', label, says, choices, chosen: current };
}

/** A column by what answers call it: its title, or its letters where an earlier one bears the same. */
export function nameOf({ reading: { titles } }: ReadSheet, column: number): string {
  const title = titles[column] ?? '';
  return titles.indexOf(title) === column ? title : columnLetters(column);
}

const NO_ORDERS: ReadonlySet<Bucket> = new Set<Bucket>(['titles', 'preamble', 'blank', 'totals']);

/** The cells of a column in the rows that may be orders. */
function bodyOf({ sheet, reading: { rows, titlesRow } }: ReadSheet, column: number): unknown[] {
  return sheet.flatMap((cells, row) => {
    const bucket = BUCKETS[rows?.bucket[row] ?? -1];
    const isBody = bucket === undefined ? row > (titlesRow ?? -1) : !NO_ORDERS.has(bucket);
    return isBody && !isBlank(cells[column]) ? [cells[column]] : [];
  });
}

const LONGEST_EXAMPLE = 22;

/** Of every column the first cell below the titles that holds anything. */
export function examplesOf(sheet: Sheet, { titlesRow, profiles }: Reading, { zone }: ReadingContext): string[] {
  return profiles.map(({ column, filled }) => {
    if (filled === 0) return '';
    const cells = sheet.find((row, position) => position > (titlesRow ?? -1) && !isBlank(row[column]));
    const text = textOf(cells?.[column], zone);
    return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
  });
}

export type Fits = (profile: ColumnProfile) => boolean;

export const HOLDS_DATES: Fits = ({ dates, amounts }) => dates >= 0.5 && amounts < 0.8;
export const HOLDS_MONEY: Fits = ({ amounts, money, dates }) => amounts >= 0.8 && money > 0 && dates < 1;
export const HOLDS_ANYTHING: Fits = ({ filled }) => filled > 0;
export const HOLDS_WORDS: Fits = ({ filled, words, dates }) => filled > 0 && words > 0.5 && dates < 0.5;
export const HOLDS_FEW_WORDS: Fits = ({ filled, words, distinct }) => filled > 0 && words > 0.5 && distinct <= 60;

interface ColumnPart {
  readonly role: Role;
  readonly label: string;
  readonly current: number | null;
  readonly fits: Fits;
  /** Beside a column's name its sum stands, rather than a cell. */
  readonly sums?: boolean;
  /** What the choice of no column is called; without it there has to be one. */
  readonly none?: string;
}

function sumIn(read: ReadSheet, column: number): number {
  const cells = bodyOf(read, column);
  const numbers = amountColumn(cells, read.context.locale, read.answers.decimal);
  return roundSum(sumOf(cells.map((cell) => numbers.read(cell)?.value ?? 0)));
}

export function columnPart(read: ReadSheet, part: ColumnPart): One {
  const { reading, texts } = read;
  const { role, current, fits, none } = part;
  const choices = reading.profiles
    .filter((profile) => profile.filled > 0 && (fits(profile) || profile.column === current))
    .map(({ column, title }) => {
      const sum = part.sums === true ? sumIn(read, column) : null;
      const example = part.sums === true ? '' : (read.examples[column] ?? '');
      const label = texts.reading.lines.column(columnLetters(column), title, example, sum);
      return { column, label, answers: { columns: { [role]: [nameOf(read, column)] } } };
    });
  const empty = none === undefined ? [] : [{ column: null, label: none, answers: { columns: { [role]: [] } } }];
  const all = [...empty, ...choices];
  return onePart(
    read,
    part.label,
    [`columns.${role}`],
    all.map(({ label, answers: said }) => ({ label, answers: said })),
    all.findIndex(({ column }) => column === current),
  );
}

export function titlesPart(read: ReadSheet): One {
  const { sheet, context, reading, texts } = read;
  const { parts, row } = texts.reading.lines;
  const { choices } = titlesQuestion(sheet, context);
  const options = choices.map(({ value, text = '' }) => ({
    label: row(Number(value), text),
    answers: { titlesRow: Number(value) - 1 },
  }));
  const current = choices.findIndex(({ value }) => Number(value) - 1 === reading.titlesRow);
  return onePart(read, parts.titlesRow, ['titlesRow'], options, current);
}

/** Nothing to choose where no cell hangs on the order of day and month. */
export function dateOrderParts(read: ReadSheet): One[] {
  const { reading, context, texts } = read;
  const { dates, columns } = reading;
  if (dates === null || dates.decidedBy === 'nothing' || columns.date === null) return [];
  const cells = bodyOf(read, columns.date);
  const orders: readonly DateOrder[] = dates.order === 'ymd' ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'];
  const choices = orders.map((order) => {
    const { read: readDay } = dayColumn(cells, context.locale, context.zone, order);
    let [first, last, unread]: [number, number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const cell of cells) {
      const day = readDay(cell);
      if (day === null) unread++;
      else [first, last] = [Math.min(first, day), Math.max(last, day)];
    }
    const span: readonly [number | null, number | null] = first > last ? [null, null] : [first, last];
    return { label: texts.reading.lines.dateOrder(order, ...span, unread), answers: { dates: order } };
  });
  return [onePart(read, texts.reading.lines.parts.dates, ['dates'], choices, orders.indexOf(dates.order))];
}

/** Nothing to choose where no cell hangs on the decimal sign. */
export function decimalParts(read: ReadSheet): One[] {
  const { reading, context, texts } = read;
  const { amounts, columns } = reading;
  const column = columns.amount ?? columns.price;
  if (amounts === null || amounts.decidedBy === 'nothing' || column === null) return [];
  const cells = bodyOf(read, column);
  const signs: readonly DecimalSign[] = ['.', ','];
  const choices = signs.map((sign) => {
    const numbers = amountColumn(cells, context.locale, sign);
    const values = cells.map((cell) => numbers.read(cell)?.value ?? null);
    const sum = roundSum(sumOf(values.map((value) => value ?? 0)));
    const unread = values.filter((value) => value === null).length;
    return { label: texts.reading.lines.sign(sign, sum, unread), answers: { decimal: sign } };
  });
  return [onePart(read, texts.reading.lines.parts.decimal, ['decimal'], choices, signs.indexOf(amounts.decimal))];
}
