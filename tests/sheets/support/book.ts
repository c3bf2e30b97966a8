/** The room of sheets alone on the real engine: scripts of a test see the open spreadsheet as the use cases see it. */
import { buildSync } from 'esbuild';
import type { TabRow, TabSpec, TabValue } from '../../../src/reports/tab-spec.ts';
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import type { WorkbenchHost } from '../../../workbench/host/create-host.ts';
import { openHost, type TestHostOptions } from '../../workbench/support/host.ts';

const [bundle] = buildSync({
  stdin: { contents: "export { openBook } from './src/sheets/book.ts'", resolveDir: '.', loader: 'ts' },
  bundle: true,
  format: 'iife',
  globalName: 'Sheets',
  target: 'es2019',
  charset: 'utf8',
  write: false,
}).outputFiles;

/** `typing` is what a person types between reading and writing: a cell of the sheet and its content. */
const CODE = `${bundle?.text}
function typed(typing) {
  if (typing) SpreadsheetApp.getActive().getSheetByName(typing[0]).getRange(typing[1]).setValues([[typing[2]]]);
}
function make(tab) { return Sheets.openBook().write(tab, null); }
function tab(key) { return Sheets.openBook().tab(key); }
function sheets() { return Sheets.openBook().sheets(); }
function rewrite(tab, typing) {
  var book = Sheets.openBook();
  var seen = book.readTab(tab.key);
  typed(typing);
  return book.write(tab, seen);
}
function append(key, rows, typing) {
  var book = Sheets.openBook();
  var seen = book.readTab(key);
  typed(typing);
  book.append(key, rows, seen);
}
function amend(key, changes, typing) {
  var book = Sheets.openBook();
  var seen = book.readTab(key);
  typed(typing);
  book.amend(key, changes, seen);
}`;

export function openSheets(options: TestHostOptions = {}): Promise<WorkbenchHost> {
  return openHost(CODE, { timeZone: 'Etc/GMT', ...options });
}

type Action = 'make' | 'tab' | 'sheets' | 'rewrite' | 'append' | 'amend';

/** Does it in an execution of its own, and waits until all formulas have their results. */
export async function inBook(host: WorkbenchHost, action: Action, ...given: readonly unknown[]): Promise<unknown> {
  const result = await host.rpc(action, [...given]);
  await host.engine.settled();
  return result;
}

export function rowsOf(...values: readonly (readonly TabValue[])[]): TabRow[] {
  return values.map((row) => ({
    values: row,
    styles: row.map((value) => (typeof value === 'number' ? 'integer' : 'text')),
  }));
}

export function tabOf(rows: readonly TabRow[], more: Partial<TabSpec> = {}): TabSpec {
  const width = Math.max(...rows.map(({ values }) => values.length));
  const widths = Array.from({ length: width }, () => 100);
  return { key: 'team', title: 'Team', widths, frozenRows: 1, keepsColumns: true, rows, ...more };
}

export function sheetNamed(host: WorkbenchHost, name: string): EngineSheet {
  const found = host.engine.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet "${name}"`);
  return found;
}

/** Values of all used cells. */
export function valuesOn(host: WorkbenchHost, name: string): (string | number | boolean | null)[][] {
  const sheet = sheetNamed(host, name);
  return sheet.read({ row: 0, column: 0, ...sheet.used() }).map((row) => row.map(({ value }) => value));
}

/** Counted service calls of the latest execution. */
export function callsOf(host: WorkbenchHost, pattern: RegExp): number {
  return [...(host.levers.last?.calls ?? [])].reduce((sum, [call, count]) => sum + (pattern.test(call) ? count : 0), 0);
}
