/** Finding the parts of the tab *Settings* by their titles, wherever the user has moved them. */
import { columnLetters } from '../core/a1.ts';
import { isBlank, showCell } from '../core/cell.ts';
import type { PlaybookProblem } from '../core/playbook.ts';
import { spellingKey, tidy } from '../core/spelling.ts';
import type { Zone } from '../core/zone.ts';
import { shorten } from '../text/format.ts';

export interface SettingsGrid {
  readonly cells: readonly (readonly unknown[])[];
  readonly zone: Zone;
  readonly problems: PlaybookProblem[];
}

/** The row of titles, and where each of its columns stands. */
export interface FoundTable {
  readonly header: number;
  readonly columns: readonly number[];
}

export function keyOf(value: unknown): string {
  return isBlank(value) ? '' : spellingKey(tidy(String(value)));
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** In one line; an advice is read whole elsewhere. */
export function shownAt({ cells, zone }: SettingsGrid, row: number, column: number): string {
  return shorten(showCell(cells[row]?.[column], zone));
}

/** `value` is what the sentence quotes; what stands in the cell unless something else is given. */
export function report(
  grid: SettingsGrid,
  cause: PlaybookProblem['cause'],
  row: number,
  column: number,
  value = shownAt(grid, row, column),
  other = '',
): void {
  grid.problems.push({ cause, cell: cellName(row, column), value, other });
}

/** The first row that holds all the titles of one language. */
export function findTable({ cells }: SettingsGrid, titles: readonly (readonly string[])[]): FoundTable | null {
  const wanted = titles.map((language) => language.map(keyOf));
  for (let header = 0; header < cells.length; header++) {
    const row = (cells[header] ?? []).map(keyOf);
    for (const language of wanted) {
      const columns = language.map((title) => row.indexOf(title));
      if (!columns.includes(-1)) return { header, columns };
    }
  }
  return null;
}

/**
 * The rows of a table by what stands in its first column: null for a row that is missing, which is reported, as is one
 * that stands there twice.
 */
export function findRows<Id extends string>(
  grid: SettingsGrid,
  { header, columns }: FoundTable,
  spellings: Readonly<Record<Id, readonly string[]>>,
): Readonly<Record<Id, number | null>> {
  const column = columns[0] as number;
  const found = {} as Record<Id, number | null>;
  for (const id of Object.keys(spellings) as Id[]) {
    const keys = spellings[id].map(keyOf);
    const rows = grid.cells.flatMap((cells, row) => (row > header && keys.includes(keyOf(cells[column])) ? [row] : []));
    const [first, second] = rows;
    found[id] = first ?? null;
    if (first === undefined) report(grid, 'row', header, column, spellings[id][0]);
    else if (second !== undefined) report(grid, 'twice', second, column, undefined, cellName(first, column));
  }
  return found;
}
