/**
 * Which sheets are the product's own. A sheet is known by a mark in its developer metadata, whatever it is called and
 * wherever it was moved; the mark names the sheet's id, because a copy of the sheet carries the mark along.
 */
import { AppError } from '../core/app-error.ts';
import { isTabKey, type TabKey } from '../reports/tab-spec.ts';
import { isLanguage, type Language } from '../text/language.ts';
import type { Extent } from './extent.ts';
import type { TabPrint } from './tab-print.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const TAB_KEY = 'salesbook.tab';
const VERSION = 1;
/** A new tab bears this name until it is whole; one that still bears it was left by an execution that was cut off. */
export const UNFINISHED_NAME = 'Salesbook …';

export interface Mark {
  readonly version: typeof VERSION;
  readonly tab: TabKey;
  readonly sheetId: number;
  readonly language: Language;
  /** How much of the sheet the last build filled. */
  readonly filled: Extent;
  /** Titles of the columns that the last build computed, in a tab that keeps others beside them. */
  readonly computed: readonly string[];
  /** What this build and the one before wrote, as `own-texts.ts` remembers it; empty in a tab that keeps columns. */
  readonly texts: readonly (string | null)[];
  /**
   * What the last build wrote. Left out in a tab that keeps columns, and until the ends of the tab are marked where its size has
   * changed: who finds the cells as they were printed need not look where the tab ends.
   */
  readonly print?: TabPrint | undefined;
  /** Set where the sheet is not the tab but a copy of it, put aside until the tab is written to its end. */
  readonly spare?: SpareMark;
}

export interface SpareMark {
  /** From 1, in the order in which copies of one tab were made. */
  readonly number: number;
  /** Titles of the columns that the tab is going to have. */
  readonly next: readonly string[];
  /** So many rows of the tab are written for sure, and so many perhaps. */
  readonly surely: number;
  readonly perhaps: number;
}

export interface MarkedTab {
  readonly mark: Mark;
  readonly metadata: Metadata;
}

/** @throws AppError `settings.newer` where a newer version marked the sheet. */
function parseMark(text: string | null): Mark | null {
  if (text === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Not ours, or edited by another add-on: then the sheet is treated as the user's.
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { version, tab, sheetId, language, filled, computed, texts = [], print, spare } = parsed as Partial<Mark>;
  if (typeof version === 'number' && version > VERSION) throw new AppError('settings.newer', {});
  if (version !== VERSION || !isTabKey(tab) || typeof sheetId !== 'number') return null;
  if (typeof filled?.rows !== 'number' || typeof filled.columns !== 'number') return null;
  if (!Array.isArray(computed) || !Array.isArray(texts)) return null;
  const known = { version, tab, sheetId, language: isLanguage(language) ? language : 'en', filled, computed, texts };
  const mark = print === undefined ? known : { ...known, print };
  return spare === undefined ? mark : { ...mark, spare };
}

/** All marks in the file: those of copied sheets too, which name the id of the sheet they were copied from. */
export function findMarks(spreadsheet: Spreadsheet): MarkedTab[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(TAB_KEY)
    .find()
    .flatMap((metadata) => {
      const mark = parseMark(metadata.getValue());
      return mark === null ? [] : [{ mark, metadata }];
    });
}

/**
 * The marked sheet itself; null where the mark stands on a copy of it or the sheet is gone. `all`: of marks that name one sheet
 * the sheet's own is the one that stands there; a mark that is alone in naming it need not be asked.
 */
export function sheetOf(
  spreadsheet: Spreadsheet,
  { mark, metadata }: MarkedTab,
  all: readonly MarkedTab[],
): Sheet | null {
  const isAlone = all.every((other) => other.metadata === metadata || other.mark.sheetId !== mark.sheetId);
  if (isAlone) return spreadsheet.getSheetById(mark.sheetId);
  const sheet = metadata.getLocation().getSheet();
  return sheet !== null && sheet.getSheetId() === mark.sheetId ? sheet : null;
}

/** Says in the tab's mark what the sheet holds now. */
export function updateMark(
  { mark, metadata }: MarkedTab,
  changed: Partial<Pick<Mark, 'filled' | 'computed' | 'texts' | 'print' | 'spare'>>,
): MarkedTab {
  const updated: Mark = { ...mark, ...changed };
  metadata.setValue(JSON.stringify(updated));
  return { mark: updated, metadata };
}

/** Makes a sheet that was left unfinished as good as new. */
function reset(sheet: Sheet): void {
  // Frozen rows first: Sheets deletes rows only where one that is not frozen is left.
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.clear();
  sheet.clearNotes();
  sheet.showColumns(1, sheet.getMaxColumns());
  sheet.setTabColor(null);
  const rows = sheet.getMaxRows();
  sheet.getRange(1, 1, rows, sheet.getMaxColumns()).clearDataValidations();
  if (rows > 1) sheet.deleteRows(2, rows - 1);
  sheet.clearConditionalFormatRules();
  sheet.getFilter()?.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const stale of sheet.createDeveloperMetadataFinder().find()) {
    if (stale.getKey().startsWith('salesbook.')) stale.remove();
  }
}

/**
 * A sheet under the reserved name: what was left unfinished, or a new one. `place`: so many sheets stand before a new one; none
 * for a place right after the open sheet. `nothingLeft`: known of an execution that has just finished another one.
 */
export function emptySheet(spreadsheet: Spreadsheet, place?: number, nothingLeft = false): Sheet {
  const left = nothingLeft ? null : spreadsheet.getSheetByName(UNFINISHED_NAME);
  if (left !== null) {
    reset(left);
    return left;
  }
  return place === undefined
    ? spreadsheet.insertSheet(UNFINISHED_NAME)
    : spreadsheet.insertSheet(UNFINISHED_NAME, place);
}

/** An empty sheet for a new tab, marked as ours before anything is written into it. */
export function createMarkedSheet(
  spreadsheet: Spreadsheet,
  tab: TabKey,
  language: Language,
  content: Pick<Mark, 'filled' | 'computed' | 'texts' | 'print' | 'spare'>,
  place?: number,
  nothingLeft?: boolean,
): { readonly sheet: Sheet; readonly mark: Mark } {
  const sheet = emptySheet(spreadsheet, place, nothingLeft);
  const mark: Mark = { version: VERSION, tab, sheetId: sheet.getSheetId(), language, ...content };
  sheet.addDeveloperMetadata(TAB_KEY, JSON.stringify(mark));
  return { sheet, mark };
}

/**
 * Gives the sheet the name, or `name (2)` and so on where another sheet has it, in whatever case. All that was written before
 * has reached the file then.
 */
export function nameSheet(spreadsheet: Spreadsheet, sheet: Sheet, name: string): string {
  try {
    sheet.setName(name);
    // A name that is taken may be refused only here, and so may anything that was written before.
    SpreadsheetApp.flush();
    return name;
  } catch (error) {
    // A call may fail after it took effect.
    if (sheet.getName() === name) {
      SpreadsheetApp.flush();
      return name;
    }
    // Sheets refuses a name that is taken: only then all names are looked at.
    const taken = new Set(spreadsheet.getSheets().map((other) => other.getName().toLowerCase()));
    if (!taken.has(name.toLowerCase())) throw error;
    const candidate = freeName(name, taken);
    sheet.setName(candidate);
    SpreadsheetApp.flush();
    return candidate;
  }
}

export function freeName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name} (${number})`;
  return candidate;
}
