/** What a column holds, judged by a spread of its cells: titles promise, cells keep. */

import type { Zone } from '../core/time/zone.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { amountReadings } from '../core/writing/amount-readings.ts';
import { isBlank, isDate } from '../core/writing/cell.ts';
import { currencyOfWords } from '../core/writing/currency-of-words.ts';
import { dayOfNumber } from '../core/writing/day-of-number.ts';
import { createDayReadings } from '../core/writing/day-readings.ts';
import { filledCells, type ReadingContext, type Sheet, textOf } from './sheet.ts';
import type { TitleMeaning } from './title-kind.ts';
import { DATE_KINDS, NUMBERS_OF_PURCHASES, type TitleKind } from './title-kinds.ts';
import { createRepeatReader } from './titles.ts';
import { isNoDate, isStandIn, isTotalLabel, totalledName } from './value-words.ts';

/** Enough to judge a column by. */
const MOST_ROWS = 2000;

export interface ColumnProfile extends TitleMeaning {
  readonly column: number;
  /** As it stands in the sheet; the column's letter where it has none. */
  readonly title: string;
  /** Cells of the spread that hold something, in the rows that hold anything. */
  readonly filled: number;
  /** The same without names that stand for nobody. */
  readonly named: number;
  readonly distinct: number;
  /** Shares of the filled cells. */
  readonly amounts: number;
  readonly dates: number;
  readonly emails: number;
  readonly currencies: number;
  /** Amounts with a currency beside them. */
  readonly priced: number;
  readonly numbered: number;
  readonly words: number;
  /** Cells with an amount other than zero. */
  readonly money: number;
  /** True where the cells are 1, 2, 3, … */
  readonly counter: boolean;
}

export interface Profiles {
  readonly columns: readonly ColumnProfile[];
  /** Positions in the sheet of the rows that were looked at. */
  readonly rows: readonly number[];
}

/** At most so many rows, spread evenly. */
function spreadRows(sheet: Sheet, from: number): number[] {
  const repeatsTitles = createRepeatReader(sheet[from - 1] ?? []);
  const step = Math.max(1, Math.ceil((sheet.length - from) / MOST_ROWS));
  const rows: number[] = [];
  for (let row = from; row < sheet.length; row += step) {
    const cells = sheet[row] ?? [];
    if (cells.some((cell) => !isBlank(cell)) && !repeatsTitles(cells)) rows.push(row);
  }
  return rows;
}

/**
 * The distinct texts of a column in all rows, as far as they are at most so many; null where they are more. What few rows say,
 * such as that they were voided, may stand in none of the spread.
 */
export function fewTexts(
  sheet: Sheet,
  { rows }: Profiles,
  column: number,
  most: number,
  zone: Zone,
): Set<string> | null {
  const cells = new Set<unknown>();
  for (let row = rows[0] ?? sheet.length; row < sheet.length; row++) {
    const cell = sheet[row]?.[column];
    cells.add(isBlank(cell) ? '' : cell);
    if (cells.size > most) return null;
  }
  return new Set([...cells].map((cell) => textOf(cell, zone)));
}

/** Whether any row of the sheet holds something there that is no nought. */
export function holdsAnything(sheet: Sheet, { rows }: Profiles, column: number): boolean {
  for (let row = rows[0] ?? sheet.length; row < sheet.length; row++) {
    const cell = sheet[row]?.[column];
    if (!isBlank(cell) && cell !== 0 && cell !== '0') return true;
  }
  return false;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What a text says by itself. */
interface TextFacts {
  readonly named: boolean;
  readonly amount: number | null;
  readonly priced: boolean;
  readonly date: boolean;
  /** Says that there is no date yet, or is the label of a total: no date is expected there. */
  readonly undated: boolean;
  readonly email: boolean;
  readonly currency: boolean;
  readonly numbered: boolean;
  readonly words: boolean;
}

/** If none of so many distinct texts with digits, spread over the sheet, is an amount (or a date), no other of the column is. */
const ENOUGH_TEXTS = 250;

/**
 * A reader that gives up where it has read nothing for long: names, phones and addresses with digits take longest to refuse.
 * With it the profiles of twenty columns take a quarter: 38 ms instead of 173, numbers and days told by type.
 */
function untilHopeless<Value>(read: (text: string) => Value | null): (text: string) => Value | null {
  let tried = 0;
  let found = 0;
  return (text) => {
    if (found === 0 && tried === ENOUGH_TEXTS) return null;
    tried++;
    const value = read(text);
    if (value !== null) found++;
    return value;
  };
}

/** Of the texts of one column. */
function createFactsReader(
  { locale }: ReadingContext,
  readDate: ReturnType<typeof createDayReadings>,
): (text: string) => TextFacts {
  const amountsIn = untilHopeless((text) => amountReadings(text, locale));
  const dateIn = untilHopeless(readDate);
  return (text) => {
    const numbered = /\d/.test(text);
    const readings = /[\d-]/.test(text) ? amountsIn(text) : null;
    const date = numbered && dateIn(text) !== null;
    return {
      named: !isStandIn(text),
      amount: readings?.point ?? readings?.comma ?? null,
      priced: typeof readings?.currency === 'string',
      date,
      undated: !date && (isNoDate(text) || isTotalLabel(text) || totalledName(text)?.said === true),
      email: EMAIL.test(text),
      // No currency has a digit in its name.
      currency: !numbered && typeof currencyOfWords(text.toLowerCase(), '', locale) === 'string',
      numbered,
      words: /\p{L}/u.test(text),
    };
  };
}

/** Cells of a column that hold something. */
interface Tally {
  filled: number;
  named: number;
  amounts: number;
  dates: number;
  emails: number;
  currencies: number;
  priced: number;
  numbered: number;
  words: number;
  money: number;
  undated: number;
  distinct: number;
}

/** Texts that differ in their capitals are one. */
function distinctOf(texts: ReadonlySet<string>, numbers: ReadonlySet<number>, days: ReadonlySet<number>): number {
  const ofNumbers = texts.size === 0 ? numbers.size : [...numbers].filter((one) => !texts.has(String(one))).length;
  return texts.size + ofNumbers + days.size;
}

/**
 * Counts what the cells are. Numbers and days are so by their type; of a text it is found out once.
 *
 * @param isLonely Whether the row holds nothing else: a head of the rows below it, or a remark on them.
 */
function tallyCells(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  isLonely: (row: number) => boolean,
  factsOf: (text: string) => TextFacts,
  zone: Zone,
): Tally {
  const tally: Tally = {
    filled: 0,
    named: 0,
    amounts: 0,
    dates: 0,
    emails: 0,
    currencies: 0,
    priced: 0,
    numbered: 0,
    words: 0,
    money: 0,
    undated: 0,
    distinct: 0,
  };
  const numbers = new Set<number>();
  const days = new Set<number>();
  const cells = new Map<string, { readonly text: string; rows: number; lonely: number }>();
  for (const row of rows) {
    const cell = sheet[row]?.[column];
    if (isBlank(cell)) continue;
    tally.filled++;
    const lonely = isLonely(row) ? 1 : 0;
    if (typeof cell === 'number') {
      const isDay = dayOfNumber(cell) !== null;
      numbers.add(cell);
      tally.amounts++;
      tally.numbered++;
      if (cell !== 0) tally.named++;
      if (cell !== 0) tally.money++;
      if (isDay) tally.dates++;
      else tally.undated += lonely;
    } else if (isDate(cell)) {
      days.add(zone.dayAt(cell.getTime()) ?? Number.NaN);
      tally.dates++;
    } else {
      const raw = typeof cell === 'string' ? cell : textOf(cell, zone);
      const known = cells.get(raw);
      if (known === undefined) cells.set(raw, { text: textOf(cell, zone), rows: 1, lonely });
      else {
        known.rows++;
        known.lonely += lonely;
      }
    }
  }
  const texts = new Set<string>();
  for (const { text, rows: times, lonely } of cells.values()) {
    const facts = factsOf(text);
    texts.add(text.toLowerCase());
    if (facts.named) tally.named += times;
    if (facts.amount !== null) tally.amounts += times;
    if (facts.amount !== null && facts.amount !== 0) tally.money += times;
    if (facts.date) tally.dates += times;
    else tally.undated += facts.undated ? times : lonely;
    if (facts.email) tally.emails += times;
    if (facts.currency) tally.currencies += times;
    if (facts.priced) tally.priced += times;
    if (facts.numbered) tally.numbered += times;
    if (facts.words) tally.words += times;
  }
  tally.distinct = distinctOf(texts, numbers, days);
  return tally;
}

/** Whether the cells are 1, 2, 3, … */
function isCounter(cells: readonly unknown[], zone: Zone): boolean {
  return cells.length > 1 && cells.every((cell, index) => textOf(cell, zone) === String(index + 1));
}

/** The same rows in strides over the sheet, so that the first ones tell of all of it. */
function strideOver(rows: readonly number[]): number[] {
  const strides = Math.max(1, Math.floor(rows.length / ENOUGH_TEXTS));
  const inStrides: number[] = [];
  for (let start = 0; start < strides; start++) {
    for (let at = start; at < rows.length; at += strides) inStrides.push(rows[at] as number);
  }
  return inStrides;
}

/** From this share on a column is one of days. */
const MOSTLY = 0.8;

type Content = Pick<ColumnProfile, 'filled' | 'amounts' | 'dates' | 'emails' | 'numbered' | 'words'>;

const SUMS: ReadonlySet<TitleKind> = new Set<TitleKind>(['amount', 'paidAmount', 'price', 'unitPrice', 'orderTotal']);

/**
 * A title that names several things means the one that stands below it: *Date of invoice* over days is no number of an invoice.
 * Days of anything else (*Customer since*) make no purchase. A *Contact* may be a person, a phone or an address.
 */
function kindByContent({ kind, others, whole }: TitleMeaning, content: Content): TitleKind | null {
  const { filled, amounts, dates, emails, numbered, words } = content;
  if (kind === 'person' && emails >= MOSTLY) return 'email';
  if (kind === 'person' && numbered >= MOSTLY && words === 0 && dates < MOSTLY) return 'phone';
  // *Quantity refunded* counts pieces.
  if (kind === 'refundedAmount' && !whole && others.includes('quantity')) return 'other';
  // *Amount applied to invoice*, *Ticket price*: sums number nothing.
  const sum = others.find((other) => SUMS.has(other));
  if (kind !== null && NUMBERS_OF_PURCHASES.has(kind) && !whole && sum !== undefined && amounts >= MOSTLY) return sum;
  if (kind === null || filled === 0 || !(whole || NUMBERS_OF_PURCHASES.has(kind))) return kind;
  const isFitting = (one: TitleKind) => DATE_KINDS.has(one) === dates >= MOSTLY;
  return isFitting(kind) ? kind : (others.find(isFitting) ?? kind);
}

export function profileColumns(
  sheet: Sheet,
  from: number,
  titles: readonly string[],
  meanings: readonly TitleMeaning[],
  context: ReadingContext,
): Profiles {
  const rows = spreadRows(sheet, from);
  // A word alone in its row heads the rows below it, or remarks on them.
  const lonely = new Set(rows.filter((row) => filledCells(sheet[row] ?? []) === 1));
  const isLonely = lonely.size === 0 ? () => false : (row: number) => lonely.has(row);
  const strides = strideOver(rows);
  const readDate = createDayReadings();
  const columns = meanings.map((meaning, column): ColumnProfile => {
    const tally = tallyCells(sheet, strides, column, isLonely, createFactsReader(context, readDate), context.zone);
    const share = (count: number, of = tally.filled) => (of <= 0 ? 0 : count / of);
    const title = titles[column] ?? '';
    const content = {
      filled: tally.filled,
      amounts: share(tally.amounts),
      dates: share(tally.dates, tally.filled - tally.undated),
      emails: share(tally.emails),
      numbered: share(tally.numbered),
      words: share(tally.words),
    };
    return {
      ...meaning,
      ...content,
      kind: kindByContent(meaning, content),
      column,
      title: title === '' ? columnLetters(column) : title,
      named: tally.named,
      distinct: tally.distinct,
      currencies: share(tally.currencies),
      priced: share(tally.priced),
      money: tally.money,
      counter:
        tally.distinct === tally.filled &&
        isCounter(
          rows.map((row) => sheet[row]?.[column]).filter((cell) => !isBlank(cell)),
          context.zone,
        ),
    };
  });
  return { columns, rows };
}
