/** The rows that the tab *Customers* and the call lists share: what is known of a customer, then what the user keeps. */
import type { CustomerFacts } from '../core/customers/customer-facts.ts';
import { mainIdKind } from '../core/customers/customer-id.ts';
import { type ColumnShape, type ColumnTitle, type Kind, titlesOf, valuesOf, type Wide } from '../tables/column.ts';
import { type ColumnName, CUSTOMER_COLUMN, computedColumn, ownColumn } from '../tables/column-name.ts';
import { computedColumns, type ListKind } from '../tables/customer-columns.ts';
import type { KeptAbove, KeptCell, KeptRow } from '../tables/kept-cell.ts';
import { type FormulaPlace, moveFormula } from '../tables/move-formula.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, headingStyle, line, type TitleNotes, widthsOf } from './rows.ts';
import type { CellStyle, TabRow, TabSpec, TabValue } from './tab-spec.ts';

/** What the user keeps, with a formula moved to its new place. */
function keptValue(cell: KeptCell, place: FormulaPlace): TabValue {
  const { value } = cell;
  return typeof value === 'object' && 'formula' in value ? { formula: moveFormula(value.formula, cell, place) } : value;
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
export type CustomerTable = Pick<
  TabSpec,
  'keepsColumns' | 'computed' | 'rows' | 'stood' | 'widths' | 'frozenColumns'
> & {
  readonly filter: { readonly row: number; readonly rows: number };
  /** Position of each of the user's columns, by title. */
  readonly places: ReadonlyMap<string, number>;
};

/** Which customers a table shows, and what is its own around what all such tables say. */
export interface TableOf {
  /** Positions of the customers in the base. */
  readonly indices: readonly number[];
  /** The family of the call list; null where all customers are shown. */
  readonly list: ListKind | null;
  readonly advice: string;
  /** Rows above the titles. */
  readonly above: readonly TabRow[];
  /** Columns to work in, which stand left of the numbers. */
  readonly work: readonly Wide<ColumnShape<ColumnTitle>>[];
  /** Of columns that the user added. */
  readonly ownWidth: number;
}

/** A column of ours, by its place among the computed ones, or one of the user's. */
type Slot =
  | { readonly computed: number; readonly name: ColumnName; readonly style: Kind; readonly width: number }
  | { readonly own: string; readonly name: ColumnName; readonly style: CellStyle; readonly width: number };

function ownSlots(titles: readonly string[], { work, ownWidth }: TableOf, { tabs }: Texts, isWork: boolean): Slot[] {
  const shapes = new Map(titlesOf(work, tabs.columns).map((title, place) => [title, work[place]]));
  return titles.flatMap((own): Slot[] => {
    const shape = shapes.get(own);
    if ((shape !== undefined) !== isWork) return [];
    return [{ own, name: ownColumn(own), style: shape?.kind ?? 'work', width: shape?.width ?? ownWidth }];
  });
}

/** An archive keeps what tells customers apart, also while the log itself does not say it. */
function withIdsOf(facts: CustomerFacts, archive: readonly ArchivedRow[]): CustomerFacts {
  return { ...facts, idKind: facts.idKind ?? mainIdKind(archive.map(({ kept }) => kept)) };
}

/**
 * The titles, customers and, below, the notes on those who are no longer among them. The user's columns stand where they are
 * worked in: those to work in right beside who it is, what was added at the right end.
 */
export function customerTable(given: CustomerFacts, table: TableOf, kept: KeptInTab, texts: Texts): CustomerTable {
  const facts = withIdsOf(given, kept.archive);
  const { indices, list, advice, above } = table;
  const { who, what, frozen } = computedColumns(facts, list, texts);
  const columns = [...who, ...what];
  const titles = titlesOf(columns, texts.tabs.columns);
  const ours = columns.map(({ kind, width }, computed): Slot => {
    const name = computed === 0 ? CUSTOMER_COLUMN : computedColumn(titles[computed] ?? '');
    return { computed, name, style: kind, width };
  });
  const slots = [
    ...ours.slice(0, who.length),
    ...ownSlots(kept.titles, table, texts, true),
    ...ours.slice(who.length),
    ...ownSlots(kept.titles, table, texts, false),
  ];
  const names = slots.map(({ name }) => name);
  const top = rowsAbove(above, kept, names);
  const header = top.length;
  const titleNotes: TitleNotes = texts.notes.tabs;
  const heading: TabRow = {
    values: slots.map((slot) =>
      'own' in slot ? (kept.headings.get(slot.own)?.value ?? slot.own) : (titles[slot.computed] ?? ''),
    ),
    styles: slots.map((slot) => ('own' in slot ? 'workHeading' : headingStyle({ kind: slot.style }))),
    formats: slots.map((slot) => ('own' in slot ? (kept.headings.get(slot.own)?.format ?? null) : null)),
    notes: slots.map((slot) => {
      const column =
        'own' in slot ? table.work.find(({ id }) => texts.tabs.columns[id] === slot.own) : columns[slot.computed];
      return column === undefined || column.title !== undefined ? undefined : titleNotes[column.id];
    }),
  };
  const styles = slots.map(({ style }) => style);
  const muted = slots.map((slot): CellStyle => ('own' in slot ? slot.style : 'muted'));
  /** `row`: from 1. */
  const rowWith = (
    computed: readonly TabValue[],
    cells: KeptRow['cells'] | undefined,
    row: number,
    rowStyles: readonly CellStyle[],
  ): TabRow => {
    const place = { row, columns: names };
    const cellOf = (slot: Slot) => ('own' in slot ? cells?.get(slot.own) : undefined);
    const values = slots.map((slot): TabValue => {
      const cell = cellOf(slot);
      if (cell !== undefined) return keptValue(cell, place);
      return 'own' in slot ? '' : (computed[slot.computed] ?? '');
    });
    if (cells === undefined) return { values, styles: rowStyles };
    return { values, styles: rowStyles, formats: slots.map((slot) => cellOf(slot)?.format ?? null) };
  };
  const { rfm, keys } = facts;
  const rows = indices.map((index, position) =>
    rowWith(
      valuesOf(columns, { facts, rfm, advice, index }, texts),
      kept.rows.get(keys[index] ?? '')?.cells,
      header + position + 2,
      styles,
    ),
  );
  const archived = kept.archive.map(({ kept: { customer, id, cells }, now }, position) => {
    const said = [customer, ...(facts.idKind === null ? [] : [id]), now];
    return rowWith(said, cells, header + rows.length + position + 4, muted);
  });
  const notes = archived.length === 0 ? [] : [BLANK_ROW, line(texts.tabs.callList.archive), ...archived];
  return {
    widths: widthsOf(slots),
    frozenColumns: frozen,
    keepsColumns: true,
    computed: titles,
    rows: [...top, heading, ...rows, ...notes],
    filter: { row: header, rows: rows.length },
    stood: {
      above: header - kept.header,
      columns: names.map((name) => kept.columns.indexOf(name)),
      own: slots.flatMap((slot, column) => ('own' in slot ? [column] : [])),
    },
    places: new Map(slots.flatMap((slot, column) => ('own' in slot ? [[slot.own, column] as const] : []))),
  };
}
