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
  let current: Row;
  // One function for all rows: one for each would be garbage.
  const cellIn = ({ value }: Column<ColumnTitle, Row>) => cellOf(value(current, texts));
  for (const row of rows) {
    current = row;
    table.push(columns.map(cellIn));
  }
  return table;
}

/**
 * The same with the rows in an order. They are made as they come, since what they are made of lies side by side in memory
 * like that, and put into the order when they are made.
 */
export function orderedTableOf<Row>(
  columns: readonly Column<ColumnTitle, Row>[],
  rows: Iterable<Row>,
  order: Int32Array,
  environment: Environment,
): Table {
  const made = tableOf(columns, rows, environment);
  const table = made.slice(0, 1);
  for (let place = 0; place < order.length; place++) table.push(made[(order[place] as number) + 1] as CellValue[]);
  return table;
}
