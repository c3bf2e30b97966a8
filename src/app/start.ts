/** What the sidebar needs to draw itself when it opens. */
import type { Reading } from '../reading/reading.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import { keptProblems } from './forget.ts';
import { type KeptProblem, usable } from './kept.ts';
import { readSettings } from './last-settings.ts';
import { readingContext } from './load-log.ts';
import type { Book, Ports, SheetInfo } from './ports.ts';
import { readOnce } from './read-once.ts';
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
  /** The open sheet where it is the user's and another one is suggested: what they opened is not passed over in silence. */
  readonly notLog: string | null;
  readonly settings: SegmentSettings | null;
  /** What Salesbook has built in this file. */
  readonly tabs: readonly OwnTab[];
  readonly interrupted: RunPlan | null;
  /** The tab *Settings*, and what is wrong in it. */
  readonly settingsTab: SettingsState;
  /** What is kept with the file and can't be used. */
  readonly kept: readonly KeptProblem[];
}

/** Two of the three columns that are needed: meant for a log, and what it lacks can be asked. */
function isMeantForLog({ columns }: Reading): boolean {
  return [columns.keys.length > 0, columns.date !== null, columns.amount !== null].filter(Boolean).length >= 2;
}

/**
 * The open sheet if it looks like a log, else the sheet of the last run, else the open one if it is meant for a log, else the
 * first that looks like one.
 */
function suggestSheet(
  ports: Ports,
  book: Book,
  sheets: readonly SheetInfo[],
  settings: SegmentSettings | null,
): Pick<Start, 'suggested' | 'notLog'> {
  const context = readingContext(ports, book);
  const readTop = (sheetId: number) => {
    const top = book.readTop(sheetId, ROWS_LOOKED_AT);
    // What was said of a log with the same titles helps to know it again.
    const answers = rememberedAnswers(ports, book, { sheetId, answers: {} }, top, context);
    return {
      reading: readOnce(top, context, answers),
      isBlank: top.every((row) => row.every((value) => value === '')),
    };
  };
  const active = sheets.find((sheet) => sheet.id === book.activeSheetId());
  const open = active === undefined ? null : { ...active, ...readTop(active.id) };
  if (open !== null && open.reading.rows !== null) return { suggested: open.id, notLog: null };
  const notLog = open === null || open.isBlank ? null : open.name;
  const last = sheets.find((sheet) => sheet.id === settings?.sheetId);
  if (last !== undefined) return { suggested: last.id, notLog: last.id === open?.id ? null : notLog };
  if (open !== null && isMeantForLog(open.reading)) return { suggested: open.id, notLog: null };
  const first = sheets.find(({ id }) => id !== open?.id && readTop(id).reading.rows !== null);
  return { suggested: first?.id ?? null, notLog };
}

export function start(ports: Ports): Start {
  const book = ports.book();
  const all = book.sheets();
  const sheets = all.filter((sheet) => !sheet.own);
  const settings = usable(readSettings(ports, book));
  return {
    localeName: book.locale.name,
    sheets,
    ...suggestSheet(ports, book, sheets, settings),
    settings,
    tabs: ownTabs(all, book.facts().url),
    interrupted: interruptedRun(ports),
    settingsTab: settingsState(ports, book),
    kept: keptProblems(ports, book),
  };
}
