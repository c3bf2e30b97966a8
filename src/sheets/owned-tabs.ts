/**
 * Which sheets are the product's own. A sheet is known by a mark in its developer metadata, whatever it is called and
 * wherever it was moved; the mark names the sheet's id, because a copy of the sheet carries the mark along.
 */
import { TAB_KEYS, type TabKey } from '../reports/tab-spec.ts';
import type { Language } from '../text/language.ts';
import type { Extent } from './render-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const MARK = 'salesbook.tab';
const MARK_VERSION = 1;
/** A new tab bears this name until it is whole; one that still bears it was left by an execution that was cut off. */
const UNFINISHED_NAME = 'Salesbook …';

interface Mark {
  readonly version: number;
  readonly tab: TabKey;
  readonly sheetId: number;
  readonly language: Language;
  /** How much of the sheet the last build filled; null until the first one is whole. */
  readonly filled: Extent | null;
}

export interface OwnTab {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly language: Language;
  readonly filled: Extent | null;
  readonly metadata: Metadata;
}

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
  const { version, tab, sheetId, language, filled } = parsed as Partial<Mark>;
  const known = TAB_KEYS.find((key) => key === tab);
  if (version !== MARK_VERSION || known === undefined || typeof sheetId !== 'number') return null;
  return { version, tab: known, sheetId, language: language === 'ru' ? 'ru' : 'en', filled: filled ?? null };
}

/** The product's sheets by tab, found by their marks. */
export function findOwnTabs(spreadsheet: Spreadsheet): Map<TabKey, OwnTab> {
  const own = new Map<TabKey, OwnTab>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()) {
    const sheet = metadata.getLocation().getSheet();
    const mark = parseMark(metadata.getValue());
    if (sheet === null || mark === null || mark.sheetId !== sheet.getSheetId()) continue;
    const { sheetId, language, filled } = mark;
    own.set(mark.tab, { sheet, sheetId, language, filled, metadata });
  }
  return own;
}

/** Says in the tab's mark how much of the sheet is filled now. */
export function updateMark(tab: TabKey, own: OwnTab, filled: Extent): OwnTab {
  const { sheetId, language, metadata } = own;
  const mark: Mark = { version: MARK_VERSION, tab, sheetId, language, filled };
  metadata.setValue(JSON.stringify(mark));
  return { ...own, filled };
}

/** An empty sheet for a new tab, marked as ours before anything is written into it. */
export function createOwnTab(spreadsheet: Spreadsheet, tab: TabKey, language: Language): OwnTab {
  const left = spreadsheet.getSheetByName(UNFINISHED_NAME);
  const sheet = left ?? spreadsheet.insertSheet(UNFINISHED_NAME, spreadsheet.getNumSheets());
  const sheetId = sheet.getSheetId();
  const mark: Mark = { version: MARK_VERSION, tab, sheetId, language, filled: null };
  if (left !== null) {
    left.clear();
    for (const stale of left.getDeveloperMetadata()) if (stale.getKey() === MARK) stale.remove();
  }
  sheet.addDeveloperMetadata(MARK, JSON.stringify(mark));
  const metadata = sheet.getDeveloperMetadata().find((candidate) => candidate.getKey() === MARK);
  if (metadata === undefined) throw new Error(`the mark of ${tab} was not kept`);
  return { sheet, sheetId, language, filled: null, metadata };
}

/** `name`, or `name (2)` and so on where another sheet has it; Sheets compares names without regard to case. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) candidate = `${name} (${number})`;
  return candidate;
}
