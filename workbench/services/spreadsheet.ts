/** `Spreadsheet`: the open file. */

import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import { addMetadata, createMetadataFinder, metadataAt, type Visibility } from './developer-metadata.ts';
import type { Spreadsheet } from './file-objects.ts';
import { createNamedRange, rangeByName, removeNamedRange, setNamedRange } from './named-range.ts';
import { protectionsOfSpreadsheet } from './protection.ts';
import { serviceObject } from './service-object.ts';
import { rangeOfNotation } from './spreadsheet-ranges.ts';
import { spreadsheetSheets } from './spreadsheet-sheets.ts';

/** The workbench has one file, whose id never changes. */
const FILE_ID = 'workbench-spreadsheet';

export function createSpreadsheet(context: Context): Spreadsheet {
  const { engine, emit } = context.state;
  const spot = { sheetId: null, place: 'SPREADSHEET', index: 0 } as const;
  const self = () => spreadsheet;
  const spreadsheet: Spreadsheet = serviceObject<Spreadsheet>(context, 'Spreadsheet', {
    ...spreadsheetSheets(context),
    getId: () => FILE_ID,
    getName: () => engine.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${FILE_ID}/edit`,
    getSpreadsheetLocale: () => engine.locale,
    getSpreadsheetTimeZone: () => engine.timeZone,
    getRange: (notation: string) => rangeOfNotation(context, notation),
    getRangeByName: (name: string) => rangeByName(context, name),
    getNamedRanges: () => engine.namedAreas().map((named) => createNamedRange(context, named.name)),
    setNamedRange: (name: string, range) => setNamedRange(context, name, range),
    removeNamedRange: (name: string) => removeNamedRange(context, name),
    getProtections: (type) => protectionsOfSpreadsheet(context, type),
    toast: (message: string, title = '', seconds: number | null = 5) =>
      emit({
        type: 'toast',
        message: String(message),
        title: String(title),
        seconds: seconds === null ? 5 : wholeNumber(seconds, 'Spreadsheet.toast'),
      }),
    addDeveloperMetadata: (key: string, ...rest: (string | Visibility)[]) => {
      addMetadata(context, spot, key, rest);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(context, spot),
    createDeveloperMetadataFinder: () => createMetadataFinder(context, null),
  });
  return spreadsheet;
}
