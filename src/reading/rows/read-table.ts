/** Which rows of the sheet are orders at all: titles, blank rows, totals, footers and heads of groups are told apart first. */
import { isBlank } from '../../core/writing/cell.ts';
import { bucketNumber } from '../buckets.ts';
import type { FoundColumns } from '../columns/find-columns.ts';
import type { ChosenColumns } from '../columns/roles.ts';
import { createRepeatReader } from '../columns/titles.ts';
import { createTotalReader, isFooter, isTotalOfName } from '../columns/total-rows.ts';
import { filledCells, type Sheet, textOf } from '../sheet.ts';
import { type Draft, isOpen, put } from './draft.ts';
import { aloneIn, findHeadings, type Headings } from './headings.ts';
import { isLastTotal } from './last-total.ts';
import type { Work } from './work.ts';

export interface TableRows {
  /** Rows that may be a total, if their amount is the sum of those above. */
  readonly suspects: ReadonlySet<number>;
  /** Rows that name the customer of those below. */
  readonly heads: number;
  /** Rows of tables below the orders, and their titles. */
  readonly below: number;
  readonly headings: Headings;
}

function coreColumns({ keys, shown, date, amount, price, quantity }: ChosenColumns): number[] {
  return [...keys.flat(), ...shown.flat(), date, amount, price, quantity].filter(
    (column): column is number => column !== null,
  );
}

/** The row above the titles where it is a caption. */
function captionAbove(sheet: Sheet, titlesRow: number): number[] {
  let row = titlesRow - 1;
  while (row >= 0 && filledCells(sheet[row] ?? []) === 0) row--;
  return row >= 0 && aloneIn(sheet[row] ?? []) !== null ? [row] : [];
}

/** A row that only a table beside the orders has is blank. */
export function readTable(
  work: Work,
  { titlesRow, tablesBeside, tablesBelow, titlesAlike, refundsBelow }: FoundColumns,
): TableRows {
  const { sheet, draft, columns, textsOf, context } = work;
  const labelOf = createTotalReader(sheet, columns, textsOf, context);
  const repeatsTitles = createRepeatReader(sheet[titlesRow] ?? []);
  const core = coreColumns(columns);
  const { date } = columns;
  const money = columns.amount ?? columns.price;
  const own = columns.keys[0]?.[0];
  const suspects = new Set<number>();
  const isOrder = (cells: readonly unknown[]) =>
    date !== null && money !== null && !isBlank(cells[date]) && !isBlank(cells[money]);
  const beside = tablesBeside.flatMap((table) => table.columns.map(({ column }) => column));
  const isEmpty = (cells: readonly unknown[]) => {
    for (const column of core) if (!isBlank(cells[column])) return false;
    return filledCells(cells) === beside.filter((column) => !isBlank(cells[column])).length;
  };
  // The number of the last order alone: a line of it.
  const repeatsAbove = (row: number) =>
    isOpen(draft, row - 1) && (sheet[row] ?? []).some((cell, at) => !isBlank(cell) && cell === sheet[row - 1]?.[at]);
  const below = tablesBelow.flatMap(({ rows }) => rows);
  for (const row of below) put(draft, row, 'totals');
  for (const row of titlesAlike) put(draft, row, 'titles');
  // `Total Ann` without a day, below the orders of Ann.
  let named = titlesRow;
  const totalsName = (cells: readonly unknown[]) =>
    own !== undefined &&
    !columns.customerAbove &&
    date !== null &&
    isBlank(cells[date]) &&
    isTotalOfName(cells[own], textOf(sheet[named]?.[own], context.zone), context);
  let lastOrder = titlesRow;
  const lonely = captionAbove(sheet, titlesRow);
  const titles = new Map<number, string | null>(titlesAlike.map((row) => [row, refundsBelow.get(row) ?? null]));
  for (let row = 0; row < draft.size; row++) {
    const cells = sheet[row] ?? [];
    if (!isOpen(draft, row)) continue;
    if (row < titlesRow) put(draft, row, 'preamble');
    else if (row === titlesRow || repeatsTitles(cells)) {
      put(draft, row, 'titles');
      if (row > titlesRow) titles.set(row, refundsBelow.get(row) ?? null);
      // What the group below is called.
      if (row > titlesRow && isOpen(draft, row - 1) && filledCells(sheet[row - 1] ?? []) === 1)
        put(draft, row - 1, 'totals');
    } else if (isEmpty(cells)) put(draft, row, 'blank');
    else {
      const label = totalsName(cells) ? 'sure' : labelOf(row);
      if (label === 'sure') put(draft, row, 'totals');
      if (label === 'perhaps') suspects.add(row);
      if (label === null && isOrder(cells)) lastOrder = row;
      else if (label === null && aloneIn(cells) !== null) lonely.push(row);
      if (label === null && own !== undefined && !isBlank(cells[own])) named = row;
    }
  }
  const headings = findHeadings(work, lonely, titles);
  for (let row = lastOrder + 1; row < draft.size; row++) {
    if (isOpen(draft, row) && isFooter(sheet, row, lastOrder) && !repeatsAbove(row)) put(draft, row, 'totals');
  }

  let heads = 0;
  if (columns.customerAbove && own !== undefined) {
    let name = '';
    for (let row = titlesRow + 1; row < draft.size; row++) {
      const cells = sheet[row] ?? [];
      if (!isOpen(draft, row)) continue;
      if (isTotalOfName(cells[own], name, context)) {
        put(draft, row, 'totals');
      } else if (!isBlank(cells[own]) && !isOrder(cells)) {
        name = textOf(cells[own], context.zone);
        put(draft, row, 'totals');
        heads++;
      } else {
        draft.key[row] = draft.names.idOf(name);
      }
    }
  }
  return { suspects, heads, below: below.length, headings };
}

const TOTALS = bucketNumber('totals');

/** Two sums that people would call equal. */
const NEARLY = 0.005;

/**
 * Rows of totals by their amount: it is the sum of the rows above, since the last such row or all in all, in a row that has
 * no customer, no day, or a name that totals bear, or is the last one. Wants amounts and days read.
 */
export function findSummedTotals(
  sheet: Sheet,
  draft: Draft,
  columns: ChosenColumns,
  orderColumn: number | null,
  suspects: ReadonlySet<number>,
): void {
  let since = 0;
  let rowsSince = 0;
  let all = 0;
  let rows = 0;
  const names = columns.customerAbove ? [] : columns.keys.flat();
  let last = -1;
  for (let row = 0; row < draft.size; row++) if (isOpen(draft, row) && !Number.isNaN(draft.written[row])) last = row;
  const isNumbered = (row: number) => orderColumn !== null && !isBlank(sheet[row]?.[orderColumn]);
  const lacksPart = (row: number): boolean => {
    const cells = sheet[row] ?? [];
    const isNamed = columns.customerAbove || names.some((column) => !isBlank(cells[column]));
    const isDated = columns.date !== null && !isBlank(cells[columns.date]);
    return !isNumbered(row) && (!isDated || (!isNamed && row === last));
  };
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) {
      // A labelled total ends its group as well.
      if (draft.bucket[row] === TOTALS) {
        since = 0;
        rowsSince = 0;
      }
      continue;
    }
    const amount = draft.written[row] as number;
    if (Number.isNaN(amount)) continue;
    // Of one row alone only where nothing else is said.
    const isSumOfGroup = rowsSince > 0 && Math.abs(amount - since) < NEARLY;
    const isSumOfAll = rows > 1 && Math.abs(amount - all) < NEARLY;
    const isSum = isSumOfAll || (isSumOfGroup && (rowsSince > 1 || filledCells(sheet[row] ?? []) === 1));
    const isLast = row === last && rows > 1 && amount > 0 && !isNumbered(row);
    const summed = isSumOfAll ? rows : isSum ? rowsSince : 0;
    if (
      (isSum && amount !== 0 && (suspects.has(row) || lacksPart(row))) ||
      (isLast && isLastTotal(sheet, draft, row, names, { summed, isMore: amount >= all }))
    ) {
      put(draft, row, 'totals');
      since = 0;
      rowsSince = 0;
      continue;
    }
    since += amount;
    all += amount;
    rowsSince++;
    rows++;
  }
}
