/** Areas as Excel writes them: `A1`, `A1:C9`. */
import type { Area } from '../../engine/engine.ts';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** With dollar signs, behind the quoted name of its sheet. */
export function absoluteAreaName(sheetName: string, { row, column, rows, columns }: Area): string {
  const corner = (atRow: number, atColumn: number): string => `$${columnName(atColumn)}$${atRow + 1}`;
  return `${quotedSheetName(sheetName)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
