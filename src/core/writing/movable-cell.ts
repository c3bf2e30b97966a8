/** What people keep in our tabs is written back as it was read, or not at all. */
import { AppError } from '../app-error.ts';
import { columnLetters } from './a1.ts';
import { isDate } from './cell.ts';
import { sheetPrefix } from './sheet-name.ts';

declare module '../app-error.ts' {
  interface ErrorParams {
    /** A cell of the user's that can't be written as it was read: `'Customers'!F7`. */
    readonly 'tab.cell': { readonly cell: string; readonly fault: 'long' | 'date' };
  }
}

/** A cell takes so many characters; an apostrophe that keeps a text a text may be one of them. */
const MOST_CHARACTERS = 50_000;

/**
 * `row` and `column` count from 0.
 * @throws AppError `tab.cell`, which names the cell.
 */
export function requireMovable(value: unknown, tab: string, row: number, column: number): void {
  const isLong = typeof value === 'string' && value.length >= MOST_CHARACTERS;
  const isBeyond = isDate(value) && Number.isNaN(value.getTime());
  if (!isLong && !isBeyond) return;
  const cell = `${sheetPrefix(tab)}${columnLetters(column)}${row + 1}`;
  throw new AppError('tab.cell', { cell, fault: isLong ? 'long' : 'date' });
}
