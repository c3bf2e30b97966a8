/** Who may call what: authorization modes, the anonymous rights of custom functions, and scopes. */
import type { Execution } from '../services/execution.ts';
import { MESSAGES } from '../services/messages.ts';
import { REFUSED_SERVICES } from '../services/refused-services.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const FILE_SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const UI_SCOPE = `${AUTH}script.container.ui`;

const SPREADSHEET_CLASSES: ReadonlySet<string> = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'DeveloperMetadata',
  'DeveloperMetadataFinder',
  'DeveloperMetadataLocation',
  'Filter',
  'EmbeddedChartBuilder',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'BooleanCondition',
  'DataValidationBuilder',
]);

/** For people at the keyboard only; a custom function has none. */
const PERSONAL_CLASSES: ReadonlySet<string> = new Set(['Ui', 'Menu', 'Session', 'ScriptApp', ...REFUSED_SERVICES]);

/** Services that a custom function, which runs as nobody, may use besides reading the spreadsheet. */
const ANONYMOUS_CLASSES: ReadonlySet<string> = new Set([
  'HtmlService',
  'HtmlOutput',
  'LockService',
  'Lock',
  'PropertiesService',
  'Properties',
  'Utilities',
  // Allowed to nobody's code, but refused for want of a scope.
  'UrlFetchApp',
]);

const READING = /^(get|is|has|can|find|with|create(DeveloperMetadata)?Finder|offset)/;
const BUILDING = /^(new|activate)/;
const FILE_CLASSES: ReadonlySet<string> = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'DeveloperMetadata',
  'Filter',
]);

/** True for the calls that change the file. */
export function writesFile(call: string): boolean {
  const [service = '', method = ''] = call.split('.');
  return FILE_CLASSES.has(service) && !READING.test(method) && !BUILDING.test(method);
}

const MENU_CALLS = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/;
/** What needs a person at the keyboard: a trigger runs by itself. */
const SHOWING = /^Ui\.show/;

/** Throws what Google throws when the execution may not make the call `Class.method`. */
export function requireRight(execution: Execution, scopes: readonly string[], call: string): void {
  const [service = '', method = ''] = call.split('.');
  if (![SPREADSHEET_CLASSES, ANONYMOUS_CLASSES, PERSONAL_CLASSES].some((classes) => classes.has(service))) {
    throw new Error(`Nothing is known of the rights to call ${call}`);
  }
  if (execution.kind === 'custom function') {
    const reading = SPREADSHEET_CLASSES.has(service) && READING.test(method) && call !== 'SpreadsheetApp.getUi';
    if (!reading && !ANONYMOUS_CLASSES.has(service)) throw new Error(MESSAGES.permission(call));
    return;
  }
  if (execution.mode === 'NONE' && !MENU_CALLS.test(call)) throw new Error(MESSAGES.permission(call));
  if (SHOWING.test(call)) {
    if (execution.kind === 'onOpen' || execution.kind === 'onInstall') {
      throw new Error(`${MESSAGES.permission(call)}. Required permissions: ${UI_SCOPE}`);
    }
    if (!scopes.includes(UI_SCOPE)) throw new Error(MESSAGES.scope(call, UI_SCOPE));
  }
  const touchesFile = SPREADSHEET_CLASSES.has(service) && call !== 'SpreadsheetApp.getUi';
  if (touchesFile && !FILE_SCOPES.some((scope) => scopes.includes(scope))) {
    throw new Error(MESSAGES.scope(call, FILE_SCOPES.join(' || ')));
  }
}
