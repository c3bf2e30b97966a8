/** What a column holds, judged by a spread of its cells: titles promise, cells keep. */

import type { Zone } from '../../core/time/zone.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { createDayReadings } from '../../core/writing/day-readings.ts';
import { filledCells, type ReadingContext, type Sheet, textOf } from '../sheet.ts';
import type { TitleMeaning } from '../words/title-kind.ts';
import { DATE_KINDS, FLOW_KINDS, NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import { cellsOfColumns, createFactsReader, strideOver, tallyCells } from './column-tally.ts';
import { withoutSerialsOfMoney } from './serials.ts';
import { createRepeatReader, type Titles } from './titles.ts';

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
  /** Texts that are written as codes of currencies are, known or not. */
  readonly codes: number;
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
  let last: unknown = Number.NaN;
  for (let row = rows[0] ?? sheet.length; row < sheet.length; row++) {
    const cell = sheet[row]?.[column];
    if (cell === last) continue;
    last = cell;
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

/** Whether the cells are 1, 2, 3, … */
function isCounter(cells: readonly unknown[], zone: Zone): boolean {
  return cells.length > 1 && cells.every((cell, index) => textOf(cell, zone) === String(index + 1));
}

/** From this share on a column is one of days. */
const MOSTLY = 0.8;

type Content = Pick<ColumnProfile, 'filled' | 'named' | 'amounts' | 'dates' | 'emails' | 'numbered' | 'words'>;

const SUMS: ReadonlySet<TitleKind> = new Set<TitleKind>([
  'amount',
  'paidAmount',
  'price',
  'unitPrice',
  'orderTotal',
  'quantity',
]);

/**
 * A title that names several things means the one that stands below it: *Date of invoice* over days is no number of an invoice.
 * Days of anything else (*Customer since*) make no purchase. A *Contact* may be a person, a phone or an address.
 */
function kindByContent({ kind, others, whole, native }: TitleMeaning, content: Content): TitleKind | null {
  const { filled, named, amounts, dates, emails, numbered, words } = content;
  if (kind === 'person' && emails >= MOSTLY) return 'email';
  // *Clients* names them over words; over numbers it counts them.
  if (kind === 'customerNames') return whole && words > 0.5 && dates < 0.5 ? 'customerName' : null;
  if (kind === 'person' && numbered >= MOSTLY && words === 0 && dates < MOSTLY) return 'phone';
  // *Payer* over names, or in any other language than French, pays; *À payer* over sums is what is paid.
  if (kind === 'orderTotal' && others.includes('customerName') && (words >= MOSTLY || !native)) return 'customerName';
  // *Refund*: none, partial, full.
  if (kind === 'refundedAmount' && words >= MOSTLY && amounts === 0 && named > 0) return 'orderStatus';
  // *Quantity refunded* counts pieces.
  if (kind === 'refundedAmount' && !whole && others.includes('quantity')) return 'other';
  // *Amount applied to invoice*, *Ticket price*: sums number nothing.
  const sum = others.find((other) => SUMS.has(other));
  const isNumber = kind !== null && (NUMBERS_OF_PURCHASES.has(kind) || kind === 'contractNumber');
  if (isNumber && !whole && sum !== undefined && amounts >= MOSTLY) return sum;
  // *Instalment paid* over sums is no day, and *Paid by* no sum.
  const paid = others.find((other) => other === 'paidAmount');
  if (kind === 'paidDate' && !whole && paid !== undefined && dates < MOSTLY && amounts >= MOSTLY) return paid;
  // *Приход/Расход* over words says of each row which it is.
  if (kind !== null && FLOW_KINDS.has(kind) && amounts < MOSTLY) return null;
  // *Line item date* is one.
  const isAny = whole || kind === 'product' || (kind !== null && NUMBERS_OF_PURCHASES.has(kind));
  if (kind === null || filled === 0 || !isAny) return kind;
  const isFitting = (one: TitleKind) => DATE_KINDS.has(one) === dates >= MOSTLY;
  return isFitting(kind) ? kind : (others.find(isFitting) ?? kind);
}

/** @param isTotal Whether a row adds up others: such rows are kept, and say nothing of what a column holds. */
export function profileColumns(
  sheet: Sheet,
  { row: titlesRow, titles, meanings }: Titles,
  isTotal: (row: number) => boolean,
  context: ReadingContext,
): Profiles {
  const rows = spreadRows(sheet, titlesRow + 1);
  const filled = new Map(rows.map((row) => [row, filledCells(sheet[row] ?? [])]));
  const filledIn = (row: number) => filled.get(row) ?? 0;
  // A word alone in its row heads the rows below it, or remarks on them.
  const lonely = new Set(rows.filter((row) => filledIn(row) === 1));
  const isLonely = lonely.size === 0 ? () => false : (row: number) => lonely.has(row);
  // A row that adds up others has fewer cells than these: to look for a label in all of them takes as long as all else here.
  const usual = [...filled.values()].sort((one, other) => one - other)[rows.length >> 1] ?? 0;
  const strides = strideOver(rows.filter((row) => filledIn(row) >= usual || !isTotal(row)));
  const cells = cellsOfColumns(sheet, strides, meanings.length);
  const readDate = createDayReadings();
  const tallies = withoutSerialsOfMoney(
    meanings,
    meanings.map((_meaning, column) =>
      tallyCells(cells[column] ?? [], strides, isLonely, createFactsReader(context, readDate), context.zone),
    ),
  );
  const columns = tallies.map(({ meaning, tally }, column): ColumnProfile => {
    const share = (count: number, of = tally.filled) => (of <= 0 ? 0 : count / of);
    const title = titles[column] ?? '';
    const content = {
      filled: tally.filled,
      named: tally.named,
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
      distinct: tally.distinct,
      currencies: share(tally.currencies),
      codes: share(tally.codes),
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
