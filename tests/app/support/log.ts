/** Small order logs whose customers stand in known segments. */
import type { CellInput, EngineSheet } from '../../../workbench/engine/engine.ts';

export type LogRow = readonly (string | number | null)[];

/** 31 March 2026, the last day of every log here, as a serial number. */
export const LAST_DAY = 46112;

const TITLES = ['Customer', 'Date', 'Amount'];

/** Orders of one customer, a day apart, the last of them so many days before the last day of the log. */
export function orders(customer: string | number, daysAgo: number, count: number, amount: number): LogRow[] {
  return Array.from({ length: count }, (_, index) => [customer, LAST_DAY - daysAgo - index, amount]);
}

/** By the tests' cuts: bought lately and often. */
export const champion = (name: string | number, amount = 100) => orders(name, 0, 5, amount);
/** Bought often, long ago. */
export const cantLose = (name: string | number, amount = 100) => orders(name, 100, 5, amount);
/** Bought a few times, long ago. */
export const atRisk = (name: string | number, amount = 100) => orders(name, 100, 2, amount);
/** Bought once, long ago, for little: no list by default. */
export const lost = (name: string | number, amount = 50) => orders(name, 100, 1, amount);

function inputOf(value: string | number | null | undefined): CellInput {
  if (value === null || value === undefined) return { kind: 'empty' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

/** Replaces the whole log, by hand as it were. */
export function writeLog(sheet: EngineSheet, rows: readonly LogRow[], titles: readonly string[] = TITLES): void {
  const used = sheet.used();
  const table: readonly LogRow[] = [titles, ...rows];
  const height = Math.max(used.rows, table.length);
  const width = Math.max(used.columns, titles.length);
  if (height > sheet.rowCount) sheet.insertRows(sheet.rowCount - 1, height - sheet.rowCount);
  const area = { row: 0, column: 0, rows: height, columns: width };
  sheet.write(
    area,
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => inputOf(table[row]?.[column])),
    ),
  );
  sheet.setStyle({ row: 1, column: 1, rows: height - 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
}
