/** `Spreadsheet.getRange`: A1 notation with a sheet's name, or the name of a range. */
import { parseA1, splitSheet } from './a1.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { MESSAGES } from './messages.ts';
import { rangeByName } from './named-range.ts';
import { isInside } from './sheet-access.ts';

export function rangeOfNotation(context: Context, notation: string): Range {
  const { engine } = context.state;
  const { sheet: name, cells } = splitSheet(notation);
  const sheet = name === null ? engine.active : engine.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    throw new Error(MESSAGES.rangeNotFound);
  }
  const area = parseA1(cells, { rows: sheet.rowCount, columns: sheet.columnCount });
  if (area !== null && area.row >= 0) {
    if (!isInside(sheet, area)) {
      throw new Error(MESSAGES.outside);
    }
    return context.file.range(sheet.id, area);
  }
  const named = name === null ? rangeByName(context, notation) : null;
  if (named === null) {
    throw new Error(MESSAGES.rangeNotFound);
  }
  return named;
}
