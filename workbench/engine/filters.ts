/** The one filter that a sheet can have. */
import { RemoveSheetFilterCommand, SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { toArea, toRange } from './areas.ts';
import { type EngineContext, run } from './context.ts';
import type { Area } from './engine.ts';

export function readFilter(context: EngineContext, sheetId: string): Area | null {
  const range = context.injector.get(SheetsFilterService).getFilterModel(context.unitId, sheetId)?.getRange();
  return range ? toArea(range) : null;
}

export function writeFilter(context: EngineContext, sheetId: string, area: Area | null): void {
  const target = { unitId: context.unitId, subUnitId: sheetId };
  if (readFilter(context, sheetId)) run(context, RemoveSheetFilterCommand.id, target);
  if (area) {
    // The command behind it refuses a filter over a header alone, which Sheets allows.
    run(context, SetSheetsFilterRangeMutation.id, { ...target, range: toRange(area) });
  }
}
