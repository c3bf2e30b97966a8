/** As in Sheets, a sheet grows when an array needs more rows or columns than it has. */
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { type EngineContext, run, worksheetOf } from './context.ts';
import { type SpillAnchor, spillAnchors, spillBlock } from './spills.ts';

const MOST_CELLS = 10_000_000;

export interface SpillRoom {
  /** Makes room for arrays that found none, and has them calculated again. */
  make(): void;
}

export function spillRoom(context: EngineContext): SpillRoom {
  let grown = new Set<string>();

  const grow = (sheetId: string, { area, row, column }: SpillAnchor): boolean => {
    const worksheet = worksheetOf(context, sheetId);
    const cell = worksheet.getCellMatrix().getValue(row, column);
    const key = `${sheetId}!${row}:${column}`;
    // Once for each change: an array that reads to the end of its own sheet would grow it for ever.
    if (
      grown.has(key) ||
      !cell?.f ||
      cell.v !== '#SPILL!' ||
      spillBlock(context, sheetId, row, column)?.kind !== 'no-room'
    ) {
      return false;
    }
    const rowCount = Math.max(worksheet.getRowCount(), area.row + area.rows);
    const columnCount = Math.max(worksheet.getColumnCount(), area.column + area.columns);
    if (rowCount * columnCount > MOST_CELLS) return false;
    grown.add(key);
    const target = { unitId: context.unitId, subUnitId: sheetId };
    run(context, SetWorksheetRowCountMutation.id, { ...target, rowCount });
    run(context, SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    const cellValue = { [row]: { [column]: { f: cell.f, custom: cell.custom } } };
    run(context, SetRangeValuesMutation.id, { ...target, cellValue });
    return true;
  };

  return {
    make: () => {
      const growing = context.workbook.getSheets().flatMap((sheet) => {
        const sheetId = sheet.getSheetId();
        return spillAnchors(context, sheetId).filter((anchor) => grow(sheetId, anchor));
      });
      if (growing.length === 0) grown = new Set();
    },
  };
}
