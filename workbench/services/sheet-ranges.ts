/** `Sheet`: ranges of cells in it. */
import { linesOf } from './a1.ts';
import type { Range, Sheet } from './file-objects.ts';
import { MESSAGES } from './messages.ts';
import { areaOfCells, splitSheet } from './notation.ts';
import { rangeFormats } from './range-formats.ts';
import { createRangeList } from './range-list.ts';
import { checkedArea, liveSheet, requireCalculated, wholeSheet } from './sheet-access.ts';
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
      typeof rowOrNotation === 'string'
        ? rangeOfNotation(parts, rowOrNotation)
        : context.file.range(sheetId, checkedArea(live(), rowOrNotation, column ?? Number.NaN, rows, columns)),
    getRangeList: (notations: string[]) => {
      const ranges = notations.map((notation) => rangeOfNotation(parts, notation));
      const formats = notations.map((notation, index) => {
        const area = areaOfCells(live(), splitSheet(notation).cells);
        return rangeFormats({ context, sheetId, area, lines: null, self: () => ranges[index] as Range });
      });
      return createRangeList(context, ranges, formats);
    },
    getDataRange: () => {
      const { rows, columns } = used();
      return context.file.range(sheetId, {
        row: 0,
        column: 0,
        rows: Math.max(1, rows),
        columns: Math.max(1, columns),
      });
    },
    getLastColumn: () => used().columns,
  };
}

/** The range that A1 notation means on the sheet; another sheet's name in it is refused. */
function rangeOfNotation({ context, sheetId }: SheetParts, notation: string): Range {
  const sheet = liveSheet(context, sheetId);
  const { name, cells } = splitSheet(notation);
  if (name !== null && name !== sheet.name) throw new Error(MESSAGES.rangeNotFound);
  return context.file.range(sheetId, areaOfCells(sheet, cells), linesOf(cells));
}
