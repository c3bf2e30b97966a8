/** A table as it is declared, as the cells that a custom function gives. */
import type { Day } from '../core/time/day.ts';
import type { Zone } from '../core/time/zone.ts';
import { type Column, type ColumnTitle, type TableValue, titlesOf } from '../tables/column.ts';
import type { CellValue, Environment, Table } from './environment.ts';

/** A day is a date of the spreadsheet's zone; a link gives the cell that it leads to. */
function createCells(zone: Zone): (value: TableValue) => CellValue {
  const dates = new Map<Day, Date>();
  const dateOf = (day: Day): Date => {
    const known = dates.get(day);
    if (known !== undefined) return known;
    const date = new Date(zone.startOf(day));
    dates.set(day, date);
    return date;
  };
  return (value) => {
    if (typeof value !== 'object') return value;
    return 'day' in value ? dateOf(value.day) : value.cell;
  };
}

/** The titles, then a row for each. */
export function tableOf<Row>(
  columns: readonly Column<ColumnTitle, Row>[],
  rows: Iterable<Row>,
  { texts, zone }: Environment,
): Table {
  const cellOf = createCells(zone);
  const table: Table = [titlesOf(columns, texts.tabs.columns)];
  for (const row of rows) table.push(columns.map(({ value }) => cellOf(value(row, texts))));
  return table;
}
