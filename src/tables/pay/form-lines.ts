/** The filled lines of a table that people fill in. */
import { isBlank } from '../../core/writing/cell.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { type FoundTable, findTable } from '../title-row.ts';
import { type FormLine, type FormSource, type KeyOf, readFields } from './form-fields.ts';
import type { Kind } from './form-kinds.ts';

/** `Values`: what each column holds. */
export interface FormLayout<Values> {
  /** In the order in which the columns are set up. */
  readonly keys: readonly KeyOf<Values>[];
  /** Those of them that a tab has only where somebody needs them. */
  readonly extra?: readonly KeyOf<Values>[];
  /** Without these titles a line says nothing. */
  readonly needed: readonly KeyOf<Values>[];
  /** The cells that every line must fill, where these are not the needed ones. */
  readonly filled?: readonly KeyOf<Values>[];
  readonly kindOf: (key: KeyOf<Values>) => Kind;
  /** Pixels. */
  readonly widthOf: (key: KeyOf<Values>) => number;
  readonly titleOf: (texts: Texts, key: KeyOf<Values>) => string;
  /** What its title has a note for, if it has one. */
  readonly noteOf: (texts: Texts, key: KeyOf<Values>) => string | undefined;
}

export interface FormLines<Values> {
  /** The row of titles, from 0. */
  readonly header: number;
  readonly lines: readonly FormLine<Values>[];
}

/** Rows below the titles, up to `end`, in which any of our columns holds something. */
function filledRows<Key extends string>({ content, header, columns }: FoundTable<Key>, end: number): number[] {
  const places = Object.values<number | undefined>(columns);
  return content.values.flatMap((cells, row) =>
    row > header && row < end && places.some((column) => column !== undefined && !isBlank(cells[column])) ? [row] : [],
  );
}

/** Null where titles are missing, which is reported. `end`: the row, from 0, at which another table begins. */
export function readLines<Values>(
  source: FormSource,
  { keys, needed, filled = needed, kindOf, titleOf }: FormLayout<Values>,
  end = Number.POSITIVE_INFINITY,
): FormLines<Values> | null {
  const table = findTable(source.content, keys, (key) => ALL_TEXTS.map((texts) => titleOf(texts, key)));
  const { header } = table;
  const missing = needed.filter((key) => table.columns[key] === undefined);
  if (missing.length > 0) {
    const titles = missing.map((key) => titleOf(source.texts, key));
    source.report({ row: header, column: 0, title: '' }, { code: 'titles', titles });
    return null;
  }
  const lines = filledRows(table, end).map((row) => {
    const line = readFields<Values>(source, table, row, keys, kindOf);
    line.must(...filled);
    return line;
  });
  return { header, lines };
}

/** A table that must have a line has none: told at the row below the titles. */
export function reportNothing(source: FormSource, header: number): void {
  source.report({ row: header + 1, column: 0, title: '' }, { code: 'nothing' });
}

/** Reports the line whose key was there before, at the cell of the field. */
export function createUnique() {
  const rows = new Map<string, number>();
  return <Values>(line: FormLine<Values>, field: KeyOf<Values>, key: string): void => {
    const before = rows.get(key);
    if (before === undefined) rows.set(key, line.row);
    else line.fault(field, { code: 'twice', row: before + 1 });
  };
}
