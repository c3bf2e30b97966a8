/** What a column holds, judged by a spread of its cells: titles promise, cells keep. */
import { columnLetters } from '../core/writing/a1.ts';
import { amountReadings } from '../core/writing/amount-readings.ts';
import { isBlank, isDate } from '../core/writing/cell.ts';
import { currencyOfWords } from '../core/writing/currency-of-words.ts';
import { dayOfNumber } from '../core/writing/day-of-number.ts';
import { createDayReadings } from '../core/writing/day-readings.ts';
import { type ReadingContext, type Sheet, textOf } from './sheet.ts';
import type { TitleMeaning } from './title-kind.ts';
import { isNoDate, isStandIn, isTotalLabel } from './value-words.ts';

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
export function spreadRows(sheet: Sheet, from: number): number[] {
  const step = Math.max(1, Math.ceil((sheet.length - from) / MOST_ROWS));
  const rows: number[] = [];
  for (let row = from; row < sheet.length; row += step) {
    if (sheet[row]?.some((cell) => !isBlank(cell))) rows.push(row);
  }
  return rows;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function profileColumns(
  sheet: Sheet,
  from: number,
  titles: readonly string[],
  meanings: readonly TitleMeaning[],
  { locale, zone }: ReadingContext,
): Profiles {
  const rows = spreadRows(sheet, from);
  const readDate = createDayReadings();
  const columns = meanings.map((meaning, column): ColumnProfile => {
    const seen = new Set<string>();
    const tally = {
      filled: 0,
      named: 0,
      amounts: 0,
      dates: 0,
      emails: 0,
      currencies: 0,
      numbered: 0,
      words: 0,
      money: 0,
    };
    let undated = 0;
    let counter = true;
    for (const row of rows) {
      const cell = sheet[row]?.[column];
      if (isBlank(cell)) continue;
      tally.filled++;
      if (isDate(cell)) {
        tally.dates++;
        seen.add(String(cell.getTime()));
        counter = false;
        continue;
      }
      const text = textOf(cell, zone);
      seen.add(text.toLowerCase());
      if (!isStandIn(text)) tally.named++;
      if (text !== String(seen.size)) counter = false;
      if (/\d/.test(text)) tally.numbered++;
      if (/\p{L}/u.test(text)) tally.words++;
      const amount =
        typeof cell === 'number'
          ? cell
          : (amountReadings(text, locale)?.point ?? amountReadings(text, locale)?.comma ?? null);
      if (amount !== null) tally.amounts++;
      if (amount !== null && amount !== 0) tally.money++;
      if (typeof cell === 'number' ? dayOfNumber(cell) !== null : readDate(text) !== null) tally.dates++;
      else if (isNoDate(text) || isTotalLabel(text)) undated++;
      if (EMAIL.test(text)) tally.emails++;
      if (typeof cell === 'string' && typeof currencyOfWords(text.toLowerCase(), '', locale) === 'string')
        tally.currencies++;
    }
    const share = (count: number, of = tally.filled) => (of <= 0 ? 0 : count / of);
    const title = titles[column] ?? '';
    return {
      ...meaning,
      column,
      title: title === '' ? columnLetters(column) : title,
      filled: tally.filled,
      named: tally.named,
      distinct: seen.size,
      amounts: share(tally.amounts),
      dates: share(tally.dates, tally.filled - undated),
      emails: share(tally.emails),
      currencies: share(tally.currencies),
      numbered: share(tally.numbered),
      words: share(tally.words),
      money: tally.money,
      counter: counter && tally.filled > 1,
    };
  });
  return { columns, rows };
}
