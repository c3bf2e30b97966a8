/** What a column holds, judged by a spread of its cells: titles promise, cells keep. */
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

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface CellFacts {
  readonly text: string;
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

function createFactsReader({ locale, zone }: ReadingContext): (cell: unknown) => CellFacts {
  const readDate = createDayReadings();
  return (cell) => {
    const text = textOf(cell, zone);
    const isNumber = typeof cell === 'number';
    const isDay = isDate(cell);
    const numbered = /\d/.test(text);
    const readings = isNumber || isDay || !/[\d-]/.test(text) ? null : amountReadings(text, locale);
    const date = isNumber ? dayOfNumber(cell) !== null : isDay || (numbered && readDate(text) !== null);
    return {
      text: text.toLowerCase(),
      named: !isDay && !isStandIn(text),
      amount: isNumber ? cell : (readings?.point ?? readings?.comma ?? null),
      priced: typeof readings?.currency === 'string',
      date,
      undated: !isNumber && !date && (isNoDate(text) || isTotalLabel(text) || totalledName(text)?.said === true),
      email: EMAIL.test(text),
      // No currency has a digit in its name.
      currency:
        !numbered && typeof cell === 'string' && typeof currencyOfWords(text.toLowerCase(), '', locale) === 'string',
      numbered: numbered && !isDay,
      words: /\p{L}/u.test(text) && !isDay,
    };
  };
}

/** From this share on a column is one of days. */
const MOSTLY = 0.8;

type Content = Pick<ColumnProfile, 'filled' | 'dates' | 'emails' | 'numbered' | 'words'>;

/**
 * A title that names several things means the one that stands below it: *Date of invoice* over days is no number of an invoice.
 * Days of anything else (*Customer since*) make no purchase. A *Contact* may be a person, a phone or an address.
 */
function kindByContent({ kind, others, whole }: TitleMeaning, content: Content): TitleKind | null {
  const { filled, dates, emails, numbered, words } = content;
  if (kind === 'person' && emails >= MOSTLY) return 'email';
  if (kind === 'person' && numbered >= MOSTLY && words === 0 && dates < MOSTLY) return 'phone';
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
  const factsOf = createFactsReader(context);
  const columns = meanings.map((meaning, column): ColumnProfile => {
    const known = new Map<unknown, CellFacts>();
    const seen = new Set<string>();
    const tally = {
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
    };
    let undated = 0;
    let counter = true;
    for (const row of rows) {
      const cell = sheet[row]?.[column];
      if (isBlank(cell)) continue;
      let facts = known.get(cell);
      if (facts === undefined) {
        facts = factsOf(cell);
        known.set(cell, facts);
      }
      seen.add(facts.text);
      tally.filled++;
      tally.named += Number(facts.named);
      tally.amounts += Number(facts.amount !== null);
      tally.money += Number(facts.amount !== null && facts.amount !== 0);
      tally.dates += Number(facts.date);
      tally.emails += Number(facts.email);
      tally.currencies += Number(facts.currency);
      tally.priced += Number(facts.priced);
      tally.numbered += Number(facts.numbered);
      tally.words += Number(facts.words);
      undated += Number(facts.undated || (lonely.has(row) && !facts.date));
      counter = counter && facts.text === String(seen.size);
    }
    const share = (count: number, of = tally.filled) => (of <= 0 ? 0 : count / of);
    const title = titles[column] ?? '';
    const content = {
      filled: tally.filled,
      dates: share(tally.dates, tally.filled - undated),
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
      distinct: seen.size,
      amounts: share(tally.amounts),
      currencies: share(tally.currencies),
      priced: share(tally.priced),
      money: tally.money,
      counter: counter && tally.filled > 1 && seen.size === tally.filled,
    };
  });
  return { columns, rows };
}
