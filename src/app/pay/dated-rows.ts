/** How many rows of a log have a date for formulas: what the board must find again before it says that all rows are counted. */
import { isDate } from '../../core/writing/cell.ts';
import { FIRST_DAY_CELL, PAST_DAY_CELLS } from '../../reports/pay/board-input.ts';
import type { Grid } from '../ports.ts';

export function datedRows(rows: Grid, column: number): number {
  return rows.filter((cells) => {
    const cell = cells[column];
    return isDate(cell) || (typeof cell === 'number' && cell >= FIRST_DAY_CELL && cell < PAST_DAY_CELLS);
  }).length;
}
