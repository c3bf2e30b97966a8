/** What the grid shows when the sheet goes that it shows. */
import { BooleanNumber, type IDisposable } from '@univerjs/core';
import { RemoveSheetCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { type EngineContext, run } from './context.ts';

function leaveSheet(context: EngineContext, univerSheetId: unknown): void {
  const sheets = context.workbook.getSheets();
  const place = sheets.findIndex((sheet) => sheet.getSheetId() === univerSheetId);
  if (place < 0 || context.workbook.getActiveSheet()?.getSheetId() !== univerSheetId) return;
  const others = [...sheets.slice(0, place).reverse(), ...sheets.slice(place + 1)];
  const beside = others.find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  if (beside === undefined) return;
  run(context, SetWorksheetActiveOperation.id, { unitId: context.unitId, subUnitId: beside.getSheetId() });
}

/**
 * Univer's grid fails where the sheet that it shows goes and formulas of another lean on it: before, it shows the one beside it, as
 * Sheets does, whoever deletes the sheet.
 */
export function connectLeaving(context: EngineContext): IDisposable {
  return context.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetCommand.id) leaveSheet(context, (params as { subUnitId?: unknown } | undefined)?.subUnitId);
  });
}
