/** Results row by row, as cells. */
import { AppError } from '../core/app-error.ts';
import type { CellValue, Table } from './environment.ts';
import type { NumberColumn } from './kinds/numbers.ts';

/** An array without rows can't stand in cells: one blank cell can. */
export function asColumn(values: readonly CellValue[]): Table {
  return values.length === 0 ? [['']] : values.map((value) => [value]);
}

/** A value where one cell was given, else a column: what stands beside a cell is as tall as it. */
export function asTallAs({ height }: NumberColumn, values: readonly CellValue[]): CellValue | Table {
  return height === null ? (values[0] ?? '') : asColumn(values);
}

/** Core knows no rows: where an amount is too large, the sentence names the row all the same. */
function namingRow(compute: () => CellValue, row: number | null): CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof AppError && error.code === 'money.size') throw new AppError('money.size', { row });
    throw error;
  }
}

/**
 * Row by row; a single cell holds for every row. Without columns, one value. A row whose columns are all blank gives a
 * blank cell, so that ranges may go on below the last one; a blank number beside others is 0.
 */
export function eachRow<const Columns extends readonly NumberColumn[]>(
  columns: Columns,
  compute: (...numbers: { readonly [Each in keyof Columns]: number }) => CellValue,
): CellValue | Table {
  const height = columns.find((column) => column.height !== null)?.height ?? null;
  const at = (row: number): CellValue => {
    const blank = columns.every((column) => (height !== null && column.height === null) || column.at(row) === null);
    if (blank) return '';
    const numbers = columns.map((column) => column.at(row) ?? 0) as { [Each in keyof Columns]: number };
    return namingRow(() => compute(...numbers), height === null ? null : row + 1);
  };
  if (height === null) return at(0);
  const filled = Math.max(...columns.map((column) => column.filled));
  const cells: CellValue[] = [];
  for (let row = 0; row < height; row++) cells.push(row < filled ? at(row) : '');
  return asColumn(cells);
}
