/** A copy of a sheet beside it, with everything that lies on it. */
import { IConfigService } from '@univerjs/core';
import { CopySheetCommand, SetWorksheetNameCommand, SHEETS_PLUGIN_CONFIG_KEY } from '@univerjs/sheets';
import { readConditionalRules, writeConditionalRules } from './conditional-rules.ts';
import { type EngineContext, run } from './context.ts';
import { sheetData } from './sheet-data.ts';
import { sheetNumber } from './sheet-ids.ts';
import { univerName } from './univer-name.ts';

/** Gives back Univer's id of the copy. */
export function duplicateSheet(context: EngineContext, sheetId: string, name: string): string {
  // Univer copies a large sheet piece by piece in idle moments; whoever asked for the copy reads it at once.
  const largeSheetOperation = { largeSheetCellCountThreshold: Number.POSITIVE_INFINITY };
  context.injector.get(IConfigService).setConfig(SHEETS_PLUGIN_CONFIG_KEY, { largeSheetOperation }, { merge: true });

  const before = new Set(context.workbook.getSheets().map((sheet) => sheet.getSheetId()));
  run(context, CopySheetCommand.id, { unitId: context.unitId, subUnitId: sheetId });
  const copyId = context.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    .find((id) => !before.has(id));
  if (copyId === undefined) throw new Error('The spreadsheet engine made no copy of the sheet.');
  run(context, SetWorksheetNameCommand.id, { unitId: context.unitId, subUnitId: copyId, name: univerName(name) });
  // Univer copies the rules in the opposite order.
  writeConditionalRules(context, copyId, readConditionalRules(context, sheetId));
  pointChartsAtCopy(context, sheetId, copyId);
  return copyId;
}

/** As in Sheets, a chart on the copy shows the copy's cells. */
function pointChartsAtCopy(context: EngineContext, sheetId: string, copyId: string): void {
  const [original, copy] = [sheetNumber(sheetId), sheetNumber(copyId)];
  const data = sheetData(context, copyId);
  const charts = data.charts().map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => (range.sheetId === original ? { ...range, sheetId: copy } : range)),
  }));
  if (charts.length > 0) data.setCharts(charts);
}
