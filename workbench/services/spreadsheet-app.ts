/** `SpreadsheetApp`: the way in to the open file. */
import { createFormatRuleBuilder } from './conditional-format.ts';
import type { Context } from './context.ts';
import { createDataValidationBuilder } from './data-validation.ts';
import { MESSAGES } from './messages.ts';
import { createRichTextBuilder } from './rich-text.ts';
import { serviceObject } from './service-object.ts';
import { SPREADSHEET_ENUMERATIONS } from './spreadsheet-enumerations.ts';
import { createTextStyleBuilder } from './text-style.ts';
import { createUi } from './ui.ts';

type SpreadsheetAppType = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const ALL_FILES = 'https://www.googleapis.com/auth/spreadsheets';

export function createSpreadsheetApp(context: Context): SpreadsheetAppType {
  const { engine } = context.state;
  const refused = (call: string) => (): never => {
    throw new Error(MESSAGES.scope(call, ALL_FILES));
  };
  return serviceObject<SpreadsheetAppType>(context, 'SpreadsheetApp', {
    ...SPREADSHEET_ENUMERATIONS,
    getActive: () => context.file.spreadsheet(),
    getActiveSpreadsheet: () => context.file.spreadsheet(),
    getActiveSheet: () => context.file.sheet(engine.active.id),
    getActiveRange: () => context.file.range(engine.active.id, engine.selection()),
    getUi: () => createUi(context),
    // Writes reach the engine at once; there is nothing to flush but the order of calls.
    flush: () => undefined,
    newConditionalFormatRule: () => createFormatRuleBuilder(context),
    newDataValidation: () => createDataValidationBuilder(context),
    newRichTextValue: () => createRichTextBuilder(context),
    newTextStyle: () => createTextStyleBuilder(context),
    openById: refused('SpreadsheetApp.openById'),
    openByUrl: refused('SpreadsheetApp.openByUrl'),
    open: refused('SpreadsheetApp.open'),
    create: refused('SpreadsheetApp.create'),
  });
}
