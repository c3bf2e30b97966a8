/** From a reading to what a query has to know of the log. */
import { AppError } from '../core/app-error.ts';
import { lazily } from '../core/lazily.ts';
import type { Day } from '../core/time/day.ts';
import { amountReadings } from '../core/writing/amount-readings.ts';
import { CALENDARS } from '../core/writing/calendar-words/index.ts';
import { hasHundredths } from '../core/writing/currency-of-words.ts';
import { plainText } from '../core/writing/plain-text.ts';
import type { Answers } from '../reading/answers.ts';
import { type Bucket, bucketNumber } from '../reading/buckets.ts';
import type { NameSource } from '../reading/columns/roles.ts';
import type { NoteCode, Reading } from '../reading/reading.ts';
import { columnsOfState } from '../reading/rows/state-of-row.ts';
import { type ReadingContext, type Sheet, textOf } from '../reading/sheet.ts';
import { currencyIn } from '../reading/words/currency-words.ts';
import { kindClasses } from '../reading/words/kind-words.ts';
import { knownTerms } from '../reading/words/known-terms.ts';
import { statusClass } from '../reading/words/status-words.ts';
import { isTotalLabel, totalledName } from '../reading/words/total-words.ts';
import type { KindWords, SqlLog, StateWords } from './sql-log.ts';

export type SqlRefusal =
  | 'customer-above'
  | 'fill-down'
  | 'states'
  | 'order-sums'
  | 'credit-notes'
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
  ['no-order-by-number', 'credit-notes'],
  ['called-off-in-remarks', 'credit-notes'],
  ['table-below', 'table-below'],
  ['refunds-aside', 'table-below'],
  ['headed-refunds', 'headings'],
  ['headed-states', 'headings'],
  ['spending', 'spending'],
];

/** Words for customers that nobody knows, of all languages. */
export const nobodyWords = lazily((): readonly string[] => [
  ...new Set(knownTerms().flatMap(({ standIns = [] }) => standIns)),
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

type Words = Map<string, string>;

interface Rows {
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly context: ReadingContext;
}

/** What rows come to that count by their state: it is judged before their currency, their amount and their day. */
const COUNTED = new Set((['used', 'later', 'anonymous', 'currency', 'bad'] as const).map(bucketNumber));
const REPEATED = bucketNumber('continuation');
const LEFT_OUT = bucketNumber('status');

/** Rows that are orders, with whether they were left out by what they say. */
function* ordersOf({ reading: { rows } }: Rows): Generator<{ row: number; counts: boolean; isBack: boolean }> {
  if (rows === null) return;
  for (let row = 0; row < rows.bucket.length; row++) {
    const bucket = rows.bucket[row] as number;
    const amount = rows.amount[row] as number;
    // Lines that repeat the total of their order have an amount; those that carry further products have none.
    const counts = COUNTED.has(bucket) || (bucket === REPEATED && !Number.isNaN(amount));
    if (counts || bucket === LEFT_OUT) yield { row, counts, isBack: amount < 0 };
  }
}

function wordIn({ sheet, context }: Rows, row: number, column: number): string {
  return textOf(sheet[row]?.[column], context.zone).toLowerCase();
}

interface Verdict {
  counted: number;
  left: number;
  back: number;
}

/** Lines of an order bear its state in the first one only: of several the smallest, as a query takes it. */
function statesOfOrders(
  rows: Rows,
  status: number,
  orders: readonly { readonly row: number }[],
  stateIn: (row: number) => string,
): (row: number) => string {
  const orderOf = (row: number) => rows.reading.rows?.order[row] ?? 0;
  const ofOrder = new Map<number, string>();
  for (const { row } of orders) {
    if (orderOf(row) === 0 || wordIn(rows, row, status) === '') continue;
    const [state, known] = [stateIn(row), ofOrder.get(orderOf(row))];
    if (known === undefined || state < known) ofOrder.set(orderOf(row), state);
  }
  return (row) => {
    const own = stateIn(row);
    return wordIn(rows, row, status) === '' ? (ofOrder.get(orderOf(row)) ?? own) : own;
  };
}

/** What rows say of their state, by what became of them. */
function statesOf(
  rows: Rows,
  titleOf: (column: number) => string,
  kind: KindWords | null,
  pairsMoneyBack: boolean,
): StateWords | null {
  const { columns } = rows.reading;
  if (columns.status === null) return null;
  const places = [...new Set(columnsOfState(columns, columns.status))];
  // What its kind leaves out says nothing of the state.
  const isNoOrder = (row: number) =>
    kind !== null && columns.kind !== null && kind.noOrders.includes(wordIn(rows, row, columns.kind));
  const orders = [...ordersOf(rows)].filter(({ row }) => !isNoOrder(row));
  const stateIn = (row: number) =>
    places
      .map((column) => wordIn(rows, row, column))
      .join(' | ')
      .trim();
  const said = statesOfOrders(rows, columns.status, orders, stateIn);
  const verdicts = new Map<string, Verdict>();
  for (const { row, counts, isBack } of orders) {
    const state = said(row);
    const verdict = verdicts.get(state) ?? { counted: 0, left: 0, back: 0 };
    verdicts.set(state, verdict);
    if (isBack) verdict.back += Number(counts);
    else if (counts) verdict.counted++;
    else verdict.left++;
  }
  const found = [...verdicts].sort();
  if (found.some(([, { counted, left }]) => counted > 0 && left > 0))
    throw new AppError('sql.refused', { because: 'states' });
  const those = (is: (verdict: Verdict, state: string) => boolean) =>
    found.filter(([state, verdict]) => is(verdict, state)).map(([state]) => state);
  const usesOf = (of: 'negative' | null) => rows.reading.status.filter(({ variant }) => variant === of);
  const back = new Set(usesOf('negative').map(({ value }) => value.toLowerCase()));
  const counting = new Set(usesOf(null).flatMap(({ value, counts }) => (counts ? [value.toLowerCase()] : [])));
  const isMoneyBack = (verdict: Verdict, state: string) =>
    back.size > 0 && verdict.counted === 0 && (back.has(state) || (verdict.back > 0 && !counting.has(state)));
  // Of money alone that all went back for sales which are left out, rows tell nothing: then the word does.
  const isCounting = (verdict: Verdict, state: string) =>
    !isMoneyBack(verdict, state) &&
    (verdict.counted > 0 || (verdict.left === 0 && (verdict.back > 0 || counting.has(state))));
  return {
    columns: places.map(titleOf),
    pairsMoneyBack,
    counting: those(isCounting),
    leftOut: those((verdict, state) => !isMoneyBack(verdict, state) && !isCounting(verdict, state)),
    moneyBack: those(isMoneyBack),
    refunded: found
      .map(([state]) => state)
      .filter((state) => state.split(' | ').some((word) => statusClass(word) === 'refunded')),
  };
}

function kindsOf(rows: Rows, titleOf: (column: number) => string): KindWords | null {
  const { kind } = rows.reading.columns;
  if (kind === null) return null;
  const words = new Set<string>();
  for (let row = (rows.reading.titlesRow ?? -1) + 1; row < rows.sheet.length; row++) words.add(wordIn(rows, row, kind));
  const said = [...words].sort();
  // Words are judged together: a payment is no order where its invoice is one.
  const classes = kindClasses(said);
  const those = (wanted: readonly (string | null)[]) =>
    said.filter((_word, at) => wanted.includes(classes[at] ?? null));
  // Of words that no dictionary knows somebody may have said that they do not count.
  const judged = (counting: boolean) =>
    rows.reading.status
      .filter(({ variant, counts }) => variant === 'kind' && counts === counting)
      .map(({ value }) => value.toLowerCase());
  const [counted, left] = [judged(true), judged(false)];
  return {
    column: titleOf(kind),
    sales: said.filter((word, at) => {
      return counted.includes(word) || (['sale', null].includes(classes[at] ?? null) && !left.includes(word));
    }),
    refunds: those(['refund']),
    noOrders: [...new Set([...those(['noOrder']), ...left])].filter((word) => !counted.includes(word)),
  };
}

/** Words beside amounts, as a query cuts them out, with their currencies. A side of the ledger is no word: it is a sign. */
function amountWords({ sheet, reading: { titlesRow }, context }: Rows, columns: readonly (number | null)[]): Words {
  const words: Words = new Map();
  for (const cells of sheet.slice((titlesRow ?? -1) + 1)) {
    for (const column of columns) {
      const cell = column === null ? null : cells[column];
      if (typeof cell !== 'string') continue;
      const currency = amountReadings(cell, context.locale)?.currency ?? null;
      if (currency === null) continue;
      // Signs may be as wide as Chinese characters: a query finds them as they are written.
      for (const text of [plainText(cell), cell.toLowerCase()]) {
        const word = text.replace(/[-0-9\s.,'()+]/g, '');
        if (word !== '' && !/[cd]r$/.test(word)) words.set(word, currency);
      }
    }
  }
  return words;
}

/** The texts of a column below the titles. */
function cellsOf({ sheet, reading: { titlesRow } }: Rows, column: number): string[] {
  return sheet
    .slice((titlesRow ?? -1) + 1)
    .map((cells) => cells[column])
    .filter((cell): cell is string => typeof cell === 'string');
}

/** Labels of the sheet's totals, unless a customer is called so. A total that is known by its sum alone has none. */
function totalsOf(rows: Rows): string[] {
  const { columns, rows: read } = rows.reading;
  const places = [...columns.keys.flat(), ...(columns.date === null ? [] : [columns.date])];
  const wordsOf = (bucket: Bucket) => {
    const words = new Set<string>();
    read?.bucket.forEach((of, row) => {
      if (of === bucketNumber(bucket)) for (const column of places) words.add(wordIn(rows, row, column));
    });
    return words;
  };
  const used = wordsOf('used');
  const isLabel = (word: string) => isTotalLabel(word) || totalledName(word)?.said === true;
  return [...wordsOf('totals')].filter((word) => isLabel(word) && !used.has(word));
}

function codesOf(rows: Rows, column: number | null): Words {
  const codes: Words = new Map();
  if (column === null) return codes;
  for (let row = (rows.reading.titlesRow ?? -1) + 1; row < rows.sheet.length; row++) {
    const word = wordIn(rows, row, column);
    // A word that names no currency says nothing.
    codes.set(word, currencyIn(word, rows.context.locale) ?? '');
  }
  return codes;
}

/** All names of months in the languages in which the dates name any. */
function monthsOf(rows: Rows): ReadonlyMap<string, number> {
  const { date } = rows.reading.columns;
  if (date === null) return new Map();
  const seen = new Set(cellsOf(rows, date).flatMap((cell) => cell.toLowerCase().match(/\p{L}+/gu) ?? []));
  const spoken = CALENDARS.map(({ months }) =>
    months.map((names) => names.split(' ').filter((name) => /^\p{L}+$/u.test(name))),
  );
  const used = spoken.filter((months) => months.flat().some((name) => seen.has(name)));
  return new Map(
    used.flatMap((months) => months.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1]))),
  );
}

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
