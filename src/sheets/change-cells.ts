/** Changes single cells of a sheet that is the user's, who may be working in it at the same time. */
import type { CellChange, SheetCells } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { cellContent } from './cell-content.ts';
import { ANYTHING, isAsSeen, readTyped } from './typed-cells.ts';
import type { CellContext } from './write-rows.ts';
import { requireEditable, writingInto } from './writing-into.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The rows of a change are compared as a whole, before its format and again right before its values: so a row or a column that
 * was put in, a sort or a corrected cell is noticed, and nothing lies between the last look and the write.
 * @throws AppError `convert.stopped`: what was changed before that is right, and nothing after it was touched.
 */
export function changeCells(
  sheet: Sheet,
  changes: readonly CellChange[],
  seen: SheetCells,
  { zone, palette, refer }: CellContext,
): void {
  const name = sheet.getName();
  const width = seen.values[0]?.length ?? 0;
  // How Sheets gives back a date that was just written is its own affair.
  const values = seen.values.map((row) => [...row]);
  let converted = 0;
  writingInto(name, () => {
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    for (const { row, column, values: wanted } of changes) {
      // A row that is gone by now is noticed right before its own change.
      if (row + wanted.length > rows || column >= columns) break;
      requireEditable(sheet.getRange(row + 1, column + 1, wanted.length, 1), name);
    }
    for (const { row, column, values: wanted } of changes) {
      const height = wanted.length;
      const look = () => {
        const isThere = row + height <= sheet.getMaxRows() && width <= sheet.getMaxColumns();
        if (isThere && isAsSeen(readTyped(sheet, row, height, width), { ...seen, values }, { first: row, zone }))
          return;
        const cell = `${columnLetters(column)}${row + 1}`;
        throw new AppError('convert.stopped', { sheet: name, cell, converted });
      };
      look();
      const range = sheet.getRange(row + 1, column + 1, height, 1);
      // A cell formatted as text would turn the number back into one.
      range.setNumberFormat(typeof wanted[0] === 'object' ? palette.date.numberFormat : 'General');
      look();
      range.setValues(wanted.map((value) => [cellContent(value, zone, refer)]));
      for (let offset = 0; offset < height; offset++) (values[row + offset] as unknown[])[column] = ANYTHING;
      converted += height;
    }
  });
}
