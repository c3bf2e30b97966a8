/** Rectangles of cells: the workbench's way of saying them, and Univer's. */
import type { IRange } from '@univerjs/core';
import type { Area } from './engine.ts';

/** Univer counts to the last row and column, the workbench how many there are. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** True where they share at least one cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** A table of the area's shape, each cell asked for by its place in the sheet. In loops: `Array.from` takes ten times as long. */
export function tableOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const table: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) cells.push(cell(row, column));
    table.push(cells);
  }
  return table;
}
