/** Areas as Excel writes them: `A1`, `A1:C9`. */
import { cellName, lettersOfColumn } from '../../engine/cell-name.ts';
import type { Area } from '../../engine/engine.ts';

export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** With dollar signs, behind the quoted name of its sheet. */
export function absoluteAreaName(sheetName: string, { row, column, rows, columns }: Area): string {
  const corner = (atRow: number, atColumn: number): string => `$${lettersOfColumn(atColumn)}$${atRow + 1}`;
  return `${quotedSheetName(sheetName)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
