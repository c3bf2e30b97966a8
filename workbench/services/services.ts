/** The globals that an execution of the add-on sees, by name. */
import { createCacheService } from './cache-service.ts';
import { createChartsService } from './charts.ts';
import type { Context } from './context.ts';
import { createHtmlService } from './html-service.ts';
import { createLockService } from './lock-service.ts';
import { createConsole, createLogger } from './logger.ts';
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
    CacheService: createCacheService(context),
    LockService: createLockService(context),
    Utilities: createUtilities(context),
    Session: createSession(context),
    ScriptApp: createScriptApp(context),
    Charts: createChartsService(context),
    Logger: createLogger(context),
    console: createConsole(context),
    ...createRefusedServices(context),
  };
}
