/**
 * Which sheets are the product's own. A sheet is known by a mark in its developer metadata, whatever it is called and
 * wherever it was moved; the mark names the sheet's id, because a copy of the sheet carries the mark along.
 */
import { TAB_KEYS, type TabKey } from '../reports/tab-spec.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MARK = 'salesbook.tab';
const MARK_VERSION = 1;
/** A new tab bears this name until it is whole; one that still bears it was left by an execution that was cut off. */
const UNFINISHED_NAME = 'Salesbook …';

interface Mark {
  readonly version: number;
  readonly tab: TabKey;
  readonly sheetId: number;
}

function parseMark(text: string | null): Mark | null {
  if (text === null) return null;
  let mark: unknown;
  try {
    mark = JSON.parse(text);
  } catch {
    // Not ours, or edited by another add-on: then the sheet is treated as the user's.
    return null;
  }
  if (typeof mark !== 'object' || mark === null) return null;
  const { version, tab, sheetId } = mark as Partial<Mark>;
  const known = TAB_KEYS.find((key) => key === tab);
  if (version !== MARK_VERSION || known === undefined || typeof sheetId !== 'number') return null;
  return { version, tab: known, sheetId };
}

/** The product's sheets by tab, found by their marks. */
export function findOwnTabs(spreadsheet: Spreadsheet): Map<TabKey, Sheet> {
  const own = new Map<TabKey, Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = parseMark(metadata.getValue());
    if (sheet !== null && mark !== null && mark.sheetId === sheet.getSheetId()) own.set(mark.tab, sheet);
  }
  return own;
}

/** `name`, or `name (2)` and so on where a sheet of the user's has it. Sheets compares names without regard to case. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) candidate = `${name} (${number})`;
  return candidate;
}

/** An empty sheet for a new tab, marked as ours before anything is written into it. */
export function createOwnTab(spreadsheet: Spreadsheet, tab: TabKey): Sheet {
  const sheets = spreadsheet.getSheets();
  const left = sheets.find((sheet) => sheet.getName() === UNFINISHED_NAME);
  const sheet = left ?? spreadsheet.insertSheet(UNFINISHED_NAME, sheets.length);
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === MARK) metadata.remove();
  const mark: Mark = { version: MARK_VERSION, tab, sheetId: sheet.getSheetId() };
  sheet.addDeveloperMetadata(MARK, JSON.stringify(mark));
  return sheet;
}

/** The tab is whole: it gets its name. */
export function nameOwnTab(spreadsheet: Spreadsheet, sheet: Sheet, name: string): void {
  const taken = spreadsheet.getSheets().map((other) => other.getName());
  sheet.setName(freeName(name, taken));
}
