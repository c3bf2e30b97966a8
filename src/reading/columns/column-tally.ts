/** What the cells of one column are, counted: amounts, dates, names and so on. */
import type { Zone } from '../../core/time/zone.ts';
import { amountReadings } from '../../core/writing/amount-readings.ts';
import { isBlank, isDate } from '../../core/writing/cell.ts';
import { currencyOfWords } from '../../core/writing/currency-of-words.ts';
import { dayOfNumber } from '../../core/writing/day-of-number.ts';
import type { createDayReadings } from '../../core/writing/day-readings.ts';
import { type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import { isNoDate, isStandIn } from '../words/cell-words.ts';
import { currencyByNumber } from '../words/currency-words.ts';
import { isBalance, isTotalLabel, speaksOfTotal } from '../words/total-words.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const CODE = /^[A-Z]{3,5}$/;

/** What a text says by itself. */
interface TextFacts {
  readonly named: boolean;
  readonly amount: number | null;
  readonly priced: boolean;
  readonly date: boolean;
  readonly email: boolean;
  readonly currency: boolean;
  /** It is written as codes of currencies are, known or not: `USDT`. */
  readonly code: boolean;
  readonly numbered: boolean;
  readonly words: boolean;
}

/** Says that there is no date yet, or is the label of a total: no date is expected there. */
const isUndated = (text: string) => isNoDate(text) || isTotalLabel(text) || isBalance(text) || speaksOfTotal(text);

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
export function createFactsReader(
  { locale }: ReadingContext,
  readDate: ReturnType<typeof createDayReadings>,
): (text: string) => TextFacts {
  const amountsIn = untilHopeless((text) => amountReadings(text, locale));
  const dateIn = untilHopeless(readDate);
  return (text) => {
    // Full-width ones are digits as well.
    const numbered = /[\d０-９]/.test(text);
    const readings = numbered || text.includes('-') ? amountsIn(text) : null;
    const date = numbered && dateIn(text) !== null;
    // No currency has a digit in its name, but some are numbered.
    const currency = numbered
      ? currencyByNumber(text) !== undefined
      : typeof currencyOfWords(text.toLowerCase(), '', locale) === 'string';
    return {
      named: !isStandIn(text),
      amount: readings?.point ?? readings?.comma ?? null,
      priced: typeof readings?.currency === 'string',
      date,
      email: EMAIL.test(text),
      currency,
      code: currency || CODE.test(text),
      numbered,
      words: /\p{L}/u.test(text),
    };
  };
}

/** Cells of a column that hold something. */
export interface Tally {
  filled: number;
  named: number;
  amounts: number;
  dates: number;
  emails: number;
  currencies: number;
  codes: number;
  priced: number;
  numbered: number;
  words: number;
  money: number;
  /** Of a column that holds no day it is not told of texts. */
  undated: number;
  distinct: number;
  /** Days that are plain numbers as spreadsheets count days: sums may look so. */
  serials: number;
  /** Those of them that are of no year in which anybody keeps a log. */
  farSerials: number;
}

/** As spreadsheets count days: from 2000 to 2049. A number of eight digits, 20210105, is none of these. */
const IN_OUR_TIME = { from: 36_526, to: 54_789 };
const MOST_DIGITS = 100_000;

/** Texts that differ in their capitals are one. */
function distinctOf(texts: ReadonlySet<string>, numbers: ReadonlySet<number>, days: ReadonlySet<number>): number {
  const ofNumbers = texts.size === 0 ? numbers.size : [...numbers].filter((one) => !texts.has(String(one))).length;
  return texts.size + ofNumbers + days.size;
}

/**
 * The cells of rows, column by column; undefined where they are blank. They are looked at row by row here, as they lie side by side in
 * memory: column by column each of them would be waited for, which was a tenth to a quarter of the profiles' time.
 */
export function cellsOfColumns(sheet: Sheet, rows: readonly number[], width: number): readonly (readonly unknown[])[] {
  const columns = Array.from({ length: width }, () => new Array<unknown>(rows.length));
  rows.forEach((row, place) => {
    const cells = sheet[row] ?? [];
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      (columns[column] as unknown[])[place] = isBlank(cell) ? undefined : cell;
    }
  });
  return columns;
}

/**
 * Counts what the cells are. Numbers and days are so by their type; of a text it is found out once.
 *
 * @param cells Those of the rows, undefined where they are blank.
 * @param isLonely Whether the row holds nothing else: a head of the rows below it, or a remark on them.
 */
export function tallyCells(
  cells: readonly unknown[],
  rows: readonly number[],
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
    codes: 0,
    priced: 0,
    numbered: 0,
    words: 0,
    money: 0,
    undated: 0,
    distinct: 0,
    serials: 0,
    farSerials: 0,
  };
  const numbers = new Set<number>();
  const days = new Set<number>();
  const known = new Map<string, { readonly text: string; rows: number; lonely: number }>();
  for (let place = 0; place < rows.length; place++) {
    const cell = cells[place];
    if (cell === undefined) continue;
    tally.filled++;
    const lonely = isLonely(rows[place] as number) ? 1 : 0;
    if (typeof cell === 'number') {
      const isDay = dayOfNumber(cell) !== null;
      numbers.add(cell);
      tally.amounts++;
      tally.numbered++;
      if (cell !== 0) tally.named++;
      if (cell !== 0) tally.money++;
      if (isDay) tally.dates++;
      else tally.undated += lonely;
      if (isDay && cell < MOST_DIGITS) {
        tally.serials++;
        if (cell < IN_OUR_TIME.from || cell >= IN_OUR_TIME.to) tally.farSerials++;
      }
    } else if (isDate(cell)) {
      days.add(zone.dayAt(cell.getTime()) ?? Number.NaN);
      tally.dates++;
    } else {
      const raw = typeof cell === 'string' ? cell : textOf(cell, zone);
      const before = known.get(raw);
      if (before === undefined) known.set(raw, { text: textOf(cell, zone), rows: 1, lonely });
      else {
        before.rows++;
        before.lonely += lonely;
      }
    }
  }
  // So far all that was counted are numbers; of those that may be codes one at least has to be known.
  const areCodes = [...numbers].every((one) => Number.isInteger(one) && one > 0 && one < 1000);
  if (areCodes && [...numbers].some((one) => currencyByNumber(String(one)) !== undefined))
    tally.currencies = tally.amounts;
  const texts = new Set<string>();
  const others: { readonly text: string; readonly rows: number; readonly lonely: number }[] = [];
  for (const written of known.values()) {
    const { text, rows: times } = written;
    const facts = factsOf(text);
    texts.add(text.toLowerCase());
    if (facts.named) tally.named += times;
    if (facts.amount !== null) tally.amounts += times;
    if (facts.amount !== null && facts.amount !== 0) tally.money += times;
    if (facts.date) tally.dates += times;
    else others.push(written);
    if (facts.email) tally.emails += times;
    if (facts.currency) tally.currencies += times;
    if (facts.code) tally.codes += times;
    if (facts.priced) tally.priced += times;
    if (facts.numbered) tally.numbered += times;
    if (facts.words) tally.words += times;
  }
  // In a column without days none is missed: to look for these words in all names and addresses takes longest.
  if (tally.dates > 0) {
    for (const { text, rows: times, lonely } of others) tally.undated += isUndated(text) ? times : lonely;
  }
  tally.distinct = distinctOf(texts, numbers, days);
  return tally;
}

/** The same rows in strides over the sheet, so that the first ones tell of all of it. */
export function strideOver(rows: readonly number[]): number[] {
  const strides = Math.max(1, Math.floor(rows.length / ENOUGH_TEXTS));
  const inStrides: number[] = [];
  for (let start = 0; start < strides; start++) {
    for (let at = start; at < rows.length; at += strides) inStrides.push(rows[at] as number);
  }
  return inStrides;
}
