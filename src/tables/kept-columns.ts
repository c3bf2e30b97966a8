/**
 * The columns of our tabs that belong to the user: work columns and whatever was added beside them. They are keyed by
 * customer, so that a rebuild can put them beside the same customer again, wherever that row has moved.
 */

import { AppError } from '../core/app-error.ts';
import { isBlank, isDate } from '../core/cell.ts';
import { spellingKey, tidy } from '../core/spelling.ts';

/** A tab as it stands in the file. */
export interface TabContent {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  /** `""` where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

export type KeptValue = string | number | boolean | { readonly instant: number } | { readonly formula: string };

export interface KeptCell {
  readonly value: KeptValue;
  readonly format: string;
  /** The row it was read from, from 1: a formula that refers to its own row is moved along. */
  readonly row: number;
}

export interface KeptRow {
  /** As it stood in the tab; `""` for a note that stood beside no customer. */
  readonly customer: string | number;
  /** By title of the column. Only cells that hold something. */
  readonly cells: ReadonlyMap<string, KeptCell>;
}

export interface KeptColumns {
  /** Titles of the user's columns from left to right; a column without a title has the letter-less title `""`. */
  readonly titles: readonly string[];
  readonly rows: ReadonlyMap<string, KeptRow>;
}

export interface TabTitles {
  /** Titles of the key column, in every language. */
  readonly customer: ReadonlySet<string>;
  /** Titles of the columns that the product computes, in every language. */
  readonly computed: ReadonlySet<string>;
}

const SEARCHED_ROWS = 10;

export function customerKeyOf(name: unknown): string {
  return isBlank(name) ? '' : spellingKey(tidy(String(name)));
}

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

function textOf(value: KeptValue): string | null {
  return typeof value === 'object' ? null : String(value);
}

/** Cells of two rows for one customer. What differs is put side by side, so that neither is lost. */
export function mergeCells(
  first: ReadonlyMap<string, KeptCell>,
  second: ReadonlyMap<string, KeptCell>,
): ReadonlyMap<string, KeptCell> {
  const merged = new Map(first);
  for (const [title, cell] of second) {
    const known = merged.get(title);
    if (known === undefined) {
      merged.set(title, cell);
      continue;
    }
    if (JSON.stringify(known.value) === JSON.stringify(cell.value)) continue;
    const left = textOf(known.value);
    const right = textOf(cell.value);
    if (left === null || right === null) merged.set(`${title} (2)`, cell);
    else if (!left.split('; ').includes(right)) merged.set(title, { ...known, value: `${left}; ${right}` });
  }
  return merged;
}

/**
 * Reads the user's columns out of one of our tabs: all columns whose title is not one of ours.
 * @throws AppError `tab.header` where the row of titles is gone, so that nobody can tell whose column is whose.
 */
export function readKeptColumns(content: TabContent, titles: TabTitles): KeptColumns {
  const { values, formulas, formats } = content;
  const isCustomer = (cell: unknown) => titles.customer.has(titleOf(cell));
  const header = values.slice(0, SEARCHED_ROWS).findIndex((row) => row.some(isCustomer));
  if (header === -1) throw new AppError('tab.header', { tab: content.name });
  const headerRow = values[header] ?? [];
  const customerColumn = headerRow.findIndex(isCustomer);
  const kept = headerRow
    .map((cell, column) => ({ column, title: titleOf(cell) }))
    .filter(({ column, title }) => column !== customerColumn && !titles.computed.has(title))
    .filter(({ column, title }) => title !== '' || values.slice(header + 1).some((row) => !isBlank(row[column])));
  const rows = new Map<string, KeptRow>();
  for (let row = header + 1; row < values.length; row++) {
    const cells = new Map<string, KeptCell>();
    for (const { column, title } of kept) {
      const value = keptValue(values[row]?.[column], formulas[row]?.[column] ?? '');
      if (value !== null) cells.set(title, { value, format: formats[row]?.[column] ?? 'General', row: row + 1 });
    }
    if (cells.size === 0) continue;
    const name = values[row]?.[customerColumn];
    const customer = typeof name === 'number' ? name : titleOf(name);
    const key = customerKeyOf(customer);
    const known = rows.get(key);
    rows.set(key, { customer, cells: known === undefined ? cells : mergeCells(known.cells, cells) });
  }
  return { titles: [...new Set(kept.map(({ title }) => title))], rows };
}

/**
 * Moves a formula from one row to another: references to its own row follow, all others stay. Text in quotes and
 * references to other sheets are left alone.
 */
export function moveFormula(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Z\d:]+|[\p{L}\d_.]+![$A-Z\d:]+|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_(.])/gu,
    (found, column: string | undefined, row: string | undefined) =>
      column !== undefined && Number(row) === from ? `${column}${to}` : found,
  );
}
