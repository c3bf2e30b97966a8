/** The person's selection and the part of the sheet in view, which a script leaves as they were; Univer selects the rows that it inserts, and goes there. */
import type { ICommandInfo } from '@univerjs/core';
import { type ISetSelectionsOperationParams, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { type EngineContext, run } from './context.ts';

function staySeen({ id, params }: Readonly<ICommandInfo>): void {
  if (id === SetSelectionsOperation.id) (params as ISetSelectionsOperationParams).reveal = false;
}

/** Does the work, then selects what was selected on the sheet before: nothing, on one that was never shown. */
export function keepSelection(context: EngineContext, sheetId: string, work: () => void): void {
  const model = context.injector.get(SheetsSelectionsService).getWorkbookSelections(context.unitId);
  const before = model.getSelectionsOfWorksheet(sheetId).map((selection) => structuredClone(selection));
  const looking = context.commands.beforeCommandExecuted(staySeen);
  try {
    work();
  } finally {
    looking.dispose();
  }
  run(context, SetSelectionsOperation.id, { unitId: context.unitId, subUnitId: sheetId, selections: before });
}
