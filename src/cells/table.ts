/** A table as it is declared, as the cells that a custom function gives. */
import type { Zone } from '../core/time/zone.ts';
import { type Column, type ColumnTitle, type TableValue, titlesOf, valuesOf } from '../tables/column.ts';
import type { CellValue, Environment, Table } from './environment.ts';

/** A day is a date of the spreadsheet's zone; a link gives the cell that it leads to. */
function cellOf(value: TableValue, zone: Zone): CellValue {
  if (typeof value !== 'object') return value;
  return 'day' in value ? new Date(zone.startOf(value.day)) : value.cell;
}

/** The titles, then a row for each. */
export function tableOf<Row>(
  columns: readonly Column<ColumnTitle, Row>[],
  rows: readonly Row[],
  { texts, zone }: Environment,
): Table {
  const cells = rows.map((row) => valuesOf(columns, row, texts).map((value) => cellOf(value, zone)));
  return [titlesOf(columns, texts.tabs.columns), ...cells];
}
