/** The context of an execution, with the objects of the file that are made in it. */
import type { Context } from './context.ts';
import { createRange } from './range.ts';
import { createSheet } from './sheet.ts';
import { createSpreadsheet } from './spreadsheet.ts';

export function createContext(parts: Omit<Context, 'file'>): Context {
  const context: Context = {
    ...parts,
    file: {
      spreadsheet: () => createSpreadsheet(context),
      sheet: (sheetId) => createSheet(context, sheetId),
      range: (sheetId, area, lines = null) => createRange(context, { sheetId, area, lines }),
    },
  };
  return context;
}
