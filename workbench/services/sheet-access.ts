/** Finds sheets of the engine for the services, and holds the checks that every access to cells passes. */
import type { Area, EngineSheet } from '../engine/engine.ts';
import { a1OfArea } from './a1.ts';
import { wholeNumber } from './arguments.ts';
import type { SheetSettings } from './cell-values.ts';
import type { Context } from './context.ts';
import { guardedSheet } from './guarded-sheet.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { isInside } from './notation.ts';

/** The sheet with the id, as scripts may write to it, or Google's error when it was deleted. */
export function liveSheet(context: Context, id: number): EngineSheet {
  const sheet = context.state.engine.sheet(id);
  if (sheet === null) throw new Error(MESSAGES.sheetGone(id));
  return guardedSheet(context, sheet);
}

/** The sheet of a range, or Google's error when the range no longer lies within it. */
export function liveArea(context: Context, sheetId: number, area: Area): EngineSheet {
  const sheet = liveSheet(context, sheetId);
  if (!isInside(sheet, area)) throw new Error(MESSAGES.outside);
  return sheet;
}

/** What texts are read and dates are counted by in the open file. */
export function sheetSettings(context: Context): SheetSettings {
  const { engine } = context.state;
  return { locale: engine.locale, timeZone: engine.timeZone, now: context.state.now() };
}

export function wholeSheet(sheet: EngineSheet): Area {
  return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}

/** Zero-based area of `getRange(row, column, rows, columns)`, with Google's messages when there is no such area. */
export function checkedArea(sheet: EngineSheet, row: number, column: number, rows: number, columns: number): Area {
  for (const number of [row, column, rows, columns]) {
    wholeNumber(number, 'Sheet.getRange');
  }
  if (row < 1) throw new Error(MESSAGES.startRow);
  if (column < 1) throw new Error(MESSAGES.startColumn);
  if (rows < 1) throw new Error(MESSAGES.fewRows);
  if (columns < 1) throw new Error(MESSAGES.fewColumns);
  const area = { row: row - 1, column: column - 1, rows, columns };
  if (!isInside(sheet, area)) throw new Error(MESSAGES.outside);
  return area;
}

/**
 * Fails when a formula in the area has no result yet. Google would wait for it; the engine calculates between
 * executions, so a script that depends on such a read is refused instead of being given a stale value.
 */
export function requireCalculated(sheet: EngineSheet, area: Area): void {
  if (sheet.pending(area)) throw new Error(MESSAGES.pending(sheet.name, a1OfArea(area)));
}

/** Fails when the workbook would hold more cells than Google allows. */
export function requireRoom(context: Context, added: number): void {
  const cells = context.state.engine.sheets().reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells + added > LIMITS.cells) throw new Error(MESSAGES.tooManyCells);
}

/** Fails unless the values are rows and columns of exactly the area's shape. */
export function requireShape(values: unknown, area: Area, call: string): asserts values is unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw new Error(`The parameters (${typeof values}) don't match the method signature for ${call}.`);
  }
  if (values.length !== area.rows) throw new Error(MESSAGES.rows(values.length, area.rows));
  for (const row of values) {
    if (row.length !== area.columns) throw new Error(MESSAGES.columns(row.length, area.columns));
  }
}
