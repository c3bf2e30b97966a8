/** A second table on the same sheet, below the orders and under titles of its own: expenses, payments to suppliers. */
import { isBlank } from '../../core/writing/cell.ts';
import { createDayReadings } from '../../core/writing/day-readings.ts';
import { filledCells, type Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';
import { holdsDigit } from '../words/holds-digit.ts';
import { type TitleMeaning, titleMeanings } from '../words/title-kind.ts';
import { DATE_KINDS, MONEY_KINDS, type TitleKind } from '../words/title-kinds.ts';
import { createRepeatReader, type Titles } from './titles.ts';

export interface TableBelow {
  readonly titles: readonly string[];
  /** Positions of the rows that hold anything of it, its titles first. */
  readonly rows: readonly number[];
}

const LEAST_TITLES = 2;
/** Rows without a digit that are looked at as titles: a log has few of them, and each look takes its time. */
const MOST_TRIED = 200;

/** Kinds of titles that stand for one another in tables of orders. */
const FAMILIES: readonly ReadonlySet<TitleKind>[] = [
  new Set(['customerName', 'company', 'person', 'name']),
  new Set(['orderDate', 'paidDate', 'createdDate', 'date']),
  new Set(['orderTotal', 'amount', 'netSales', 'sales', 'grossSales', 'paidAmount']),
];

function meanTheSame(one: TitleKind, other: TitleKind): boolean {
  return one === other || FAMILIES.some((family) => family.has(one) && family.has(other));
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
    found.some(({ kind, whole }) => whole && kind !== null && MONEY_KINDS.has(kind)) &&
    found.some(({ kind, whole }, column) => whole && kind !== null && DATE_KINDS.has(kind) && isDay(next[column]))
  );
}

/**
 * Tables below the orders whose titles say something else. Where titles mean the same as those of the orders, column by column, only
 * the words are others: the rows below are orders, and the titles in `alike`.
 */
export function tablesBelow(
  sheet: Sheet,
  { row: titlesRow, meanings }: Titles,
): { readonly tables: readonly TableBelow[]; readonly alike: readonly number[] } {
  const repeatsTitles = createRepeatReader(sheet[titlesRow] ?? []);
  const tables: TableBelow[] = [];
  const alike: number[] = [];
  /** Titles of any table, from the last to the first. */
  const titles: { readonly row: number; readonly words: readonly string[] | null }[] = [];
  for (let row = titlesRow + 1, tried = 0; row < sheet.length && tried < MOST_TRIED; row++) {
    const cells = sheet[row] ?? [];
    if (!isWordsAlone(cells) || filledCells(cells) < LEAST_TITLES) continue;
    tried++;
    const words = cells.map((cell) => String(cell ?? '').trim());
    const found = titleMeanings(words);
    const isOwn = repeatsTitles(cells);
    const next = sheet.slice(row + 1).find((below) => filledCells(below) > 0) ?? [];
    if (!isOwn && !areTitles(found, next)) continue;
    const isSame = words.every((word, column) => {
      const [above, below] = [meanings[column]?.kind ?? null, found[column]?.kind ?? null];
      if (word === '' || fold(word) === meanings[column]?.folded) return true;
      return above !== null && below !== null && meanTheSame(above, below);
    });
    if (isSame && !isOwn) alike.push(row);
    titles.unshift({ row, words: isSame ? null : words });
  }
  let to = sheet.length;
  for (const { row, words } of titles) {
    if (words !== null) {
      const rows = sheet.slice(row, to).flatMap((cells, index) => (filledCells(cells) > 0 ? [row + index] : []));
      tables.push({ titles: words.filter((word) => word !== ''), rows });
    }
    to = row;
  }
  return { tables: tables.reverse(), alike };
}
