/** `Range`: where it lies, and ranges beside it. */
import { a1OfArea } from './a1.ts';
import { wholeNumber } from './arguments.ts';
import type { Range } from './file-objects.ts';
import type { RangeParts } from './range-parts.ts';
import { checkedArea, liveSheet } from './sheet-access.ts';

export function rangePlace({ context, sheetId, area, self }: RangeParts): Partial<Range> {
  const shifted = (row: number, column: number, rows: number, columns: number) =>
    context.file.range(sheetId, checkedArea(liveSheet(context, sheetId), row, column, rows, columns));
  return {
    getRow: () => area.row + 1,
    getRowIndex: () => area.row + 1,
    getColumn: () => area.column + 1,
    getNumRows: () => area.rows,
    getHeight: () => area.rows,
    getNumColumns: () => area.columns,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getA1Notation: () => a1OfArea(area),
    getGridId: () => sheetId,
    getSheet: () => context.file.sheet(sheetId),
    getCell: (row: number, column: number) => {
      wholeNumber(row, 'Range.getCell');
      wholeNumber(column, 'Range.getCell');
      if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
        throw new Error('Cell reference out of range');
      }
      return shifted(area.row + row, area.column + column, 1, 1);
    },
    offset: (rowOffset: number, columnOffset: number, rows: number = area.rows, columns: number = area.columns) =>
      shifted(area.row + 1 + rowOffset, area.column + 1 + columnOffset, rows, columns),
    activate: () => {
      context.state.engine.activate(liveSheet(context, sheetId).id);
      context.state.engine.select(area);
      return self();
    },
  };
}
