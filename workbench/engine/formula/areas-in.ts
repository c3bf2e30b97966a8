/** Which areas a formula reads, by its references. */
import type { Area } from '../engine.ts';
import { closeRange, type SheetSize } from './open-range.ts';
import { columnNumber, parseReference, type Reference, rowNumber, sheetNameOf } from './reference.ts';
import { tokenize } from './tokens.ts';

export interface ReadArea {
  /** Null for the formula's own sheet. */
  readonly sheetName: string | null;
  readonly area: Area;
}

export interface FormulaReads {
  readonly areas: readonly ReadArea[];
  /** Words that may be defined names. */
  readonly names: readonly string[];
  readonly functions: readonly string[];
}

const EDGE: SheetSize = { rows: 10_000_000, columns: 18_278 };

function toArea(reference: Reference): Area {
  const { start, end } = closeRange(reference, EDGE);
  const last = end ?? start;
  const firstRow = start.row === '' ? 1 : rowNumber(start.row);
  const lastRow = last.row === '' ? EDGE.rows : rowNumber(last.row);
  const firstColumn = start.column === '' ? 1 : columnNumber(start.column);
  const lastColumn = last.column === '' ? EDGE.columns : columnNumber(last.column);
  return {
    row: Math.min(firstRow, lastRow) - 1,
    column: Math.min(firstColumn, lastColumn) - 1,
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
}

/** `formula` is in the engine's form, where the decimal sign is a point. */
export function readsOf(formula: string): FormulaReads {
  const areas: ReadArea[] = [];
  const names: string[] = [];
  const functions: string[] = [];
  for (const token of tokenize(formula, false)) {
    if (token.kind === 'reference') {
      const reference = parseReference(token.text);
      areas.push({ sheetName: sheetNameOf(reference.prefix), area: toArea(reference) });
    } else if (token.kind === 'name') {
      names.push(token.text);
    } else if (token.kind === 'function') {
      functions.push(token.text.toUpperCase());
    }
  }
  return { areas, names, functions };
}
