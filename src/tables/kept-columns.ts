/**
 * The columns of our tabs that belong to the user: work columns and whatever was added beside them. They are keyed by
 * customer, so that a rebuild can put them beside the same customer again, wherever that row has moved.
 */

import { AppError } from '../core/app-error.ts';
import { byIdElseName, type FindCustomer } from '../core/customers/find-customer.ts';
import { isBlank, isDate } from '../core/writing/cell.ts';
import { requireMovable } from '../core/writing/movable-cell.ts';
import { tidy } from '../core/writing/spelling.ts';
import { ALL_TEXTS } from '../text/language.ts';
import { type ColumnName, CUSTOMER_COLUMN, computedColumn, ownColumn } from './column-name.ts';
import type { KeptAbove, KeptCell, KeptRow, KeptValue } from './kept-cell.ts';
import { freeTitle, mergeCells } from './merge-cells.ts';
import { isIdTitle, keyedRow, rowFinder } from './whose-row.ts';
import { isWorkTitle } from './work-columns.ts';

/** A tab as it stands in the file. */
export interface TabContent {
  readonly name: string;
  /** Titles of the columns that the last build computed. */
  readonly computed: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  /** `""` where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Rules for what may be entered, as the sheet gave them; null where a cell has none. Read of tabs that keep columns. */
  readonly rules?: readonly (readonly (object | null)[])[];
}

export interface KeptColumns {
  /** The user's columns from left to right, each by another title: the second `Phone` is `Phone (2)`, one without is `""`. */
  readonly titles: readonly string[];
  /** Titles that are no text, such as a date. */
  readonly headings: ReadonlyMap<string, KeptCell>;
  readonly rows: ReadonlyMap<string, KeptRow>;
  readonly above: readonly KeptAbove[];
  /** Position of the row of titles. */
  readonly header: number;
  /** All columns of the tab, from left to right. */
  readonly columns: readonly ColumnName[];
  /** Keys of all who stand in the tab, with something kept beside them or without. */
  readonly customers: ReadonlySet<string>;
}

const SEARCHED_ROWS = 10;
const CUSTOMER_TITLES: ReadonlySet<string> = new Set(ALL_TEXTS.map(({ tabs }) => tabs.columns.customer));

function titleOf(cell: unknown): string {
  return isBlank(cell) ? '' : tidy(String(cell));
}

function keptValue(value: unknown, formula: string): KeptValue | null {
  if (formula !== '') return { formula };
  if (isBlank(value)) return null;
  if (isDate(value)) return { instant: value.getTime() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** Position of the row of titles; -1 where it is gone. A word above the table may be one of its titles. */
function headerOf({ values, computed }: TabContent, isCustomer: (cell: unknown) => boolean): number {
  let [header, most] = [-1, 0];
  for (const [row, cells] of values.slice(0, SEARCHED_ROWS).entries()) {
    if (!cells.some(isCustomer)) continue;
    const titles = 1 + cells.filter((cell) => computed.includes(titleOf(cell))).length;
    if (titles > most) [header, most] = [row, titles];
  }
  return header;
}

interface KeptColumn {
  readonly column: number;
  readonly title: string;
}

/** The nearest title in a direction; columns to work in stand between ours. */
function neighbour(titles: readonly string[], column: number, step: 1 | -1): string | undefined {
  let place = column + step;
  while (isWorkTitle(titles[place] ?? '')) place += step;
  return titles[place];
}

/** The one of several columns with a title of ours that stands between the neighbours it was given; null where two do. */
function oursAmong(columns: readonly number[], titles: readonly string[], computed: readonly string[]): number | null {
  const neighbours = columns.map((column) => {
    const place = computed.indexOf(titles[column] ?? '');
    const given = [computed[place - 1], computed[place + 1]];
    const now = [neighbour(titles, column, -1), neighbour(titles, column, 1)];
    return given.filter((title, side) => title !== undefined && title === now[side]).length;
  });
  const most = Math.max(...neighbours);
  const best = columns.filter((_, index) => neighbours[index] === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Columns that were computed. Where nobody can tell which of two it is, both are taken for the user's. */
function computedColumns(titles: readonly string[], computed: readonly string[]): ReadonlySet<number> {
  const ours = computed.map((title) => {
    const columns = titles.flatMap((other, column) => (other === title ? [column] : []));
    return oursAmong(columns, titles, computed);
  });
  return new Set(ours.filter((column) => column !== null));
}

/** The user's columns: all that were not computed. */
function keptColumns(
  { values }: TabContent,
  header: number,
  customerColumn: number,
  ours: ReadonlySet<number>,
): KeptColumn[] {
  const titles = (values[header] ?? []).map(titleOf);
  const isOurs = (column: number) => column === customerColumn || ours.has(column);
  const isFilled = (column: number) => values.some((row, index) => index !== header && !isBlank(row[column]));
  const taken = new Set<string>();
  return titles.flatMap((title, column): KeptColumn[] => {
    if (isOurs(column) || (title === '' && !isFilled(column))) return [];
    const own = freeTitle(title, taken);
    taken.add(own);
    return [{ column, title: own }];
  });
}

function namesOf(headerRow: readonly unknown[], kept: readonly KeptColumn[], customerColumn: number): ColumnName[] {
  const own = new Map(kept.map(({ column, title }) => [column, ownColumn(title)]));
  return headerRow.map((title, column) => {
    if (column === customerColumn) return CUSTOMER_COLUMN;
    return own.get(column) ?? computedColumn(titleOf(title));
  });
}

/**
 * Reads the user's columns out of one of our tabs, by customers as `find` finds them again. `ownAbove`: so many cells above
 * the titles were computed, one below the other in the column of customers.
 * @throws AppError `tab.header` where the row of titles is gone, so that nobody can tell whose column is whose; `tab.cell` where a
 * cell can't be written back as it was read.
 */
export function readKeptColumns(content: TabContent, ownAbove = 0, find: FindCustomer = byIdElseName): KeptColumns {
  const { values, formulas, formats } = content;
  const isCustomer = (cell: unknown) => CUSTOMER_TITLES.has(titleOf(cell));
  const header = headerOf(content, isCustomer);
  if (header === -1) throw new AppError('tab.header', { tab: content.name });
  const headerRow = values[header] ?? [];
  const customers = headerRow.flatMap((cell, column) => (isCustomer(cell) ? [column] : []));
  const isComputed = (column: number) => content.computed.includes(titleOf(headerRow[column]));
  const customerColumn = customers.find(isComputed) ?? (customers[0] as number);
  const titles = headerRow.map(titleOf);
  const computed = computedColumns(titles, content.computed);
  const idColumn = titles.findIndex((title, column) => isIdTitle(title) && computed.has(column));
  const kept = keptColumns(content, header, customerColumn, computed);
  const columns = namesOf(headerRow, kept, customerColumn);
  const cellAt = (row: number, column: number, value: KeptValue): KeptCell => ({
    value,
    format: formats[row]?.[column] ?? 'General',
    row: row + 1,
    columns,
  });
  const valueAt = (row: number, column: number): KeptValue | null => {
    const formula = formulas[row]?.[column] ?? '';
    if (formula === '') requireMovable(values[row]?.[column], content.name, row, column);
    return keptValue(values[row]?.[column], formula);
  };
  const headings = new Map<string, KeptCell>();
  for (const { column, title } of kept) {
    const value = keptValue(headerRow[column], '');
    if (value !== null && typeof value !== 'string') headings.set(title, cellAt(header, column, value));
  }
  const above: KeptAbove[] = [];
  let ours = ownAbove;
  for (let row = header - 1; row >= 0; row--) {
    for (const [column, name] of columns.entries()) {
      const value = valueAt(row, column);
      if (value === null) continue;
      // Whatever else stands in that column was put in further up.
      if (column === customerColumn && ours-- > 0) continue;
      above.push({ ...cellAt(row, column, value), distance: header - row, column: name });
    }
  }
  const isIdLost = idColumn === -1 && content.computed.some(isIdTitle);
  const who = { customer: customerColumn, id: idColumn, isIdLost };
  const keyOf = rowFinder(values.slice(header + 1), who, find);
  const rows = new Map<string, KeptRow>();
  const everybody = new Set<string>();
  for (let line = header + 1; line < values.length; line++) {
    const cells = new Map<string, KeptCell>();
    for (const { column, title } of kept) {
      const value = valueAt(line, column);
      if (value !== null) cells.set(title, cellAt(line, column, value));
    }
    const name = values[line]?.[customerColumn];
    const customer = typeof name === 'number' ? name : titleOf(name);
    const found: KeptRow = { customer, id: titleOf(values[line]?.[idColumn]), cells };
    const [key, row] = keyedRow(found, keyOf(found));
    everybody.add(key);
    if (cells.size === 0) continue;
    const known = rows.get(key);
    rows.set(key, known === undefined ? row : { ...known, cells: mergeCells(known.cells, cells) });
  }
  // Merging may have made columns of its own.
  const all = new Set(kept.map(({ title }) => title));
  for (const { cells } of rows.values()) for (const title of cells.keys()) all.add(title);
  return { titles: [...all], headings, rows, above, header, columns, customers: everybody };
}
