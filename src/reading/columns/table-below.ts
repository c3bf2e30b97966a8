/** A second table on the same sheet, below the orders and under titles of its own: expenses, payments to suppliers. */
import { isBlank } from '../../core/writing/cell.ts';
import { createDayReadings } from '../../core/writing/day-readings.ts';
import { filledCells, type Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';
import { holdsDigit } from '../words/holds-digit.ts';
import { isKind } from '../words/kind-words.ts';
import { type TitleMeaning, titleMeanings } from '../words/title-kind.ts';
import { DATE_KINDS, MONEY_KINDS, type TitleKind } from '../words/title-kinds.ts';
import { createRepeatReader, type Titles } from './titles.ts';

export interface TableBelow {
  readonly titles: readonly string[];
  /** Positions of the rows that hold anything of it, its titles first. */
  readonly rows: readonly number[];
  /** Whether it says what was given back. */
  readonly isOfRefunds: boolean;
}

export interface TablesBelow {
  /** Those whose titles say something else than the titles of the orders. */
  readonly tables: readonly TableBelow[];
  /** Titles that mean the same in other words. */
  readonly alike: readonly number[];
  /** Of these the ones below which money went back, with the word that says so. */
  readonly refunds: ReadonlyMap<number, string>;
}

const LEAST_TITLES = 2;
/** Rows without a digit that are looked at as titles: a log has few of them, and each look takes its time. */
const MOST_TRIED = 200;

/** Kinds of titles that stand for one another in tables of orders. */
const FAMILIES: readonly ReadonlySet<TitleKind>[] = [
  new Set(['customerName', 'participant', 'company', 'person', 'name']),
  new Set(['orderDate', 'paidDate', 'createdDate', 'date']),
  new Set(['orderTotal', 'amount', 'netSales', 'sales', 'grossSales', 'paidAmount']),
];

function meanTheSame(one: TitleKind, other: TitleKind): boolean {
  return one === other || FAMILIES.some((family) => family.has(one) && family.has(other));
}

/** *Refund date*, *Refunded* below *Date*, *Total*: the same of what went back. */
function meanTheSameBack(above: TitleKind, below: TitleKind): boolean {
  if (DATE_KINDS.has(below)) return DATE_KINDS.has(above);
  return below === 'refundedAmount' ? MONEY_KINDS.has(above) : meanTheSame(above, below);
}

/** No order is without a number: it has a day and a sum. */
function isWordsAlone(cells: readonly unknown[]): boolean {
  // First what is told without a look into texts: nearly all orders have a cell that is a number, or a day.
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== 'string' && !isBlank(cell)) return false;
  }
  return cells.every((cell) => typeof cell !== 'string' || !holdsDigit(cell));
}

/** Whether the words name money, and a day that the next row holds. */
function areTitles(found: readonly TitleMeaning[], next: readonly unknown[]): boolean {
  const readDate = createDayReadings();
  const isDay = (cell: unknown) => (typeof cell === 'string' ? readDate(cell) !== null : !isBlank(cell));
  return (
    found.some(({ kind, whole }) => whole && kind !== null && (MONEY_KINDS.has(kind) || kind === 'refundedAmount')) &&
    found.some(({ kind, whole }, column) => whole && kind !== null && DATE_KINDS.has(kind) && isDay(next[column]))
  );
}

/** The title of what was given back, where no other one names money; else the caption above that says so. */
function refundsIn(sheet: Sheet, row: number, words: readonly string[], found: readonly TitleMeaning[]): string | null {
  const at = found.findIndex(({ kind, whole }) => whole && kind === 'refundedAmount');
  const isSum = ({ kind, whole }: TitleMeaning) =>
    whole && kind !== null && MONEY_KINDS.has(kind) && kind !== 'price' && kind !== 'unitPrice' && kind !== 'quantity';
  if (at !== -1 && !found.some(isSum)) return words[at] ?? '';
  let before = row - 1;
  while (before > 0 && filledCells(sheet[before] ?? []) === 0) before--;
  const above = sheet[before] ?? [];
  const caption = above.find((cell) => !isBlank(cell));
  const isCaption = filledCells(above) === 1 && typeof caption === 'string' && isKind(caption, 'refund');
  return isCaption ? caption.trim() : null;
}

/**
 * Tables below the orders. Where titles mean the same as those of the orders, column by column, only the words are others: the rows
 * below are orders, or what was given back of them.
 */
export function tablesBelow(sheet: Sheet, { row: titlesRow, meanings }: Titles): TablesBelow {
  const repeatsTitles = createRepeatReader(sheet[titlesRow] ?? []);
  const tables: TableBelow[] = [];
  const alike: number[] = [];
  const refunds = new Map<number, string>();
  /** Titles of any table, from the last to the first. */
  const titles: { readonly row: number; readonly words: readonly string[] | null; readonly isOfRefunds: boolean }[] =
    [];
  for (let row = titlesRow + 1, tried = 0; row < sheet.length && tried < MOST_TRIED; row++) {
    const cells = sheet[row] ?? [];
    if (!isWordsAlone(cells) || filledCells(cells) < LEAST_TITLES) continue;
    tried++;
    const words = cells.map((cell) => String(cell ?? '').trim());
    const found = titleMeanings(words);
    const isOwn = repeatsTitles(cells);
    const next = sheet.slice(row + 1).find((below) => filledCells(below) > 0) ?? [];
    if (!isOwn && !areTitles(found, next)) continue;
    const back = refundsIn(sheet, row, words, found);
    const areSame = back === null ? meanTheSame : meanTheSameBack;
    const isSame = words.every((word, column) => {
      const [above, below] = [meanings[column]?.kind ?? null, found[column]?.kind ?? null];
      if (word === '' || fold(word) === meanings[column]?.folded) return true;
      return above !== null && below !== null && areSame(above, below);
    });
    if (isSame && !isOwn) alike.push(row);
    if (isSame && back !== null) refunds.set(row, back);
    titles.unshift({ row, words: isSame ? null : words, isOfRefunds: back !== null });
  }
  let to = sheet.length;
  for (const { row, words, isOfRefunds } of titles) {
    if (words !== null) {
      const rows = sheet.slice(row, to).flatMap((cells, index) => (filledCells(cells) > 0 ? [row + index] : []));
      tables.push({ titles: words.filter((word) => word !== ''), rows, isOfRefunds });
    }
    to = row;
  }
  return { tables: tables.reverse(), alike, refunds };
}
