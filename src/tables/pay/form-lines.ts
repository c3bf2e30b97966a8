/** The filled lines of a table that people fill in. */
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { type Fields, type FormSource, readFields } from './form-fields.ts';
import { filledRows, findTable } from './form-table.ts';

/** `needed` are the titles without which nothing can be read; a line without the others is one with empty cells. */
export interface FormLayout<Key extends string> {
  readonly titleOf: (texts: Texts, key: Key) => string;
  readonly keys: readonly Key[];
  readonly needed: readonly Key[];
}

export interface FormLines<Key extends string> {
  /** The row of titles, from 0. */
  readonly header: number;
  readonly lines: readonly Fields<Key>[];
}

/** Null where titles are missing, which is reported. `end`: the row, from 0, at which another table begins. */
export function readLines<Key extends string>(
  source: FormSource,
  { titleOf, keys, needed }: FormLayout<Key>,
  end = Number.POSITIVE_INFINITY,
): FormLines<Key> | null {
  const table = findTable(source.content, keys, (key) => ALL_TEXTS.map((texts) => titleOf(texts, key)));
  const { header } = table;
  const missing = needed.filter((key) => table.columns[key] === undefined);
  if (missing.length > 0) {
    const titles = missing.map((key) => titleOf(source.texts, key));
    source.report({ row: header, column: 0, title: '' }, { code: 'titles', titles });
    return null;
  }
  return { header, lines: filledRows(table, end).map((row) => readFields(source, table, row)) };
}

/** The first line must exist: told at the row below the titles. */
export function reportNothing(source: FormSource, header: number): void {
  source.report({ row: header + 1, column: 0, title: '' }, { code: 'nothing' });
}

/** Reports the line whose key was there before, at the cell of the field. */
export function createUnique<Key extends string>(field: Key) {
  const rows = new Map<string, number>();
  return (line: Fields<Key>, key: string): void => {
    const before = rows.get(key);
    if (before === undefined) rows.set(key, line.row);
    else line.fault(field, { code: 'twice', row: before + 1 });
  };
}
