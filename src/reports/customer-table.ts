/** The rows that the tab *Customers* and the call lists share: what is known of a customer, then what the user keeps. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { mainIdKind } from '../core/customers/customer-id.ts';
import { valuesOf } from '../tables/column.ts';
import { type ColumnName, CUSTOMER_COLUMN, computedColumn, ownColumn } from '../tables/column-name.ts';
import { computedColumns, type ListKind } from '../tables/customer-columns.ts';
import type { KeptAbove, KeptCell, KeptRow } from '../tables/kept-cell.ts';
import { type FormulaPlace, moveFormula } from '../tables/move-formula.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, headingRow, line, widthsOf } from './rows.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from './tab-spec.ts';

/** What the user keeps, with a formula moved to its new place. */
function keptValue(cell: KeptCell, place: FormulaPlace): TabValue {
  const { value } = cell;
  return typeof value === 'object' && 'formula' in value ? { formula: moveFormula(value.formula, cell, place) } : value;
}

/** The user's cells of one row, with formulas moved to their new place. */
function keptValues(
  cells: ReadonlyMap<string, KeptCell>,
  titles: readonly string[],
  place: FormulaPlace,
): Required<Pick<TabRow, 'values' | 'formats'>> {
  const inOrder = titles.map((title) => cells.get(title));
  return {
    values: inOrder.map((cell) => (cell === undefined ? '' : keptValue(cell, place))),
    formats: inOrder.map((cell) => cell?.format ?? null),
  };
}

export interface KeptSection {
  /** Titles of the user's columns, from left to right. */
  readonly titles: readonly string[];
  /** Titles that are no text, such as a date. */
  readonly headings: ReadonlyMap<string, KeptCell>;
  /** By customer key. */
  readonly rows: ReadonlyMap<string, KeptRow>;
  /** Of this tab alone. */
  readonly above: readonly KeptAbove[];
  /** Position of the row of titles, and all columns from left to right, where the tab was read. */
  readonly header: number;
  readonly columns: readonly ColumnName[];
}

export interface ArchivedRow {
  readonly kept: KeptRow;
  /** Where the customer is now. */
  readonly now: string;
}

interface RowAbove {
  readonly own: TabRow;
  /** The user's, by position; none where the row is all ours. */
  readonly cells: readonly (KeptAbove | undefined)[];
}

function joinedRow({ own, cells }: RowAbove, place: FormulaPlace): TabRow {
  if (cells.length === 0) return own;
  return {
    values: cells.map((cell, column) => (cell === undefined ? (own.values[column] ?? '') : keptValue(cell, place))),
    styles: cells.map((cell, column) => (cell === undefined ? (own.styles[column] ?? 'blank') : 'text')),
    formats: cells.map((cell) => cell?.format ?? null),
  };
}

/**
 * Our rows above the titles with the user's cells as far above the titles as they stood. Where a cell's column is gone, the
 * first one that all others leave free will do; where there is none, a row of its own on top.
 */
function rowsAbove(own: readonly TabRow[], { above }: KeptSection, names: readonly ColumnName[]): TabRow[] {
  const height = above.reduce((highest, { distance }) => Math.max(highest, distance), own.length);
  const rows: RowAbove[] = [];
  const onTop: RowAbove[] = [];
  for (let distance = height; distance > 0; distance--) {
    const ours = own[own.length - distance] ?? BLANK_ROW;
    const theirs = above.filter((cell) => cell.distance === distance);
    const cells = theirs.length === 0 ? [] : names.map((name) => theirs.find(({ column }) => column === name));
    const homeless: KeptAbove[] = [];
    for (const cell of theirs.filter(({ column }) => !names.includes(column))) {
      const free = cells.findIndex((taken, other) => other >= ours.values.length && taken === undefined);
      if (free === -1) homeless.push(cell);
      else cells[free] = cell;
    }
    if (homeless.length > 0) onTop.push({ own: BLANK_ROW, cells: homeless });
    rows.push({ own: ours, cells });
  }
  return [...onTop, ...rows].map((row, index) => joinedRow(row, { row: index + 1, columns: names }));
}

/** What the user keeps in a tab, and the notes of it whose customers are not there any more. */
export interface KeptInTab extends KeptSection {
  readonly archive: readonly ArchivedRow[];
}

/** What of a tab goes by its customers. */
export type CustomerTable = Pick<TabSpec, 'keepsColumns' | 'computed' | 'rows' | 'stood'> & {
  /** Of the computed columns. */
  readonly widths: readonly number[];
  readonly filter: { readonly row: number; readonly rows: number };
};

/** An archive keeps what tells customers apart, also while the log itself does not say it. */
function withIdsOf(facts: CustomerFacts, archive: readonly ArchivedRow[]): CustomerFacts {
  return { ...facts, idKind: facts.idKind ?? mainIdKind(archive.map(({ kept }) => kept)) };
}

/**
 * `above` the titles, the titles, customers and, below, the notes on those who are no longer among them. `list`: the family of
 * the call list; null where all customers are shown.
 */
export function customerTable(
  given: CustomerFacts,
  indices: readonly number[],
  list: ListKind | null,
  kept: KeptInTab,
  above: readonly TabRow[],
  texts: Texts,
): CustomerTable {
  const facts = withIdsOf(given, kept.archive);
  const columns = computedColumns(facts, list, texts);
  const computed = headingRow(columns, texts.tabs.columns);
  const titles = computed.values.map(String);
  const plainFormats = columns.map(() => null);
  const names = [
    ...titles.map((title, column) => (column === 0 ? CUSTOMER_COLUMN : computedColumn(title))),
    ...kept.titles.map(ownColumn),
  ];
  const top = rowsAbove(above, kept, names);
  const header = top.length;
  const headings = kept.titles.map((title) => kept.headings.get(title));
  const heading: TabRow = {
    values: [...titles, ...kept.titles.map((title, column) => headings[column]?.value ?? title)],
    styles: [...computed.styles, ...kept.titles.map((): CellStyle => 'workHeading')],
    formats: [...plainFormats, ...headings.map((cell) => cell?.format ?? null)],
  };
  const work = kept.titles.map((): CellStyle => 'work');
  const styles: readonly CellStyle[] = [...columns.map(({ kind }) => kind), ...work];
  const blankWork = kept.titles.map(() => '');
  /** `row`: from 1. */
  const rowWith = (
    values: readonly TabValue[],
    cells: KeptRow['cells'] | undefined,
    row: number,
    rowStyles: readonly CellStyle[],
  ): TabRow => {
    if (cells === undefined) return { values: [...values, ...blankWork], styles: rowStyles };
    const own = keptValues(cells, kept.titles, { row, columns: names });
    return { values: [...values, ...own.values], styles: rowStyles, formats: [...plainFormats, ...own.formats] };
  };
  const { rfm, keys } = facts;
  const rows = indices.map((index, position) =>
    rowWith(
      valuesOf(columns, { facts, rfm, index }, texts),
      kept.rows.get(keys[index] ?? '')?.cells,
      header + position + 2,
      styles,
    ),
  );
  const muted = [...columns.map((): CellStyle => 'muted'), ...work];
  const archived = kept.archive.map(({ kept: { customer, id, cells }, now }, position) => {
    const said = [customer, ...(facts.idKind === null ? [] : [id]), now];
    const values = titles.map((_, column) => said[column] ?? '');
    return rowWith(values, cells, header + rows.length + position + 4, muted);
  });
  const notes = archived.length === 0 ? [] : [BLANK_ROW, line(texts.tabs.callList.archive), ...archived];
  return {
    widths: widthsOf(columns),
    keepsColumns: true,
    computed: titles,
    rows: [...top, heading, ...rows, ...notes],
    filter: { row: header, rows: rows.length },
    stood: { above: header - kept.header, columns: names.map((name) => kept.columns.indexOf(name)) },
  };
}
