/** A copy of a sheet beside it, with everything that lies on it. */
import { CopySheetCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import { type EngineContext, run } from './context.ts';

/** Gives back Univer's id of the copy. */
export function duplicateSheet(context: EngineContext, sheetId: string, name: string): string {
  const before = new Set(context.workbook.getSheets().map((sheet) => sheet.getSheetId()));
  run(context, CopySheetCommand.id, { unitId: context.unitId, subUnitId: sheetId });
  const copy = context.workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) {
    throw new Error('The spreadsheet engine made no copy of the sheet.');
  }
  run(context, SetWorksheetNameCommand.id, { unitId: context.unitId, subUnitId: copy.getSheetId(), name });
  return copy.getSheetId();
}
