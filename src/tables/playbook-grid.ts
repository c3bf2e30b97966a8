/** Finding the parts of the tab *Settings* by their titles, wherever the user has moved them. */

import type { PlaybookProblem } from '../core/customers/playbook-problem.ts';
import type { Zone } from '../core/time/zone.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { showCell } from '../core/writing/cell.ts';
import { spellingKey, tidy } from '../core/writing/spelling.ts';

export interface SettingsGrid {
  readonly cells: readonly (readonly unknown[])[];
  readonly zone: Zone;
  readonly problems: PlaybookProblem[];
}

/** What titles and names are compared by: case and white space count for nothing. */
export function keyOf(value: unknown): string {
  return spellingKey(tidy(String(value ?? '')));
}

/** `B3` for row 2, column 1, both from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** In one line; empty where there is no such row. */
export function textAt({ cells, zone }: SettingsGrid, row: number, column: number): string {
  return showCell(cells[row]?.[column], zone);
}

/** What a row that is missing holds is no problem of its own: that it is missing was reported. */
export function report(
  grid: SettingsGrid,
  cause: PlaybookProblem['cause'],
  row: number,
  column: number,
  value = textAt(grid, row, column),
  other = '',
): void {
  if (row >= 0) grid.problems.push({ cause, cell: cellName(row, column), value, other });
}

/**
 * The rows below the titles by what stands in the column that names them, each id in any of its spellings: -1 for a row that
 * is missing, which is reported, as is one that stands there twice.
 */
export function findRows(grid: SettingsGrid, header: number, column: number, ids: readonly (readonly string[])[]) {
  return ids.map((spellings): number => {
    const keys = spellings.map(keyOf);
    const rows = grid.cells.flatMap((cells, row) => (row > header && keys.includes(keyOf(cells[column])) ? [row] : []));
    const [first = -1, second = -1] = rows;
    if (first < 0) report(grid, 'gone', header, column, spellings[0]);
    report(grid, 'twice', second, column, undefined, cellName(first, column));
    return first;
  });
}

/** Each id with what was read for it. */
export function pairUp<Id extends string, Value>(ids: readonly Id[], values: readonly Value[]): Record<Id, Value> {
  return Object.fromEntries(ids.map((id, position) => [id, values[position]])) as Record<Id, Value>;
}
