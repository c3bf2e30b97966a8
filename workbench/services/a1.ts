/** A1 notation, both ways. */
import { cellName, columnOfLetters } from '../engine/cell-name.ts';
import type { Area } from '../engine/engine.ts';

const CELLS = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/** Reads `A1`, `B2:C9`, `A:C`, `2:5`, `A2:C`; null when it is none of these. */
export function parseA1(text: string, size: { readonly rows: number; readonly columns: number }): Area | null {
  const match = CELLS.exec(text);
  if (match === null) return null;
  const [, fromLetters, fromDigits, toLetters, toDigits] = match;
  const isRange = text.includes(':');
  if (!isRange) {
    if (fromLetters === undefined || fromDigits === undefined) return null;
    return { row: Number(fromDigits) - 1, column: columnOfLetters(fromLetters), rows: 1, columns: 1 };
  }
  const rowsGiven = fromDigits !== undefined || toDigits !== undefined;
  const columnsGiven = fromLetters !== undefined || toLetters !== undefined;
  if ((fromLetters === undefined && fromDigits === undefined) || (toLetters === undefined && toDigits === undefined)) {
    return null;
  }
  if (!rowsGiven && (fromLetters === undefined || toLetters === undefined)) return null;
  if (!columnsGiven && (fromDigits === undefined || toDigits === undefined)) return null;
  const firstRow = fromDigits === undefined ? 0 : Number(fromDigits) - 1;
  const lastRow = toDigits === undefined ? size.rows - 1 : Number(toDigits) - 1;
  const firstColumn = fromLetters === undefined ? 0 : columnOfLetters(fromLetters);
  const lastColumn = toLetters === undefined ? size.columns - 1 : columnOfLetters(toLetters);
  return {
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
}

export type Lines = 'rows' | 'columns';

/** Whether the notation names whole rows (`2:5`) or whole columns (`A:C`); null for cells. */
export function linesOf(text: string): Lines | null {
  if (/^\$?\d+:\$?\d+$/.test(text)) return 'rows';
  return /^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(text) ? 'columns' : null;
}

/** `2:5` or `A:C`. */
export function a1OfLines(area: Area, lines: Lines): string {
  if (lines === 'rows') return `${area.row + 1}:${area.row + area.rows}`;
  const letters = (column: number) => cellName(0, column).replace(/\d+$/, '');
  return `${letters(area.column)}:${letters(area.column + area.columns - 1)}`;
}

/** `B2` for a single cell, `B2:C9` for more. */
export function a1OfArea(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
