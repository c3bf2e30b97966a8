/** A tab that people fill in: a title, how to fill it in, and tables with room below what they hold. */

import type { TabContent } from '../../tables/kept-columns.ts';
import type { FormLayout } from '../../tables/pay/form-lines.ts';
import { findTable } from '../../tables/pay/form-table.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { headingStyle } from '../customer-table.ts';
import type { CellStyle, Dropdown, TabKey, TabRow, TabSpec, TabValue } from '../tab-spec.ts';

/** How a column looks, in the order of the layout's keys. */
export type Styles<Key extends string> = Readonly<Record<Key, CellStyle>>;

export type FormValues<Key extends string> = Readonly<Partial<Record<Key, TabValue>>>;

export interface FormPart<Key extends string> {
  readonly layout: FormLayout<Key>;
  readonly styles: Styles<Key>;
  readonly lines: readonly FormValues<Key>[];
  /** Empty lines below, which look alike and offer the same choices. */
  readonly spare: number;
  readonly choices: Readonly<Partial<Record<Key, readonly string[]>>>;
}

export const EMPTY_ROW: TabRow = { values: [], styles: [] };

/** Lines of a table, null for an empty one, as its tab has its columns: those that the user put in between stay empty. */
export function formRows<Key extends string>(
  { keys, titleOf }: FormLayout<Key>,
  styles: Styles<Key>,
  lines: readonly (FormValues<Key> | null)[],
  seen?: TabContent,
): TabRow[] {
  const found = seen && findTable(seen, keys, (key) => ALL_TEXTS.map((texts) => titleOf(texts, key)));
  const places = keys.map((key, column) => (found === undefined ? column : found.columns[key]));
  const width = Math.max(0, ...places.map((place) => (place ?? -1) + 1));
  const keyAt = Array.from({ length: width }, (_, column) => keys[places.indexOf(column)]);
  const rowStyles = keyAt.map((key): CellStyle => (key === undefined ? 'blank' : styles[key]));
  return lines.map((line) => ({
    values: keyAt.map((key) => (key === undefined ? undefined : line?.[key]) ?? ''),
    styles: rowStyles,
  }));
}

export interface RenderedPart {
  readonly rows: readonly TabRow[];
  readonly dropdowns: readonly Dropdown[];
}

/** Titles, lines and room. `firstRow`: where in the tab it begins. */
export function formPart<Key extends string>(part: FormPart<Key>, firstRow: number, texts: Texts): RenderedPart {
  const { layout, styles, lines, spare, choices } = part;
  const room = Array.from({ length: spare }, () => null);
  const heading: TabRow = {
    values: layout.keys.map((key) => layout.titleOf(texts, key)),
    styles: layout.keys.map((key) => headingStyle(styles[key])),
  };
  const rows = [heading, ...formRows(layout, styles, [...lines, ...room])];
  const dropdowns = layout.keys.flatMap((key, column): Dropdown[] => {
    const offered = choices[key] ?? [];
    return offered.length === 0 ? [] : [{ column, firstRow: firstRow + 1, rows: rows.length - 1, choices: offered }];
  });
  return { rows, dropdowns };
}

/** The rows above a form's first table. */
export const ROWS_ABOVE = 2;

export function formTab(
  key: TabKey,
  { title, note }: { readonly title: string; readonly note: string },
  widths: readonly number[],
  frozenRows: number,
  parts: readonly RenderedPart[],
): TabSpec {
  return {
    key,
    title,
    widths,
    frozenRows,
    keepsColumns: false,
    rows: [
      { values: [title], styles: ['title'] },
      { values: [note], styles: ['note'] },
      ...parts.flatMap(({ rows }) => rows),
    ],
    dropdowns: parts.flatMap(({ dropdowns }) => dropdowns),
  };
}
