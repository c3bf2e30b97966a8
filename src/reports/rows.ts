/** The rows that tabs are made of: tables as they are declared, lines of text, blank rows. */
import { type Column, type ColumnShape, type Kind, titlesOf, valuesOf } from '../tables/column.ts';
import type { Texts } from '../text/language.ts';
import type { CellStyle, TabRow, TabValue } from './tab-spec.ts';

export const BLANK_ROW: TabRow = { values: [], styles: [] };

export function blankRows(count: number): TabRow[] {
  return Array.from({ length: count }, () => BLANK_ROW);
}

export function line(text: TabValue, style: CellStyle = 'note'): TabRow {
  return { values: [text], styles: [style] };
}

const LEFT: readonly Kind[] = ['text', 'longText', 'note', 'muted', 'link', 'bar', 'month'];

/** A title stands as the cells below it do: at the left, in the middle or at the right. */
export function headingStyle({ kind, titleLeft }: Pick<ColumnShape<string>, 'kind' | 'titleLeft'>): CellStyle {
  if (titleLeft || LEFT.includes(kind)) return 'heading';
  return kind === 'class' ? 'headingCentre' : 'headingNumber';
}

/** `notes` on the titles, by the ids of the columns. */
export type TitleNotes = Readonly<Record<string, string | undefined>>;

export function headingRow<Id extends string>(
  columns: readonly ColumnShape<Id>[],
  titles: Readonly<Record<NoInfer<Id>, string>>,
  notes: TitleNotes = {},
): TabRow {
  return {
    values: titlesOf(columns, titles),
    styles: columns.map(headingStyle),
    notes: columns.map(({ id, title }) => (title === undefined ? notes[id] : undefined)),
  };
}

export function bodyRows<Row>(
  columns: readonly Column<string, Row, TabValue>[],
  rows: readonly Row[],
  texts: Texts,
): TabRow[] {
  const styles = columns.map(({ kind }) => kind);
  return rows.map((row) => ({ values: valuesOf(columns, row, texts), styles }));
}

/** The row of titles, and a row below it for each. */
export function tableRows<Id extends string, Row>(
  columns: readonly Column<Id, Row, TabValue>[],
  rows: readonly Row[],
  titles: Readonly<Record<NoInfer<Id>, string>>,
  texts: Texts,
  notes: TitleNotes = {},
): TabRow[] {
  return [headingRow(columns, titles, notes), ...bodyRows(columns, rows, texts)];
}

export function widthsOf(columns: readonly { readonly width: number }[]): number[] {
  return columns.map(({ width }) => width);
}

export interface CrossRow {
  readonly name: string;
  readonly values: readonly TabValue[];
  /** One for all values, or one each. */
  readonly styles: CellStyle | readonly CellStyle[];
}

/** A grid with names at the left and on top: what the corner says is what they are names of. */
export function crossRows(corner: string, names: readonly string[], rows: readonly CrossRow[]): TabRow[] {
  return [
    { values: [corner, ...names], styles: ['heading', ...names.map((): CellStyle => 'headingNumber')] },
    ...rows.map(
      ({ name, values, styles }): TabRow => ({
        values: [name, ...values],
        styles: ['text', ...(typeof styles === 'string' ? values.map(() => styles) : styles)],
      }),
    ),
  ];
}
