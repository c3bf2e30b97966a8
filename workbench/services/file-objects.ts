/** What a script holds of the open file: the spreadsheet, its sheets and their ranges. */
import type { Area } from '../engine/engine.ts';
import type { Lines } from './a1.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Each leads to the others (`Range.getSheet`, `Sheet.getParent`, `Spreadsheet.getRange`): their methods take one another
 * from here, so that none has to know how another is put together.
 */
export interface FileObjects {
  spreadsheet(): Spreadsheet;
  /** Throws Google's error where the sheet was deleted. */
  sheet(sheetId: number): Sheet;
  range(sheetId: number, area: Area, lines?: Lines | null): Range;
}
