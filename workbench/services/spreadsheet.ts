/** `Spreadsheet`: the open file. */
import { linesOf } from './a1.ts';
import type { Context } from './context.ts';
import { createMetadataFinder } from './developer-metadata.ts';
import type { Spreadsheet } from './file-objects.ts';
import { MESSAGES } from './messages.ts';
import { areaOfCells, splitSheet } from './notation.ts';
import { serviceObject } from './service-object.ts';
import { spreadsheetSheets } from './spreadsheet-sheets.ts';

/** The workbench has one file. */
const URL = 'https://docs.google.com/spreadsheets/d/workbench-spreadsheet/edit';

export function createSpreadsheet(context: Context): Spreadsheet {
  const { engine } = context.state;
  return serviceObject<Spreadsheet>(context, 'Spreadsheet', {
    ...spreadsheetSheets(context),
    getUrl: () => URL,
    getSpreadsheetLocale: () => engine.locale,
    getSpreadsheetTimeZone: () => engine.timeZone,
    getRange: (notation: string) => {
      const { name, cells } = splitSheet(notation);
      const sheet = name === null ? engine.active : engine.sheets().find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Error(MESSAGES.rangeNotFound);
      return context.file.range(sheet.id, areaOfCells(sheet, cells), linesOf(cells));
    },
    createDeveloperMetadataFinder: () => createMetadataFinder(context, () => engine.sheets()),
  });
}
