/** A1 notation as the methods of sheets and spreadsheets take it, with or without a sheet's name. */
import type { Area, EngineSheet } from '../engine/engine.ts';
import { parseA1 } from './a1.ts';
import { MESSAGES } from './messages.ts';

/** Parts `'My sheet'!A1` into the sheet's name and the rest; the name is null when there is none. */
export function splitSheet(text: string): { readonly name: string | null; readonly cells: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) {
    return { name: null, cells: text };
  }
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { name: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, cells: text.slice(mark + 1) };
}

export function isInside(sheet: EngineSheet, area: Area): boolean {
  return area.row + area.rows <= sheet.rowCount && area.column + area.columns <= sheet.columnCount;
}

/** The area that the notation of cells means on the sheet, or Google's error. */
export function areaOfCells(sheet: EngineSheet, cells: string): Area {
  const area = parseA1(cells, { rows: sheet.rowCount, columns: sheet.columnCount });
  if (area === null || area.row < 0) throw new Error(MESSAGES.rangeNotFound);
  if (!isInside(sheet, area)) throw new Error(MESSAGES.outside);
  return area;
}
