/**
 * Rows are as high as their texts ask for: Sheets fits those that nobody has set by hand. Univer does so where a person types; what a
 * script writes over cells that were drawn before keeps the rows of before. Univer compares with what it last laid out of a sheet,
 * which is old where the sheet was not shown while it was written.
 */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  MarkDirtyRowAutoHeightOperation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SheetSkeletonService,
} from '@univerjs/sheets';

/** Beyond these nobody looks while a log is filled. */
const MOST_ROWS = 1000;
/** A script writes a tab in several commands. */
const QUIET_MILLISECONDS = 100;

interface Written {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, unknown>>;
}

export function fitRowHeights(univerApi: FUniver): void {
  /** By sheet, the first and the last row. */
  const waiting = new Map<string, { readonly unitId: string; first: number; last: number }>();
  let timer = 0;
  const skeletons = univerApi['_injector'].get(SheetSkeletonService);
  const fit = (): void => {
    for (const [subUnitId, { unitId, first, last }] of waiting) {
      const sheet = univerApi.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet();
      if (sheet === undefined) continue;
      const skeleton = skeletons.getSkeleton(unitId, subUnitId);
      skeleton?.makeDirty(true);
      skeleton?.calculate();
      const endRow = Math.min(last, sheet.getRowCount() - 1, first + MOST_ROWS - 1);
      if (endRow < first) continue;
      const ranges: IRange[] = [{ startRow: first, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }];
      const params = { unitId, subUnitId, ranges, id: `row-heights-${subUnitId}` };
      univerApi.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
    }
    waiting.clear();
  };
  univerApi.addEvent(univerApi.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SetRangeValuesMutation.id && id !== SetWorksheetColWidthMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as Written;
    const rows = cellValue === undefined ? [0, MOST_ROWS] : Object.keys(cellValue).map(Number);
    if (rows.length === 0) return;
    const known = waiting.get(subUnitId) ?? { unitId, first: Number.POSITIVE_INFINITY, last: 0 };
    for (const row of rows) {
      known.first = Math.min(known.first, row);
      known.last = Math.max(known.last, row);
    }
    waiting.set(subUnitId, known);
    window.clearTimeout(timer);
    timer = window.setTimeout(fit, QUIET_MILLISECONDS);
  });
}
