/** The rows that the tab *Customers* and the call lists share: what is known of a customer, then what the user keeps. */
import type { AbcXyz } from '../core/groups/abcxyz.ts';
import { byRevenue } from '../core/log/customer-base.ts';
import { type Rfm, rfmCode } from '../core/segments/rfm.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { asDay } from '../core/time/day.ts';
import { type ColumnName, CUSTOMER_COLUMN, computedColumn, ownColumn } from '../tables/column-name.ts';
import type { KeptAbove, KeptCell, KeptRow } from '../tables/kept-cell.ts';
import { customerKeyOf } from '../tables/kept-columns.ts';
import { type FormulaPlace, moveFormula } from '../tables/move-formula.ts';
import type { Texts } from '../text/language.ts';
import { groupOf, markOf } from './group-list.ts';
import { headingStyle } from './heading-style.ts';
import type { CellStyle, TabRow, TabValue } from './tab-spec.ts';

const EMPTY_ROW: TabRow = { values: [], styles: [] };

/** What is told of customers: scores, and from the log the type and the manager, where it has them. */
export interface CustomerFacts {
  readonly rfm: Rfm;
  /** Positions in the base, largest revenue first. */
  readonly order: Int32Array;
  /** Parallel to the base; null where the log has no such column. */
  readonly types: readonly string[] | null;
  readonly managers: readonly string[] | null;
  /** Null where ABC×XYZ was not asked for. */
  readonly groups: AbcXyz | null;
}

export function customerFacts(
  rfm: Rfm,
  types: readonly string[] | null,
  managers: readonly string[] | null,
  groups: AbcXyz | null,
): CustomerFacts {
  return { rfm, order: byRevenue(rfm.base), types, managers, groups };
}

export function keyAt(facts: CustomerFacts, index: number): string {
  return customerKeyOf(facts.rfm.base.names[index]?.cell);
}

export interface CustomerColumn {
  readonly title: string;
  readonly style: CellStyle;
  readonly width: number;
  readonly value: (index: number) => TabValue;
}

/** What parts the lists of a family: what its lists need not say of each customer. */
export type ListKind = 'segment' | 'group';

/** The computed columns, in their order: all of them, or those that a call list of one segment or group needs. */
export function customerColumns(facts: CustomerFacts, texts: Texts, list: ListKind | null): CustomerColumn[] {
  const { rfm, types, managers, groups } = facts;
  const { base } = rfm;
  const names = SEGMENTS.map((segment) => texts.segments.names[segment]);
  const [customer, last, recency, frequency, monetary, r, f, m, code, segment] = texts.tabs.customers.columns;
  const [groupTitle, markTitle] = texts.cells.abcXyz.slice(-2);
  const column = (
    title: string | undefined,
    style: CellStyle,
    width: number,
    value: (index: number) => TabValue,
  ): CustomerColumn => ({ title: title ?? '', style, width, value });
  return [
    column(customer, 'text', 240, (index) => base.names[index]?.cell ?? ''),
    ...(types === null ? [] : [column(texts.tabs.customers.type, 'text', 165, (index) => types[index] ?? '')]),
    ...(managers === null ? [] : [column(texts.tabs.callList.manager, 'text', 150, (index) => managers[index] ?? '')]),
    column(last, 'date', 110, (index) => ({ day: asDay(base.lastPurchase[index] as number) })),
    column(recency, 'integer', 90, (index) => rfm.recency[index] as number),
    column(frequency, 'integer', 90, (index) => base.purchases[index] as number),
    column(monetary, 'money', 120, (index) => base.revenue[index] as number),
    ...(list === null
      ? [
          column(r, 'score', 44, (index) => rfm.recencyScore[index] as number),
          column(f, 'score', 44, (index) => rfm.frequencyScore[index] as number),
          column(m, 'score', 44, (index) => rfm.monetaryScore[index] as number),
        ]
      : []),
    column(code, 'score', 60, (index) => rfmCode(rfm, index)),
    ...(list === 'segment' ? [] : [column(segment, 'text', 160, (index) => names[rfm.segment[index] as number] ?? '')]),
    ...(groups === null
      ? []
      : [
          ...(list === 'group' ? [] : [column(groupTitle, 'class', 70, (index) => groupOf(groups, index))]),
          column(markTitle, 'text', 100, (index) => markOf(groups, index, texts)),
        ]),
  ];
}

/** What the user keeps, with a formula moved to its new place. */
function keptValue(cell: KeptCell, place: FormulaPlace): TabValue {
  const { value } = cell;
  return typeof value === 'object' && 'formula' in value ? { formula: moveFormula(value.formula, cell, place) } : value;
}

/** The user's cells of one row, with formulas moved to their new place. */
function keptValues(
  cells: ReadonlyMap<string, KeptCell> | undefined,
  titles: readonly string[],
  place: FormulaPlace,
): Required<Pick<TabRow, 'values' | 'formats'>> {
  const inOrder = titles.map((title) => cells?.get(title));
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
    const ours = own[own.length - distance] ?? EMPTY_ROW;
    const theirs = above.filter((cell) => cell.distance === distance);
    const cells = theirs.length === 0 ? [] : names.map((name) => theirs.find(({ column }) => column === name));
    const homeless: KeptAbove[] = [];
    for (const cell of theirs.filter(({ column }) => !names.includes(column))) {
      const free = cells.findIndex((taken, other) => other >= ours.values.length && taken === undefined);
      if (free === -1) homeless.push(cell);
      else cells[free] = cell;
    }
    if (homeless.length > 0) onTop.push({ own: EMPTY_ROW, cells: homeless });
    rows.push({ own: ours, cells });
  }
  return [...onTop, ...rows].map((line, index) => joinedRow(line, { row: index + 1, columns: names }));
}

export interface CustomerTable {
  readonly rows: readonly TabRow[];
  /** The position of the row of titles. */
  readonly header: number;
}

/** `above` the titles, the titles, customers and, below, the notes on those who are no longer among them. */
export function customerTable(
  facts: CustomerFacts,
  indices: readonly number[],
  kept: KeptSection,
  archive: readonly ArchivedRow[],
  above: readonly TabRow[],
  columns: readonly CustomerColumn[],
  texts: Texts,
): CustomerTable {
  const styles: readonly CellStyle[] = [
    ...columns.map(({ style }) => style),
    ...kept.titles.map((): CellStyle => 'work'),
  ];
  const plainFormats = columns.map(() => null);
  const names = [
    ...columns.map(({ title }, column) => (column === 0 ? CUSTOMER_COLUMN : computedColumn(title))),
    ...kept.titles.map(ownColumn),
  ];
  const top = rowsAbove(above, kept, names);
  const header = top.length;
  const headings = kept.titles.map((title) => kept.headings.get(title));
  const heading: TabRow = {
    values: [
      ...columns.map(({ title }) => title),
      ...kept.titles.map((title, column) => headings[column]?.value ?? title),
    ],
    styles: [...columns.map(({ style }) => headingStyle(style)), ...kept.titles.map((): CellStyle => 'workHeading')],
    formats: [...plainFormats, ...headings.map((cell) => cell?.format ?? null)],
  };
  const blankWork = keptValues(undefined, kept.titles, { row: 0, columns: names }).values;
  const rows = indices.map((index, position): TabRow => {
    const cells = kept.rows.get(keyAt(facts, index))?.cells;
    const values = columns.map((column) => column.value(index));
    if (cells === undefined) return { values: [...values, ...blankWork], styles };
    const work = keptValues(cells, kept.titles, { row: header + position + 2, columns: names });
    return { values: [...values, ...work.values], styles, formats: [...plainFormats, ...work.formats] };
  });
  if (archive.length === 0) return { rows: [...top, heading, ...rows], header };
  const mutedStyles: readonly CellStyle[] = [
    ...columns.map((): CellStyle => 'muted'),
    ...kept.titles.map((): CellStyle => 'work'),
  ];
  const archiveStart = header + 1 + rows.length + 2;
  const archived = archive.map(({ kept: row, now }, position): TabRow => {
    const work = keptValues(row.cells, kept.titles, { row: archiveStart + position + 1, columns: names });
    const values = columns.map((_, column): TabValue => {
      if (column === 0) return row.customer;
      return column === 1 ? now : '';
    });
    return {
      values: [...values, ...work.values],
      styles: mutedStyles,
      formats: [...plainFormats, ...work.formats],
    };
  });
  const notes = [EMPTY_ROW, { values: [texts.tabs.callList.archive], styles: ['note'] } as const, ...archived];
  return { rows: [...top, heading, ...rows, ...notes], header };
}
