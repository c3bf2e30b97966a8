/** `Sheet`: its rows and columns, their sizes, frozen ones. */

import { positiveNumber, wholeNumber } from './arguments.ts';
import type { Sheet } from './file-objects.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { liveSheet, requireRoom, wholeSheet } from './sheet-access.ts';
import type { SheetParts } from './sheet-parts.ts';

export function sheetGrid({ context, sheetId, self }: SheetParts): Partial<Sheet> {
  const live = () => liveSheet(context, sheetId);

  const insertRows = (at: number, count: number) => {
    const sheet = live();
    requireCount(count, 'Sheet.insertRows');
    requirePlace(at, sheet.rowCount);
    requireRoom(context, count * sheet.columnCount);
    sheet.insertRows(at, count);
    return self();
  };
  const insertColumns = (at: number, count: number) => {
    const sheet = live();
    requireCount(count, 'Sheet.insertColumns');
    requirePlace(at, sheet.columnCount);
    if (sheet.columnCount + count > LIMITS.columns) {
      throw new Error(MESSAGES.tooManyColumns);
    }
    requireRoom(context, count * sheet.rowCount);
    sheet.insertColumns(at, count);
    return self();
  };
  const deleteRows = (position: number, count: number) => {
    const sheet = live();
    requireCount(count, 'Sheet.deleteRows');
    requireSpan(position, count, sheet.rowCount);
    if (count >= sheet.rowCount) {
      throw new Error(MESSAGES.allRows);
    }
    sheet.deleteRows(position - 1, count);
    return self();
  };
  const deleteColumns = (position: number, count: number) => {
    const sheet = live();
    requireCount(count, 'Sheet.deleteColumns');
    requireSpan(position, count, sheet.columnCount);
    if (count >= sheet.columnCount) {
      throw new Error(MESSAGES.allColumns);
    }
    sheet.deleteColumns(position - 1, count);
    return self();
  };

  return {
    insertRowsAfter: (position: number, count: number) => insertRows(after(position), count),
    insertRowAfter: (position: number) => insertRows(after(position), 1),
    insertRowsBefore: (position: number, count: number) => insertRows(before(position), count),
    insertRowBefore: (position: number) => insertRows(before(position), 1),
    insertColumnsAfter: (position: number, count: number) => insertColumns(after(position), count),
    insertColumnAfter: (position: number) => insertColumns(after(position), 1),
    insertColumnsBefore: (position: number, count: number) => insertColumns(before(position), count),
    insertColumnBefore: (position: number) => insertColumns(before(position), 1),
    deleteRows: (position: number, count: number) => void deleteRows(position, count),
    deleteRow: (position: number) => deleteRows(position, 1),
    deleteColumns: (position: number, count: number) => void deleteColumns(position, count),
    deleteColumn: (position: number) => deleteColumns(position, 1),
    getFrozenRows: () => live().frozenRows,
    getFrozenColumns: () => live().frozenColumns,
    setFrozenRows: (rows: number) => {
      const sheet = live();
      requireFrozen(rows, sheet.rowCount);
      sheet.setFrozen(rows, sheet.frozenColumns);
    },
    setFrozenColumns: (columns: number) => {
      const sheet = live();
      requireFrozen(columns, sheet.columnCount);
      sheet.setFrozen(sheet.frozenRows, columns);
    },
    getColumnWidth: (position: number) => {
      requireSpan(position, 1, live().columnCount);
      return live().columnWidth(position - 1);
    },
    setColumnWidth: (position: number, width: number) => {
      requireSpan(position, 1, live().columnCount);
      live().setColumnWidths(position - 1, 1, positiveNumber(width, 'Sheet.setColumnWidths'));
      return self();
    },
    setColumnWidths: (position: number, count: number, width: number) => {
      requireSpan(position, count, live().columnCount);
      live().setColumnWidths(position - 1, count, positiveNumber(width, 'Sheet.setColumnWidths'));
      return self();
    },
    getRowHeight: (position: number) => {
      requireSpan(position, 1, live().rowCount);
      return live().rowHeight(position - 1);
    },
    setRowHeight: (position: number, height: number) => {
      requireSpan(position, 1, live().rowCount);
      live().setRowHeights(position - 1, 1, positiveNumber(height, 'Sheet.setRowHeights'));
      return self();
    },
    setRowHeights: (position: number, count: number, height: number) => {
      requireSpan(position, count, live().rowCount);
      live().setRowHeights(position - 1, count, positiveNumber(height, 'Sheet.setRowHeights'));
      return self();
    },
    clear: () => {
      clearContents();
      live().clearStyle(wholeSheet(live()));
      return self();
    },
    clearContents: () => {
      clearContents();
      return self();
    },
    clearFormats: () => {
      live().clearStyle(wholeSheet(live()));
      return self();
    },
  };

  /** Writes empties over what is in use only: a fresh sheet has 26,000 cells that hold nothing. */
  function clearContents(): void {
    const { rows, columns } = live().used();
    if (rows > 0 && columns > 0) {
      const row = Array.from({ length: columns }, () => ({ kind: 'empty' }) as const);
      live().write(
        { row: 0, column: 0, rows, columns },
        Array.from({ length: rows }, () => row),
      );
    }
  }
}

function after(position: number): number {
  return wholeNumber(position, 'Sheet.insertRowsAfter');
}

function before(position: number): number {
  return wholeNumber(position, 'Sheet.insertRowsBefore') - 1;
}

function requireCount(count: number, call: string): void {
  if (wholeNumber(count, call) < 1) {
    throw new Error(`Invalid argument: ${call} of ${count}`);
  }
}

function requirePlace(at: number, size: number): void {
  if (at < 0 || at > size) {
    throw new Error(MESSAGES.outside);
  }
}

/** A one-based position and a count that lie within the sheet. */
function requireSpan(position: number, count: number, size: number): void {
  wholeNumber(position, 'Sheet');
  if (position < 1 || wholeNumber(count, 'Sheet') < 1 || position - 1 + count > size) {
    throw new Error(MESSAGES.outside);
  }
}

function requireFrozen(count: number, size: number): void {
  if (wholeNumber(count, 'Sheet.setFrozenRows') < 0 || count > size) {
    throw new Error(MESSAGES.outside);
  }
}
