/** Round trips of an execution, and what a tab may take of them. */
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import { type App, get } from './app.ts';

export const COUNTED = /^(Spreadsheet|Sheet|Range|Properties|Cache|Lock)\./;
/** What a new tab begins with, and what a rebuilt one does. */
const BEGINNINGS = ['Spreadsheet.insertSheet', 'Sheet.createDeveloperMetadataFinder'] as const;

/** Columns of equal width that stand side by side are set at once; filled or not, up to the last that is not as in a new sheet. */
export function widthRunsOf(tab: EngineSheet): number {
  const widths = Array.from({ length: tab.columnCount }, (_, column) => tab.columnWidth(column));
  const runs = widths.filter((width, column) => width !== widths[column - 1]).length;
  const isSetToTheEnd = tab.used().columns === tab.columnCount;
  return isSetToTheEnd ? runs : runs - 1;
}

const COLUMNS_OF_A_NEW_SHEET = 26;

/**
 * 34, one for each run of columns of one width, three for each chart, and two where columns have to be added. Five of them are for
 * its place among the tabs, the family's colour, notes on the titles, and columns that are hidden; four give a new tab the looks of
 * its first rows and copy them down, in place of five for each style of texts, which are not counted here.
 */
export function budgetOf(tab: EngineSheet): number {
  const wider = tab.columnCount > COLUMNS_OF_A_NEW_SHEET ? 2 : 0;
  return 34 + widthRunsOf(tab) + 3 * tab.charts().length + wider;
}

function countedCalls(calls: ReadonlyMap<string, number>): number {
  return [...calls].reduce((sum, [call, count]) => sum + (COUNTED.test(call) ? count : 0), 0);
}

/** Where a tab was made, all sheets are looked at once to see whether ours stand in their order. */
export function arranging(app: App): number {
  return 2 + app.host.engine.sheets().length;
}

export function latestCalls(app: App): number {
  return countedCalls(app.host.levers.last?.calls ?? new Map<string, number>());
}

/**
 * Asks for something that writes so many tabs, and gives the calls from the beginning of each to that of the next one, or to
 * the end: without what is read beforehand.
 */
export async function callsByTab(app: App, method: string, request: unknown, tabs: number): Promise<number[]> {
  const begun: number[] = [];
  const note = () =>
    begun.push(countedCalls(app.host.levers.executions.at(-1)?.calls ?? new Map<string, number>()) - 1);
  for (const call of BEGINNINGS) for (let nth = 1; nth <= tabs; nth++) app.host.levers.at({ call, nth }, note);
  await get(app, method, request);
  if (begun.length !== tabs) throw new Error(`${method} began ${begun.length} tabs, not ${tabs}`);
  const ends = [...begun.slice(1), latestCalls(app)];
  return ends.map((end, index) => end - (begun[index] as number));
}
