/** The globals that an execution of the add-on sees, by name. */
import { createChartsService } from './charts.ts';
import type { Context } from './context.ts';
import { createHtmlService } from './html-service.ts';
import { createLockService } from './lock-service.ts';
import { createPropertiesService } from './properties-service.ts';
import { createRefusedServices } from './refused-services.ts';
import { createScriptApp } from './script-app.ts';
import { createSession } from './session.ts';
import { createSpreadsheetApp } from './spreadsheet-app.ts';
import { createUtilities } from './utilities.ts';

export function createServices(context: Context): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: createSpreadsheetApp(context),
    HtmlService: createHtmlService(context),
    PropertiesService: createPropertiesService(context),
    LockService: createLockService(context),
    Utilities: createUtilities(context),
    Session: createSession(context),
    ScriptApp: createScriptApp(context),
    Charts: createChartsService(context),
    ...createRefusedServices(context),
  };
}
