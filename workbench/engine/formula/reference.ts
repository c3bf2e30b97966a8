/** A reference's text taken apart: `'Order log'!$A2:C` is a sheet, a start and an end, each with or without a row. */
import { columnOfLetters } from '../cell-name.ts';

export interface ReferenceEnd {
  /** Column letters and row number as written, `$` included; empty where the reference leaves them open. */
  readonly column: string;
  readonly row: string;
}

export interface Reference {
  /** The prefix as written, with quotes and `!`; empty for the formula's own sheet. */
  readonly prefix: string;
  readonly start: ReferenceEnd;
  /** Null for a single cell. */
  readonly end: ReferenceEnd | null;
}

const PARTS = /^((?:'(?:[^']|'')*'|[^'!]*)!)?(\$?[A-Za-z]*)(\$?[0-9]*)(?::(\$?[A-Za-z]*)(\$?[0-9]*))?$/u;

export function parseReference(text: string): Reference {
  const parts = PARTS.exec(text);
  if (!parts) {
    throw new Error(`"${text}" is not a reference.`);
  }
  const [, prefix, column, row, endColumn, endRow] = parts;
  // `$5` matches as an empty column named `$`: the dollar belongs to the row.
  const end = (letters = '', digits = ''): ReferenceEnd =>
    letters === '$' ? { column: '', row: `$${digits}` } : { column: letters, row: digits };
  return {
    prefix: prefix ?? '',
    start: end(column, row),
    end: text.slice((prefix ?? '').length).includes(':') ? end(endColumn, endRow) : null,
  };
}

export function formatReference(reference: Reference): string {
  const { prefix, start, end } = reference;
  const tail = end === null ? '' : `:${end.column}${end.row}`;
  return `${prefix}${start.column}${start.row}${tail}`;
}

/** The sheet's name without quotes; null for the formula's own sheet. */
export function sheetNameOf(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function rowNumber(row: string): number {
  return Number(row.replace('$', ''));
}

/** From 1, as a row's number; 0 where there is none. */
export function columnNumber(column: string): number {
  return columnOfLetters(column.replace('$', '')) + 1;
}

/** True for a range that has a start cell but runs on to the sheet's last row or column: `A2:A`, `B2:2`. */
export function isOpen(reference: Reference): boolean {
  const { start, end } = reference;
  if (end === null) return false;
  const whole = (start.row === '' && end.row === '') || (start.column === '' && end.column === '');
  return !whole && [start.row, end.row, start.column, end.column].includes('');
}
