/**
 * A table is declared once, as its columns from left to right. Whoever shows it adds what is the place's own: a custom function
 * hands the values out, a tab gives them looks and widths, a reader finds them by their titles.
 */
import type { Day } from '../core/time/day.ts';
import type { Texts } from '../text/language.ts';

/** What a column holds; a tab knows by it how cells and title look. */
export type Kind =
  | 'text'
  | 'longText'
  | 'note'
  | 'muted'
  | 'link'
  | 'class'
  | 'bar'
  | 'date'
  | 'month'
  | 'integer'
  | 'score'
  | 'decimal'
  | 'money'
  /** Money to the whole. */
  | 'sum'
  | 'percent'
  | 'work'
  | 'workDate';

/** A day and a link are values of their own, so that none can be mistaken for another; a string is always text. */
export type TableValue =
  | string
  | number
  | { readonly day: Day }
  /** A link to a cell of the same file, in A1 notation. */
  | { readonly cell: string; readonly sheetId: number };

export interface Titled<Id extends string> {
  /** Its title's place in the texts of each language: one without a title there does not compile. */
  readonly id: Id;
  /** Its own title, of a column that the log gives its title. */
  readonly title?: string;
}

/** A column without its values: where these are formulas, they lean on what stands around them. */
export interface ColumnShape<Id extends string> extends Titled<Id> {
  readonly kind: Kind;
  /** Pixels, on a tab that is as wide as the table. */
  readonly width?: number;
  /** The title stands at the left, though the cells do not. */
  readonly titleLeft?: true;
}

export interface Column<Id extends string, Row, Value = TableValue> extends ColumnShape<Id> {
  /** `texts`: names and advice come in the language of the table. */
  readonly value: (row: Row, texts: Texts) => Value;
}

/** The note on a column's title, where it has one. */
export function noteIn(notes: Readonly<Partial<Record<string, string>>>, id: string): string | undefined {
  return notes[id];
}

/** Of a table that is a tab by itself, or the widest of one. */
export type Wide<Shape> = Shape & { readonly width: number };

/** A column of a table whose rows are known where it stands. */
export function column<Id extends string, Row, Value = TableValue>(
  id: Id,
  kind: Kind,
  width: number,
  value: (row: Row, texts: Texts) => Value,
): Wide<Column<Id, Row, Value>> {
  return { id, kind, width, value };
}

/** Of the tables of customers, segments and groups. */
export type ColumnTitle = keyof Texts['tabs']['columns'];

/** Of payouts, statements and the ledger. */
export type PayTitle = keyof Texts['payClosing']['columns'];

export function titlesOf<Id extends string>(
  columns: readonly Titled<Id>[],
  titles: Readonly<Record<NoInfer<Id>, string>>,
): string[] {
  return columns.map(({ id, title }) => title ?? titles[id]);
}

/** Where a column stands in its table, from 0. */
export function placeOf<Id extends string>(columns: readonly Titled<Id>[], wanted: NoInfer<Id>): number {
  return columns.findIndex(({ id }) => id === wanted);
}

export function valuesOf<Row, Value>(columns: readonly Column<string, Row, Value>[], row: Row, texts: Texts): Value[] {
  return columns.map(({ value }) => value(row, texts));
}
