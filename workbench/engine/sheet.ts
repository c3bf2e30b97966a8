/** One sheet of the workbook, as the services see it. */
import { BooleanNumber } from '@univerjs/core';
import { tableOf } from './areas.ts';
import { readCells, readFormulas, usedSize, writeCells } from './cells.ts';
import { type EngineContext, worksheetOf } from './context.ts';
import { displayText } from './display.ts';
import type { EngineSheet } from './engine.ts';
import type { OpenRanges } from './open-ranges.ts';
import type { Pending } from './pending.ts';
import { sheetExtras } from './sheet-extras.ts';
import { sheetNumber } from './sheet-ids.ts';
import { sheetStructure } from './sheet-structure.ts';
import { readStyles, sharedPatches, toStylePatch, writePatches } from './styles.ts';
import { nameFromUniver } from './univer-name.ts';

export interface SheetParts {
  readonly openRanges: OpenRanges;
  readonly pending: Pending;
}

export function createSheet(context: EngineContext, sheetId: string, parts: SheetParts): EngineSheet {
  const worksheet = () => worksheetOf(context, sheetId);
  return {
    ...sheetStructure(context, sheetId, parts.openRanges),
    ...sheetExtras(context, sheetId),
    id: sheetNumber(sheetId),
    get name() {
      return nameFromUniver(worksheet().getName());
    },
    get index() {
      return context.workbook.getIndexBySheetId(sheetId);
    },
    get rowCount() {
      return worksheet().getRowCount();
    },
    get columnCount() {
      return worksheet().getColumnCount();
    },
    get hidden() {
      return worksheet().isSheetHidden() === BooleanNumber.TRUE;
    },
    get tabColor() {
      return worksheet().getTabColor() || null;
    },
    get frozenRows() {
      return worksheet().getFreeze().ySplit;
    },
    get frozenColumns() {
      return worksheet().getFreeze().xSplit;
    },
    used: () => usedSize(context, sheetId),
    read: (area) => readCells(context, sheetId, area),
    display: (area) => {
      const cells = readCells(context, sheetId, area);
      const styles = readStyles(context, sheetId, area);
      return tableOf({ ...area, row: 0, column: 0 }, (y, x) => {
        const cell = cells[y]?.[x] ?? { kind: 'empty', value: null };
        return displayText(cell, styles[y]?.[x]?.numberFormat ?? '', context.settings.locale);
      });
    },
    formulas: (area) => readFormulas(context, sheetId, area),
    pending: (area) => parts.pending.in(sheetId, area),
    write: (area, inputs) => writeCells(context, sheetId, area, inputs),
    styles: (area) => readStyles(context, sheetId, area),
    setStyle: (area, style) => {
      const patch = Object.freeze(toStylePatch(style));
      writePatches(context, sheetId, area, () => patch);
    },
    setStyles: (area, styles) => {
      const patchOf = sharedPatches();
      writePatches(context, sheetId, area, (y, x) => patchOf(styles[y]?.[x] ?? {}));
    },
    clearStyle: (area) => writePatches(context, sheetId, area, () => null),
  };
}
