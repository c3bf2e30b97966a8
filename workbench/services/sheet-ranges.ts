/** `Sheet`: ranges of cells in it. */
import type { Area } from '../engine/engine.ts';
import { parseA1, splitSheet } from './a1.ts';
import type { Sheet } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { MESSAGES } from './messages.ts';
import { createRangeList } from './range-list.ts';
import { checkedArea, isInside, liveSheet, requireCalculated, wholeSheet } from './sheet-access.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetRanges(parts: SheetParts): Partial<Sheet> {
  const { context, sheetId } = parts;
  const live = () => liveSheet(context, sheetId);
  const used = () => {
    requireCalculated(live(), wholeSheet(live()));
    return live().used();
  };
  return {
    getRange: (rowOrNotation: number | string, column?: number, rows: number = 1, columns: number = 1) =>
      context.file.range(
        sheetId,
        typeof rowOrNotation === 'string'
          ? areaOfNotation(parts, rowOrNotation)
          : checkedArea(live(), rowOrNotation, column ?? Number.NaN, rows, columns),
      ),
    getRangeList: (notations: string[]) =>
      createRangeList(
        context,
        sheetId,
        notations.map((notation) => areaOfNotation(parts, notation)),
      ),
    getDataRange: () => {
      const { rows, columns } = used();
      return context.file.range(sheetId, {
        row: 0,
        column: 0,
        rows: Math.max(1, rows),
        columns: Math.max(1, columns),
      });
    },
    getLastRow: () => used().rows,
    getLastColumn: () => used().columns,
    getMaxRows: () => live().rowCount,
    getMaxColumns: () => live().columnCount,
    getActiveRange: () => context.file.range(context.state.engine.active.id, context.state.engine.selection()),
    getActiveCell: () => {
      const { row, column } = context.state.engine.selection();
      return context.file.range(context.state.engine.active.id, { row, column, rows: 1, columns: 1 });
    },
    setActiveRange: (range) => {
      const handle = rangeHandles.of(range);
      context.state.engine.activate(handle.sheetId);
      context.state.engine.select(handle.area);
      return range;
    },
  };
}

/** The area that A1 notation means on the sheet; another sheet's name in it is refused. */
function areaOfNotation({ context, sheetId }: SheetParts, notation: string): Area {
  const sheet = liveSheet(context, sheetId);
  const { sheet: name, cells } = splitSheet(notation);
  if (name !== null && name !== sheet.name) {
    throw new Error(MESSAGES.rangeNotFound);
  }
  const area = parseA1(cells, { rows: sheet.rowCount, columns: sheet.columnCount });
  if (area === null || area.row < 0) {
    throw new Error(MESSAGES.rangeNotFound);
  }
  if (!isInside(sheet, area)) {
    throw new Error(MESSAGES.outside);
  }
  return area;
}
