/** Keeps `A2:A` running to the sheet's last row after rows have been added or taken away. */
import { CommandType, type ICellData } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { type EngineContext, run } from './context.ts';
import { hasOpenRange } from './formula/to-engine.ts';
import { formulaCell, formulaSetting, writtenFormula } from './written-formulas.ts';

export interface OpenRanges {
  /** Rewrites the formulas whose open ranges no longer reach the edge of their sheet. */
  follow(): void;
  dispose(): void;
}

const RESIZING: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  SetWorksheetRowCountMutation.id,
  SetWorksheetColumnCountMutation.id,
]);

export function watchOpenRanges(context: EngineContext): OpenRanges {
  let resized = false;

  const rewriteSheet = (sheetId: string): void => {
    const setting = formulaSetting(context, sheetId);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const matrix = context.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    matrix?.forValue((row, column, cell) => {
      const before: unknown = cell?.custom?.['written'];
      if (!cell?.f || typeof before !== 'string' || !hasOpenRange(before, setting.decimalComma)) return;
      const written = writtenFormula(context, sheetId, row, column);
      const next = formulaCell(written, setting);
      if (next.f !== cell.f) {
        cellValue[row] = { ...cellValue[row], [column]: next };
      }
    });
    if (Object.keys(cellValue).length > 0) {
      run(context, SetRangeValuesMutation.id, { unitId: context.unitId, subUnitId: sheetId, cellValue });
    }
  };

  const follow = (): void => {
    if (!resized) return;
    resized = false;
    for (const sheet of context.workbook.getSheets()) {
      rewriteSheet(sheet.getSheetId());
    }
  };

  const subscription = context.commands.onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION && RESIZING.has(command.id) && !resized) {
      resized = true;
      // Univer moves the references of other formulas later in the same command: ours come after those.
      queueMicrotask(follow);
    }
  });

  return { follow, dispose: () => subscription.dispose() };
}
