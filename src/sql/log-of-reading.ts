/** From a reading to what a query has to know of the log. */
import { AppError } from '../core/app-error.ts';
import { lazily } from '../core/lazily.ts';
import type { Day } from '../core/time/day.ts';
import { amountReadings } from '../core/writing/amount-readings.ts';
import { hasHundredths } from '../core/writing/currency-of-words.ts';
import type { Answers } from '../reading/answers.ts';
import type { NameSource } from '../reading/columns/roles.ts';
import type { NoteCode, Reading } from '../reading/reading.ts';
import type { ReadingContext, Sheet } from '../reading/sheet.ts';
import { knownTerms } from '../reading/words/known-terms.ts';
import type { Rows } from './rows-of-reading.ts';
import type { SqlLog } from './sql-log.ts';
import { kindsOf, statesOf } from './states-of-log.ts';
import { amountWords, cellsOf, codesOf, monthsOf, totalsOf } from './words-of-log.ts';

export type SqlRefusal =
  | 'customer-above'
  | 'fill-down'
  | 'states'
  | 'order-sums'
  | 'credit-notes'
  | 'refund-rows'
  | 'no-currency'
  | 'table-below'
  | 'headings'
  | 'spending';

declare module '../core/app-error.ts' {
  interface ErrorParams {
    /** A query can't read such a log as the reading does. */
    readonly 'sql.refused': { readonly because: SqlRefusal };
  }
}

/** What a reading says of rows that no query can tell alike. */
const REFUSED: readonly (readonly [NoteCode, SqlRefusal])[] = [
  ['customer-above', 'customer-above'],
  ['fill-down', 'fill-down'],
  ['order-sums', 'order-sums'],
  ['credit-notes', 'credit-notes'],
  ['refund-rows', 'refund-rows'],
  ['no-order-by-number', 'credit-notes'],
  ['called-off-in-remarks', 'credit-notes'],
  ['refunded-in-remarks', 'credit-notes'],
  ['table-below', 'table-below'],
  ['refunds-aside', 'table-below'],
  ['headed-refunds', 'headings'],
  ['headed-states', 'headings'],
  ['spending', 'spending'],
];

/** Words for customers that nobody knows, of all languages. */
export const nobodyWords = lazily((): readonly string[] => [
  ...new Set(
    knownTerms()
      .all()
      .filter(({ list }) => list === 'standIns' || list === 'dittos')
      .map(({ text }) => text),
  ),
]);

export interface TableFacts {
  /** As it stands behind FROM. */
  readonly table: string;
  readonly zone: string;
  readonly today: Day | null;
  /** Columns that hold numbers and days rather than texts. */
  readonly isTyped: (title: string) => boolean;
}

/** Without it every column holds texts. */
export const ALL_TEXTS = () => false;

/** Keys that the reading takes for nobody's until somebody answers. */
function proposedStandIns({ questions }: Reading): string[] {
  return questions
    .filter(({ code }) => code === 'stand-in')
    .flatMap(({ choices }) => choices.map(({ value }) => value));
}

/** @throws AppError `sql.refused` where a query can't read the log as the reading does. */
export function sqlLogOf(
  sheet: Sheet,
  reading: Reading,
  answers: Answers,
  context: ReadingContext,
  facts: TableFacts,
): SqlLog {
  const { columns, titles } = reading;
  const rows: Rows = { sheet, reading, context };
  const money = columns.amount ?? columns.price;
  if (columns.customerAbove) throw new AppError('sql.refused', { because: 'customer-above' });
  const refusal = REFUSED.find(([code]) => reading.notes.some((note) => note.code === code));
  if (refusal !== undefined) throw new AppError('sql.refused', { because: refusal[1] });
  if (answers.currency === '') throw new AppError('sql.refused', { because: 'no-currency' });
  if (columns.date === null || money === null || reading.dates === null || reading.amounts === null) {
    throw new Error('A reading without rows makes no query.');
  }
  const titleOf = (column: number) => titles[column] ?? '';
  const named = (sources: readonly NameSource[]) => sources.map((source) => source.map(titleOf));
  const optional = (column: number | null) => (column === null ? null : titleOf(column));
  const held = (column: number) => (facts.isTyped(titleOf(column)) ? 'typed' : 'text');
  const kind = kindsOf(rows, titleOf);
  return {
    table: facts.table,
    keys: named(columns.keys),
    shown: named(columns.shown),
    date: { column: titleOf(columns.date), order: reading.dates.order, held: held(columns.date) },
    zone: facts.zone,
    months: monthsOf(rows),
    hasCharacters: cellsOf(rows, columns.date).some((cell) => cell.includes('年')),
    amount: {
      column: titleOf(money),
      quantity: columns.amount === null ? optional(columns.quantity) : null,
      // Numbers of a typed column are written with a point.
      decimal: held(money) === 'typed' ? '.' : reading.amounts.decimal,
      held: held(money),
      words: amountWords(rows, [money, columns.refunded]),
      isWhole: !hasHundredths(reading.currency),
      hasSides: cellsOf(rows, money).some(
        (cell) => /\d.*[cd]r\.?\s*$/i.test(cell) && amountReadings(cell, context.locale) !== null,
      ),
    },
    refunded: optional(columns.refunded),
    order: optional(columns.order),
    orderDaily: columns.orderDaily,
    oncePerOrder: reading.oncePerOrder,
    state: statesOf(rows, titleOf, kind, answers.counts === undefined),
    kind,
    currency: {
      column: optional(columns.currency),
      codes: codesOf(rows, columns.currency),
      chosen: reading.currency,
      rates: reading.rates,
    },
    totals: totalsOf(rows),
    standIns: answers.standIns ?? proposedStandIns(reading),
    asOf: answers.asOf ?? null,
    today: facts.today,
  };
}
