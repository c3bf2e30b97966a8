/** What the sidebar needs to draw itself when it opens. */
import { readSheet } from '../reading/read.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import { keptProblems } from './forget.ts';
import { type KeptProblem, usable } from './kept.ts';
import { readSettings } from './last-settings.ts';
import { readingContext } from './load-log.ts';
import type { Book, Ports, SheetInfo } from './ports.ts';
import { rememberedAnswers } from './remembered-log.ts';
import { interruptedRun, type RunPlan } from './run.ts';
import { type SettingsState, settingsState } from './settings-tab.ts';
import { type OwnTab, ownTabs } from './shared-tabs.ts';

/** Titles stand among the first of them, and what columns hold shows below. */
const ROWS_LOOKED_AT = 60;

export interface Start {
  /** Of the file, such as `en_US`: numbers are typed on the page as they are in it. */
  readonly localeName: string;
  /** Sheets of the user's that a log may stand on. */
  readonly sheets: readonly SheetInfo[];
  /** The sheet that most likely holds the log; null where none looks like one. */
  readonly suggested: number | null;
  readonly settings: SegmentSettings | null;
  /** What Salesbook has built in this file. */
  readonly tabs: readonly OwnTab[];
  readonly interrupted: RunPlan | null;
  /** The tab *Settings*, and what is wrong in it. */
  readonly settingsTab: SettingsState;
  /** What is kept with the file and can't be used. */
  readonly kept: readonly KeptProblem[];
}

/** The open sheet if it looks like a log, else the sheet of the last run, else the first that looks like one. */
function suggestSheet(
  ports: Ports,
  book: Book,
  sheets: readonly SheetInfo[],
  settings: SegmentSettings | null,
): number | null {
  const context = readingContext(ports, book);
  const looksLikeLog = (sheetId: number) => {
    const top = book.readTop(sheetId, ROWS_LOOKED_AT);
    // What was said of a log with the same titles helps to know it again.
    const answers = rememberedAnswers(ports, book, { sheetId, answers: {} }, top, context);
    return readSheet(top, context, answers).rows !== null;
  };
  const active = sheets.find((sheet) => sheet.id === book.activeSheetId());
  if (active !== undefined && looksLikeLog(active.id)) return active.id;
  const last = sheets.find((sheet) => sheet.id === settings?.sheetId);
  if (last !== undefined) return last.id;
  return sheets.find((sheet) => looksLikeLog(sheet.id))?.id ?? null;
}

export function start(ports: Ports): Start {
  const book = ports.book();
  const all = book.sheets();
  const sheets = all.filter((sheet) => !sheet.own);
  const settings = usable(readSettings(ports, book));
  return {
    localeName: book.locale.name,
    sheets,
    suggested: suggestSheet(ports, book, sheets, settings),
    settings,
    tabs: ownTabs(all, book.facts().url),
    interrupted: interruptedRun(ports),
    settingsTab: settingsState(ports, book),
    kept: keptProblems(ports, book),
  };
}
