/** The sheet as it comes: rows of cells. */
import type { Day } from '../core/time/day.ts';
import type { Zone } from '../core/time/zone.ts';
import { isBlank, isErrorCell, showCell } from '../core/writing/cell.ts';
import type { Locale } from '../core/writing/locale.ts';
import { tidy } from '../core/writing/spelling.ts';

/** Rows from the first one on; a cell holds a text, a number, a date, true or false, or nothing. Rows may differ in length. */
export type Sheet = readonly (readonly unknown[])[];

export interface ReadingContext {
  readonly locale: Locale;
  readonly zone: Zone;
  /** No order is expected after it. */
  readonly today: Day;
}

export function widthOf(sheet: Sheet): number {
  return sheet.reduce((widest, row) => Math.max(widest, row.length), 0);
}

export function filledCells(row: readonly unknown[]): number {
  let filled = 0;
  for (const cell of row) if (!isBlank(cell)) filled++;
  return filled;
}

/** The cell's text in one line; `""` for an error. An apostrophe in front only says that the cell is a text. */
export function textOf(cell: unknown, zone: Zone): string {
  if (isBlank(cell) || isErrorCell(cell)) return '';
  const text = typeof cell === 'string' ? tidy(cell) : showCell(cell, zone);
  return text.length > 1 && text.startsWith("'") ? text.slice(1) : text;
}
