/** How far a sheet is in use: content, looks, notes and checks of what may be typed. */
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { usedSize } from './cells.ts';
import { type EngineContext, worksheetOf } from './context.ts';

/** The smallest corner that holds all of it. */
export function sheetExtent(
  context: EngineContext,
  sheetId: string,
): { readonly rows: number; readonly columns: number } {
  let { rows, columns } = usedSize(context, sheetId);
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  worksheetOf(context, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.s) reach(row, column);
    });
  const notes = context.injector.get(SheetsNoteModel).getSheetNotes(context.unitId, sheetId);
  for (const { row, col } of notes?.values() ?? []) {
    reach(row, col);
  }
  for (const rule of context.injector.get(SheetDataValidationModel).getRules(context.unitId, sheetId)) {
    for (const { endRow, endColumn } of rule.ranges) {
      reach(endRow, endColumn);
    }
  }
  return { rows, columns };
}
