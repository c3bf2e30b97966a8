/** What the sidebar needs to draw itself when it opens. */
import { guessColumns, isComplete } from '../tables/orders.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import type { Book, Ports, SheetInfo } from './ports.ts';
import { interruptedRun, lastSettings, type RunPlan } from './run.ts';
import { type SettingsState, settingsState } from './settings-tab.ts';

export interface Start {
  /** Of the file, such as `en_US`: numbers are typed on the page as they are in it. */
  readonly localeName: string;
  /** Sheets of the user's that a log may stand on. */
  readonly sheets: readonly SheetInfo[];
  /** The sheet that most likely holds the log; null where none looks like one. */
  readonly suggested: number | null;
  readonly settings: SegmentSettings | null;
  readonly interrupted: RunPlan | null;
  /** The tab *Settings*, and what is wrong in it. */
  readonly settingsTab: SettingsState;
}

/** The open sheet if it looks like a log, else the sheet of the last run, else the first that looks like one. */
function suggestSheet(book: Book, sheets: readonly SheetInfo[], settings: SegmentSettings | null): number | null {
  const looksLikeLog = (id: number) => isComplete(guessColumns(book.readTitles(id)));
  const active = sheets.find((sheet) => sheet.id === book.activeSheetId());
  if (active !== undefined && looksLikeLog(active.id)) return active.id;
  const last = sheets.find((sheet) => sheet.id === settings?.sheetId);
  if (last !== undefined) return last.id;
  return sheets.find((sheet) => looksLikeLog(sheet.id))?.id ?? null;
}

export function start(ports: Ports): Start {
  const book = ports.book();
  const sheets = book.sheets().filter((sheet) => !sheet.own);
  const settings = lastSettings(ports);
  return {
    localeName: book.locale.name,
    sheets,
    suggested: suggestSheet(book, sheets, settings),
    settings,
    interrupted: interruptedRun(ports),
    settingsTab: settingsState(ports, book),
  };
}
