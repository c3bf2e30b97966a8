/** `Sheet`: ranges of cells in it. */
import type { Area } from '../engine/engine.ts';
import type { Sheet } from './file-objects.ts';
import { MESSAGES } from './messages.ts';
import { areaOfCells, splitSheet } from './notation.ts';
import { serviceObject } from './service-object.ts';
import { checkedArea, liveSheet, requireCalculated, wholeSheet } from './sheet-access.ts';
import type { SheetParts } from './sheet-parts.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

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
    getRangeList: (notations: string[]) => {
      const areas = notations.map((notation) => areaOfNotation(parts, notation));
      return serviceObject<RangeList>(context, 'RangeList', {
        getRanges: () => areas.map((area) => context.file.range(sheetId, area)),
      });
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

/** The area that A1 notation means on the sheet; another sheet's name in it is refused. */
function areaOfNotation({ context, sheetId }: SheetParts, notation: string): Area {
  const sheet = liveSheet(context, sheetId);
  const { name, cells } = splitSheet(notation);
  if (name !== null && name !== sheet.name) throw new Error(MESSAGES.rangeNotFound);
  return areaOfCells(sheet, cells);
}
