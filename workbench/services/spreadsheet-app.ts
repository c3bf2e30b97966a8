/** `SpreadsheetApp`: the way in to the open file. */
import { createFormatRuleBuilder } from './conditional-format.ts';
import type { Context } from './context.ts';
import { createDataValidationBuilder } from './data-validation.ts';
import { serviceObject } from './service-object.ts';
import { createUi } from './ui.ts';

type SpreadsheetAppType = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(context: Context): SpreadsheetAppType {
  return serviceObject<SpreadsheetAppType>(context, 'SpreadsheetApp', {
    getActive: () => context.file.spreadsheet(),
    getUi: () => createUi(context),
    // Writes reach the engine at once; there is nothing to flush but the order of calls.
    flush: () => undefined,
    newConditionalFormatRule: () => createFormatRuleBuilder(context),
    newDataValidation: () => createDataValidationBuilder(context),
  });
}
