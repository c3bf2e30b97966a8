/** `Sheet`: its rows and columns, their sizes, frozen ones. */
import { positiveNumber, wholeNumber } from './arguments.ts';
import type { Sheet } from './file-objects.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { liveSheet, requireRoom, wholeSheet } from './sheet-access.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetGrid({ context, sheetId, self }: SheetParts): Partial<Sheet> {
  const live = () => liveSheet(context, sheetId);

  /** New rows look like the row that the call names. */
  const insertRows = (at: number, count: number, like: number) => {
    const sheet = live();
    requireCount(count, 'Sheet.insertRows');
    requirePlace(at, sheet.rowCount);
    requireRoom(context, count * sheet.columnCount);
    sheet.insertRows(at, count, like);
    return self();
  };

  return {
    getMaxRows: () => live().rowCount,
    getMaxColumns: () => live().columnCount,
    insertRowsAfter: (position: number, count: number) =>
      insertRows(wholeNumber(position, 'Sheet.insertRowsAfter'), count, position - 1),
    insertRowsBefore: (position: number, count: number) =>
      insertRows(wholeNumber(position, 'Sheet.insertRowsBefore') - 1, count, position - 1),
    insertColumnsAfter: (position: number, count: number) => {
      const sheet = live();
      requireCount(count, 'Sheet.insertColumnsAfter');
      requirePlace(wholeNumber(position, 'Sheet.insertColumnsAfter'), sheet.columnCount);
      if (sheet.columnCount + count > LIMITS.columns) throw new Error(MESSAGES.tooManyColumns);
      requireRoom(context, count * sheet.rowCount);
      sheet.insertColumns(position, count, position - 1);
      return self();
    },
    deleteRows: (position: number, count: number) => {
      const sheet = live();
      requireSpan(position, count, sheet.rowCount);
      if (count >= sheet.rowCount) throw new Error(MESSAGES.allRows);
      const frozenDeleted = Math.max(0, Math.min(sheet.frozenRows, position - 1 + count) - (position - 1));
      if (sheet.rowCount - count <= sheet.frozenRows - frozenDeleted) throw new Error(MESSAGES.frozenRows);
      sheet.deleteRows(position - 1, count);
    },
    deleteColumns: (position: number, count: number) => {
      const sheet = live();
      requireSpan(position, count, sheet.columnCount);
      if (count >= sheet.columnCount) throw new Error(MESSAGES.allColumns);
      const frozenDeleted = Math.max(0, Math.min(sheet.frozenColumns, position - 1 + count) - (position - 1));
      if (sheet.columnCount - count <= sheet.frozenColumns - frozenDeleted) throw new Error(MESSAGES.frozenColumns);
      sheet.deleteColumns(position - 1, count);
    },
    setFrozenRows: (rows: number) => {
      const sheet = live();
      if (wholeNumber(rows, 'Sheet.setFrozenRows') < 0 || rows > sheet.rowCount) throw new Error(MESSAGES.outside);
      sheet.setFrozen(rows, sheet.frozenColumns);
    },
    setFrozenColumns: (columns: number) => {
      const sheet = live();
      const isPlace = wholeNumber(columns, 'Sheet.setFrozenColumns') >= 0 && columns <= sheet.columnCount;
      if (!isPlace) throw new Error(MESSAGES.outside);
      sheet.setFrozen(sheet.frozenRows, columns);
    },
    getColumnWidth: (position: number) => {
      requireSpan(position, 1, live().columnCount);
      return live().columnWidth(position - 1);
    },
    setColumnWidths: (position: number, count: number, width: number) => {
      requireSpan(position, count, live().columnCount);
      live().setColumnWidths(position - 1, count, positiveNumber(width, 'Sheet.setColumnWidths'));
      return self();
    },
    hideColumns: (position: number, count: number = 1) => {
      requireSpan(position, count, live().columnCount);
      live().hideColumns(position - 1, count);
    },
    showColumns: (position: number, count: number = 1) => {
      requireSpan(position, count, live().columnCount);
      live().showColumns(position - 1, count);
    },
    clearNotes: () => {
      const { rows, columns } = live().extent();
      const none = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
      if (rows > 0 && columns > 0) live().setNotes({ row: 0, column: 0, rows, columns }, none);
      return self();
    },
    /** Writes empties over what is in use only: a fresh sheet has 26,000 cells that hold nothing. */
    clear: () => {
      const { rows, columns } = live().used();
      live().clearStyle(wholeSheet(live()));
      if (rows > 0 && columns > 0) {
        const row = Array.from({ length: columns }, () => ({ kind: 'empty' }) as const);
        live().write(
          { row: 0, column: 0, rows, columns },
          Array.from({ length: rows }, () => row),
        );
      }
      return self();
    },
  };
}

function requireCount(count: number, call: string): void {
  if (wholeNumber(count, call) < 1) {
    throw new Error(`Invalid argument: ${call} of ${count}`);
  }
}

function requirePlace(at: number, size: number): void {
  if (at < 0 || at > size) throw new Error(MESSAGES.outside);
}

/** A one-based position and a count that lie within the sheet. */
function requireSpan(position: number, count: number, size: number): void {
  wholeNumber(position, 'Sheet');
  if (position < 1 || wholeNumber(count, 'Sheet') < 1 || position - 1 + count > size) {
    throw new Error(MESSAGES.outside);
  }
}
