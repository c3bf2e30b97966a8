/** The person's selection, which a script leaves as it was; Univer selects the rows that it inserts. */
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { type EngineContext, run } from './context.ts';

/** Does the work, then selects what was selected on the sheet before: nothing, on one that was never shown. */
export function keepSelection(context: EngineContext, sheetId: string, work: () => void): void {
  const model = context.injector.get(SheetsSelectionsService).getWorkbookSelections(context.unitId);
  const before = model.getSelectionsOfWorksheet(sheetId).map((selection) => structuredClone(selection));
  work();
  run(context, SetSelectionsOperation.id, { unitId: context.unitId, subUnitId: sheetId, selections: before });
}
