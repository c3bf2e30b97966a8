/** A sheet's frame: name, place, colour, rows, columns, widths, frozen panes and merged cells. */

import { Direction, type IRange } from '@univerjs/core';
import {
  CancelFrozenCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetTabColorCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import { toArea, toRange } from './areas.ts';
import { keepConditionalRules, movedRules, readConditionalRules } from './conditional-rules.ts';
import { type EngineContext, facadeSheetOf, run, worksheetOf } from './context.ts';
import type { EngineSheet } from './engine.ts';
import { readFilter, writeFilter } from './filters.ts';
import { giveLook, lookOf } from './inherited-look.ts';
import { keepSelection } from './kept-selection.ts';
import { movedArea, type Resize } from './moved-area.ts';
import type { OpenRanges } from './open-ranges.ts';
import { nameFromUniver, univerName } from './univer-name.ts';
import { followName } from './validations.ts';

export type SheetStructure = Pick<
  EngineSheet,
  | 'rename'
  | 'move'
  | 'setHidden'
  | 'setTabColor'
  | 'setFrozen'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'merges'
  | 'merge'
  | 'columnWidth'
  | 'setColumnWidths'
  | 'isColumnHidden'
  | 'hideColumns'
  | 'showColumns'
  | 'rowHeight'
  | 'setRowHeights'
>;

export function sheetStructure(context: EngineContext, sheetId: string, openRanges: OpenRanges): SheetStructure {
  const target = { unitId: context.unitId, subUnitId: sheetId };
  const worksheet = () => worksheetOf(context, sheetId);
  const rows = (at: number, count: number): IRange => ({
    startRow: at,
    endRow: at + count - 1,
    startColumn: 0,
    endColumn: worksheet().getColumnCount() - 1,
  });
  const columns = (at: number, count: number): IRange => ({
    startRow: 0,
    endRow: worksheet().getRowCount() - 1,
    startColumn: at,
    endColumn: at + count - 1,
  });
  /** Univer moves cells and references; rules, the filter and open ranges are seen to here. */
  const resize = (id: string, range: IRange, change: Resize, direction?: Direction): void => {
    const rules = movedRules(context, sheetId, readConditionalRules(context, sheetId), change);
    const filtered = readFilter(context, sheetId);
    const filter = filtered && movedArea(filtered, change);
    keepSelection(context, sheetId, () => run(context, id, { ...target, range, direction }));
    keepConditionalRules(context, sheetId, rules);
    if (JSON.stringify(readFilter(context, sheetId)) !== JSON.stringify(filter)) {
      writeFilter(context, sheetId, filter);
    }
    openRanges.follow();
  };

  const insert = (id: string, range: IRange, change: Resize, direction: Direction, like: number | undefined): void => {
    const look = like === undefined ? null : lookOf(context, sheetId, change.along, like);
    resize(id, range, change, direction);
    if (look !== null) giveLook(context, sheetId, change, look);
  };

  // Univer asks for a row or column to insert beside: before the first, after any other, also after the last.
  return {
    rename: (name) => {
      const before = worksheet().getName();
      run(context, SetWorksheetNameCommand.id, { ...target, name: univerName(name) });
      followName(context, nameFromUniver(before), name);
    },
    move: (index) => run(context, SetWorksheetOrderCommand.id, { ...target, order: index }),
    setHidden: (hidden) => run(context, (hidden ? SetWorksheetHideCommand : SetWorksheetShowCommand).id, target),
    setTabColor: (color) => run(context, SetTabColorCommand.id, { ...target, value: color ?? '' }),
    setFrozen: (frozenRows, frozenColumns) => {
      if (frozenRows === 0 && frozenColumns === 0) {
        run(context, CancelFrozenCommand.id, target);
        return;
      }
      run(context, SetFrozenCommand.id, {
        ...target,
        startRow: frozenRows === 0 ? -1 : frozenRows,
        startColumn: frozenColumns === 0 ? -1 : frozenColumns,
        ySplit: frozenRows,
        xSplit: frozenColumns,
      });
    },
    insertRows: (at, count, like) => {
      const direction = at === 0 || like === at ? Direction.UP : Direction.DOWN;
      insert(InsertRowByRangeCommand.id, rows(at, count), { along: 'rows', at, count }, direction, like);
    },
    deleteRows: (at, count) =>
      resize(RemoveRowByRangeCommand.id, rows(at, count), { along: 'rows', at, count: -count }),
    insertColumns: (at, count, like) => {
      const direction = at === 0 || like === at ? Direction.LEFT : Direction.RIGHT;
      insert(InsertColByRangeCommand.id, columns(at, count), { along: 'columns', at, count }, direction, like);
    },
    deleteColumns: (at, count) =>
      resize(RemoveColByRangeCommand.id, columns(at, count), { along: 'columns', at, count: -count }),

    merges: () => worksheet().getMergeData().map(toArea),
    merge: (area) => {
      facadeSheetOf(context, sheetId).getRange(toRange(area)).merge({ isForceMerge: true });
    },
    columnWidth: (column) => worksheet().getColumnWidth(column),
    setColumnWidths: (column, count, pixels) =>
      // The command would measure all rows anew for each column; the page fits them once, when all widths are set.
      run(context, SetWorksheetColWidthMutation.id, { ...target, ranges: [columns(column, count)], colWidth: pixels }),
    isColumnHidden: (column) => !worksheet().getColVisible(column),
    hideColumns: (column, count) =>
      keepSelection(context, sheetId, () =>
        run(context, SetColHiddenMutation.id, { ...target, ranges: [columns(column, count)] }),
      ),
    showColumns: (column, count) =>
      keepSelection(context, sheetId, () =>
        run(context, SetColVisibleMutation.id, { ...target, ranges: [columns(column, count)] }),
      ),
    rowHeight: (row) => worksheet().getRowHeight(row),
    setRowHeights: (row, count, pixels) =>
      run(context, SetRowHeightCommand.id, { ...target, ranges: [rows(row, count)], value: pixels }),
  };
}
