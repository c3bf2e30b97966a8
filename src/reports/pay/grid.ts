/** A tab whose blocks stand side by side: cells are put where they belong, rows come out whole. */
import type { CellStyle, TabRow, TabValue } from '../tab-spec.ts';

export interface Grid {
  /** Cells of one row from a column on; one style for all, or one each. */
  put(row: number, column: number, values: readonly TabValue[], styles: CellStyle | readonly CellStyle[]): void;
  /** A row that stands by itself, from a column on. */
  putRow(row: number, column: number, cells: TabRow): void;
  rows(): readonly TabRow[];
}

export function createGrid(width: number): Grid {
  const rows: { readonly values: TabValue[]; readonly styles: CellStyle[]; notes?: (string | undefined)[] }[] = [];
  const rowAt = (row: number) => {
    while (rows.length <= row) {
      rows.push({
        values: Array.from({ length: width }, () => ''),
        styles: Array.from({ length: width }, (): CellStyle => 'blank'),
      });
    }
    return rows[row];
  };
  const put: Grid['put'] = (row, column, values, styles) => {
    const cells = rowAt(row);
    values.forEach((value, index) => {
      if (cells === undefined) return;
      cells.values[column + index] = value;
      cells.styles[column + index] = typeof styles === 'string' ? styles : (styles[index] ?? 'blank');
    });
  };
  const putRow: Grid['putRow'] = (row, column, { values, styles, notes }) => {
    put(row, column, values, styles);
    const cells = rowAt(row);
    if (cells === undefined || notes === undefined) return;
    cells.notes ??= [];
    for (const [index, note] of notes.entries()) cells.notes[column + index] = note;
  };
  return { put, putRow, rows: () => rows };
}
