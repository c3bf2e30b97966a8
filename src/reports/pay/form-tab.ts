/** A tab that people fill in: a title, how to fill it in, and tables with room below what they hold. */

import { firstDayOf, type Month } from '../../core/pay/month.ts';
import type { Day } from '../../core/time/day.ts';
import { isBlank } from '../../core/writing/cell.ts';
import type { Kind } from '../../tables/column.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import type { KeyOf } from '../../tables/pay/form-fields.ts';
import { CHOICES, type Kind as FormKind, shownWord, shownWords } from '../../tables/pay/form-kinds.ts';
import type { FormLayout } from '../../tables/pay/form-lines.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { headingStyle, line } from '../rows.ts';
import type { CellStyle, Dropdown, TabColumn, TabKey, TabRow, TabSpec, TabValue } from '../tab-spec.ts';

/** Null and what is left out stay empty. */
export type FormValues<Values> = { readonly [Key in keyof Values]?: Values[Key] | null };

export interface FormPart<Values> {
  readonly layout: FormLayout<Values>;
  readonly lines: readonly FormValues<Values>[];
  /** Empty lines below, which look alike and offer the same choices. */
  readonly spare: number;
  /** Names to choose from. */
  readonly names?: Readonly<Partial<Record<KeyOf<Values>, Dropdown['choices']>>>;
}

/** The rows above a form's first table. */
const ROWS_ABOVE = 2;
export const FROZEN_ROWS = ROWS_ABOVE + 1;

const SHOWN_AS: Readonly<Partial<Record<FormKind, Kind>>> = {
  day: 'date',
  month: 'month',
  money: 'money',
  signed: 'money',
  share: 'percent',
  ratio: 'percent',
  count: 'integer',
  change: 'percent',
};

function shownAs<Values>({ kindOf }: FormLayout<Values>, key: KeyOf<Values>): Kind {
  return SHOWN_AS[kindOf(key)] ?? 'text';
}

function cellOf(kind: FormKind, value: unknown, texts: Texts): TabValue {
  if (value === null || value === undefined) return '';
  const choices = CHOICES[kind];
  if (choices !== undefined) return shownWord(texts, choices, String(value));
  if (kind === 'day') return { day: value as Day };
  if (kind === 'month') return { day: firstDayOf(value as Month) };
  if (kind === 'shares')
    return (value as readonly number[])
      .map((share) => texts.paySteps.term({ value: share, unit: 'percent' }))
      .join('; ');
  if (kind === 'people' && value === 'team') return texts.forms.team.split('|')[0] ?? '';
  if (Array.isArray(value)) return value.join('; ');
  return value as string | number;
}

export interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly value: TabValue;
  readonly style: CellStyle;
  /** What the column is given where it is narrower. */
  readonly width?: number;
}

const titlesIn = <Values>({ keys, titleOf }: FormLayout<Values>, seen: TabContent) =>
  findTable(seen, keys, (key) => ALL_TEXTS.map((each) => titleOf(each, key)));

/** Where a column of a tab stands; as it is set up where it is not there yet. */
export function columnOf<Values>(
  tab: TabKey,
  layout: FormLayout<Values>,
  key: KeyOf<Values>,
  seen: TabContent | null,
): TabColumn {
  const { header, columns } = seen === null ? { header: ROWS_ABOVE, columns: null } : titlesIn(layout, seen);
  return { tab, column: columns?.[key] ?? layout.keys.indexOf(key), firstRow: header + 1 };
}

/** The title of a column that the tab lacks, right of all that it holds; null where it has the column. */
export function missingTitle<Values>(
  layout: FormLayout<Values>,
  key: KeyOf<Values>,
  seen: TabContent,
  texts: Texts,
): TitleCell | null {
  const { header, columns } = titlesIn(layout, seen);
  if (columns[key] !== undefined) return null;
  const style = headingStyle({ kind: shownAs(layout, key) });
  const column = seen.values[0]?.length ?? 0;
  return { row: header, column, value: layout.titleOf(texts, key), style, width: layout.widthOf(key) };
}

/** The titles of columns that the tab lacks, each in the next column to the right in which nothing stands from the titles on. */
export function missingTitles<Values>(
  layout: FormLayout<Values>,
  wanted: readonly KeyOf<Values>[],
  seen: TabContent,
  texts: Texts,
): TitleCell[] {
  const { header, columns } = titlesIn(layout, seen);
  const below = seen.values.slice(header);
  const isFree = (column: number) => below.every((cells) => isBlank(cells[column]));
  let column = Math.max(-1, ...Object.values<number | undefined>(columns).map((known) => known ?? -1));
  return wanted
    .filter((key) => columns[key] === undefined)
    .map((key): TitleCell => {
      do column++;
      while (!isFree(column));
      return {
        row: header,
        column,
        value: layout.titleOf(texts, key),
        style: headingStyle({ kind: shownAs(layout, key) }),
        width: layout.widthOf(key),
      };
    });
}

/** The columns that a new tab has: those that not everybody needs only where a line fills them. */
function keysOf<Values>({ keys, extra = [] }: FormLayout<Values>, lines: readonly FormValues<Values>[]) {
  const isFilled = (key: KeyOf<Values>) => lines.some((line) => (line[key] ?? null) !== null);
  return keys.filter((key) => !extra.includes(key) || isFilled(key));
}

/** Lines of a table as its tab has its columns: those that the user put in between stay empty. */
export function formRows<Values>(
  layout: FormLayout<Values>,
  lines: readonly FormValues<Values>[],
  texts: Texts,
  seen?: TabContent,
): TabRow[] {
  const { kindOf } = layout;
  const keys = seen === undefined ? keysOf(layout, lines) : layout.keys;
  const found = seen && titlesIn(layout, seen).columns;
  const places = keys.map((key, column) => (found === undefined ? column : found[key]));
  const width = Math.max(0, ...places.map((place) => (place ?? -1) + 1));
  const keyAt = Array.from({ length: width }, (_, column) => keys[places.indexOf(column)]);
  const styles = keyAt.map((key): CellStyle => (key === undefined ? 'blank' : shownAs(layout, key)));
  return lines.map((line) => ({
    values: keyAt.map((key) => (key === undefined ? '' : cellOf(kindOf(key), line[key], texts))),
    styles,
  }));
}

export interface RenderedPart {
  readonly rows: readonly TabRow[];
  readonly dropdowns: readonly Dropdown[];
  readonly widths: readonly number[];
}

/** Titles, lines and room. `rowsBefore`: of other tables above it. */
export function formPart<Values>(
  { layout, lines, spare, names }: FormPart<Values>,
  texts: Texts,
  rowsBefore = 0,
): RenderedPart {
  const { kindOf, titleOf, widthOf } = layout;
  const keys = keysOf(layout, lines);
  const room = Array.from({ length: spare }, (): FormValues<Values> => ({}));
  const rows = formRows(layout, [...lines, ...room], texts);
  const firstRow = ROWS_ABOVE + rowsBefore + 1;
  const dropdowns = keys.flatMap((key, column): Dropdown[] => {
    const listed = CHOICES[kindOf(key)];
    const choices = listed === undefined ? (names?.[key] ?? []) : shownWords(texts, listed);
    const isEmpty = 'length' in choices && choices.length === 0;
    return isEmpty ? [] : [{ column, firstRow, rows: rows.length, choices }];
  });
  const heading: TabRow = {
    values: keys.map((key) => titleOf(texts, key)),
    styles: keys.map((key) => headingStyle({ kind: shownAs(layout, key) })),
    notes: keys.map((key) => layout.noteOf(texts, key)),
  };
  return { rows: [heading, ...rows], dropdowns, widths: keys.map(widthOf) };
}

/** Tables below each other share their columns: each is as wide as the widest. */
function sharedWidths(parts: readonly RenderedPart[]): number[] {
  const count = Math.max(...parts.map(({ widths }) => widths.length));
  return Array.from({ length: count }, (_, column) => Math.max(...parts.map(({ widths }) => widths[column] ?? 0)));
}

export function formTab(
  key: keyof Texts['forms']['titles'],
  texts: Texts,
  frozenRows: number,
  parts: readonly RenderedPart[],
): TabSpec {
  const title = texts.forms.titles[key];
  return {
    key,
    title,
    widths: sharedWidths(parts),
    frozenRows,
    keepsColumns: true,
    rows: [line(title, 'title'), line(texts.forms.notes[key]), ...parts.flatMap(({ rows }) => rows)],
    dropdowns: parts.flatMap(({ dropdowns }) => dropdowns),
  };
}
