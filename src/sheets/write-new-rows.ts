/** Cells of a new tab: rows that look alike are given their looks once. */
import type { TabRow } from '../reports/tab-spec.ts';
import type { Block } from './blocks.ts';
import { applyLooks, applyNumberFormats, looksOf } from './looks.ts';
import { type CellContext, contentsOf } from './write-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The first rows of a block, which were given their looks one by one. */
export interface Given {
  readonly range: Range;
  readonly rows: number;
}

/** From which row on all rows down to the last look alike. Formats that are a cell's own are alike in no two rows. */
function firstAlike(rows: readonly TabRow[], looks: readonly unknown[]): number {
  const last = looks.length - 1;
  let first = last;
  while (first > 0 && looks[first - 1] === looks[last] && rows[first - 1]?.formats === rows[last]?.formats) first--;
  return first;
}

/**
 * The first of the rows that look alike is given its looks, and those below it have them from there: a large tab's cells are
 * carried once, as values, instead of six times. Only where nothing of the user's could be copied along.
 */
export function writeNewRows(
  sheet: Sheet,
  block: Block,
  rows: readonly TabRow[],
  width: number,
  context: CellContext,
): Given {
  const looks = looksOf(rows, block.height, width, context.palette);
  const alike = firstAlike(rows, looks);
  const top = block.first + 1;
  const given = alike + 1;
  const range = sheet.getRange(top, 1, given, width);
  applyNumberFormats(range, rows.slice(0, given), looks.slice(0, given));
  applyLooks(range, looks.slice(0, given));
  if (given < block.height) {
    const model = sheet.getRange(top + alike, 1, 1, width);
    model.copyFormatToRange(sheet, 1, width, top + given, top + block.height - 1);
  }
  const all = given < block.height ? sheet.getRange(top, 1, block.height, width) : range;
  all.setValues(contentsOf(rows, block.height, width, context));
  return { range, rows: given };
}
