/** What a sheet says as an order log, with every customer: for the command line, and for whoever shows a reading. */
import { abcXyzOf, DEFAULT_GROUP_RULE, GROUPS } from '../core/groups/abcxyz.ts';
import { customersAsOf } from '../core/log/customer-base.ts';
import { scalesFor, scoreCustomers } from '../core/segments/rfm.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import type { Day } from '../core/time/day.ts';
import { dateFromDay } from '../core/time/day.ts';
import { compareCodePoints } from '../core/writing/spelling.ts';
import type { Answers } from '../reading/answers.ts';
import { answersFrom } from '../reading/answers-from.ts';
import { BUCKETS, type Bucket } from '../reading/buckets.ts';
import type { Role } from '../reading/columns/roles.ts';
import { openQuestions, readSheet } from '../reading/read.ts';
import type { Note, NoteCode, Question, QuestionCode, Reading } from '../reading/reading.ts';
import { assertWordsStand } from '../reading/said-words.ts';
import type { ReadingContext } from '../reading/sheet.ts';
import { toLog } from '../reading/to-log.ts';
import { type Understood, understoodOf } from '../reading/understood.ts';
import { type Texts, textsIn } from '../text/language.ts';
import { sayNote as noteSentence } from '../text/say-note.ts';
import { sayQuestion as sentenceOf } from '../text/say-question.ts';
import { readCells, readingContext } from './load-log.ts';
import type { Book, Grid, Ports } from './ports.ts';
import { currenciesOf } from './reading-lines/currencies-of.ts';
import { sayReading } from './reading-lines/say-reading.ts';
import { countField, requestFields } from './request-fields.ts';

export interface ReadLogRequest {
  /** Null: the active sheet if it can be a log, else the first that can. */
  readonly sheetId: number | null;
  readonly answers: Answers;
}

/** @throws AppError `settings.invalid`, and what checking the answers throws. */
export function readLogRequestFrom(sent: unknown): ReadLogRequest {
  const fields = requestFields(sent);
  return {
    sheetId: fields['sheetId'] === null ? null : countField(fields, 'sheetId'),
    answers: answersFrom(fields['answers']),
  };
}

export interface ReadCustomer {
  readonly customer: string;
  readonly shown: string;
  readonly last: string;
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly segment: string;
  readonly group: string;
}

export interface SaidQuestion {
  readonly code: QuestionCode;
  readonly sentence: string;
  readonly proposed: string | null;
  readonly choices: Question['choices'];
  /** Whose column is gone. */
  readonly role?: Role;
}

export interface SaidNote {
  readonly code: NoteCode;
  readonly sentence: string;
  readonly rows: number;
  readonly amount: number;
}

export interface LogRead extends Understood {
  readonly sheetId: number;
  readonly status: readonly {
    readonly value: string;
    readonly rows: number;
    readonly amount: number;
    readonly counts: boolean;
  }[];
  readonly questions: readonly SaidQuestion[];
  /** Those that are still to be answered; without answers there are no numbers. */
  readonly open: readonly SaidQuestion[];
  readonly notes: readonly SaidNote[];
  readonly rows: Readonly<Record<Bucket | 'all', number>>;
  readonly revenue: number | null;
  readonly asOf: string | null;
  readonly customers: readonly ReadCustomer[];
  readonly refundsOnly: readonly { readonly shown: string; readonly monetary: number }[];
  /** What was understood and found, in sentences. */
  readonly lines: readonly string[];
}

function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = dateFromDay(day);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

export function sayQuestion(question: Question, texts: Texts): SaidQuestion {
  const { code, proposed, choices } = question;
  const said = { code, proposed, choices, sentence: sentenceOf(question, texts.reading.questions) };
  return 'role' in question.params ? { ...said, role: question.params.role } : said;
}

export function sayNote(note: Note, texts: Texts): SaidNote {
  const { code, rows, amount } = note;
  return { code, rows, amount, sentence: noteSentence(note, texts.reading.notes) };
}

interface Numbers {
  readonly customers: readonly ReadCustomer[];
  readonly refundsOnly: LogRead['refundsOnly'];
  readonly revenue: number;
  readonly asOf: Day;
}

function numbersOf(reading: Reading, asOf: Day): Numbers {
  const { log, keys } = toLog(reading);
  const base = customersAsOf(log, asOf);
  const rfm = scoreCustomers(base, scalesFor(base, 3, null));
  const groups = abcXyzOf(base, DEFAULT_GROUP_RULE);
  // The names of segments are those of the field, in whatever language the sheet is.
  const { names } = textsIn('en').segments;
  const customers = Array.from(base.customer, (customer, index): ReadCustomer => {
    const segment = SEGMENTS[rfm.segment[index] ?? -1];
    return {
      customer: keys[customer] ?? '',
      shown: base.names[index]?.text ?? '',
      last: isoDay(base.lastPurchase[index] as Day),
      recency: asOf - (base.lastPurchase[index] as number),
      frequency: base.purchases[index] as number,
      monetary: base.revenue[index] as number,
      segment: segment === undefined ? '' : names[segment],
      group: GROUPS[groups.group[index] ?? -1] ?? '',
    };
  });
  customers.sort(
    (first, second) =>
      compareCodePoints(first.shown, second.shown) || compareCodePoints(first.customer, second.customer),
  );
  const refundsOnly = base.refundsOnly.map(({ name, revenue }) => ({ shown: name.text, monetary: revenue }));
  return { customers, refundsOnly, revenue: base.usedAmount, asOf };
}

/** The sheet that was asked for, or the first that holds a log, the active one before all others. */
function findLog(book: Book, sheetId: number | null, answers: Answers, context: ReadingContext) {
  const read = (id: number): { id: number; cells: Grid; reading: Reading } => {
    const cells = readCells(book, id);
    return { id, cells, reading: readSheet(cells, context, answers) };
  };
  if (sheetId !== null) return read(sheetId);
  const active = book.activeSheetId();
  const others = book.sheets().filter(({ id, own }) => !own && id !== active);
  const ids = [...(book.isOwn(active) ? [] : [active]), ...others.map(({ id }) => id)];
  let first: ReturnType<typeof read> | null = null;
  for (const id of ids) {
    const found = read(id);
    if (found.reading.rows !== null) return found;
    first ??= found;
  }
  // Without any sheet of the user's this says that the active one is ours.
  return first ?? read(active);
}

/**
 * Reads the log and says all that it understood. Writes nothing.
 * @throws AppError `reading.no-value`.
 */
export function readLog(ports: Ports, request: ReadLogRequest): LogRead {
  const { answers } = request;
  const book = ports.book();
  const texts = textsIn(ports.userLanguage());
  const context = readingContext(ports, book);
  const { id, cells, reading } = findLog(book, request.sheetId, answers, context);
  assertWordsStand(cells, reading, answers, context.zone);
  const open = openQuestions(reading, answers).map((question) => sayQuestion(question, texts));
  const isRead = reading.rows !== null && reading.asOf !== null && open.length === 0;
  const numbers = isRead && reading.asOf !== null ? numbersOf(reading, reading.asOf) : null;
  const understood = understoodOf(reading);
  const said = sayReading(
    { sheet: cells, context, answers, reading, texts },
    currenciesOf(cells, context, reading, answers),
  );
  const notes = reading.notes.map((note) => sayNote(note, texts));
  const parts = BUCKETS.map((bucket) => ({ bucket, rows: reading.buckets[bucket].rows }));
  const all = parts.reduce((sum, { rows }) => sum + rows, 0);
  return {
    ...understood,
    sheetId: id,
    status: reading.status.map(({ value, rows, amount, counts }) => ({ value, rows, amount, counts })),
    questions: reading.questions.map((question) => sayQuestion(question, texts)),
    open,
    notes,
    rows: Object.fromEntries([
      ['all', all],
      ...parts.map(({ bucket, rows }) => [bucket, rows] as const),
    ]) as LogRead['rows'],
    revenue: numbers?.revenue ?? null,
    asOf: reading.asOf === null ? null : isoDay(reading.asOf),
    customers: numbers?.customers ?? [],
    refundsOnly: numbers?.refundsOnly ?? [],
    lines: [
      ...said.map(({ sentence }) => `${sentence}.`),
      ...notes.map(({ sentence }) => sentence),
      texts.reading.reconciled(reading.buckets),
      ...(numbers === null ? [] : [texts.reading.result(numbers.customers.length, numbers.revenue, numbers.asOf)]),
    ].filter((line) => line !== ''),
  };
}
