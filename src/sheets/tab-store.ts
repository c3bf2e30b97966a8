/** The product's own tabs in a file: found by their marks, read, built and rebuilt in place. */
import { AppError } from '../core/app-error.ts';
import type { Zone } from '../core/zone.ts';
import type { TabKey, TabSpec } from '../reports/tab-spec.ts';
import type { Language } from '../text/language.ts';
import {
  createMarkedSheet,
  findMarks,
  type Mark,
  type MarkedTab,
  nameSheet,
  sheetOf,
  UNFINISHED_NAME,
  updateMark,
} from './owned-tabs.ts';
import { paletteFor } from './palette.ts';
import { type Extent, extentOf, renderTab } from './render-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Values = readonly (readonly unknown[])[];

/** A tab as it stands. */
export interface StoredContent {
  readonly name: string;
  readonly values: Values;
  readonly formulas: string[][];
  readonly formats: string[][];
}

function extentOfGrid(values: Values): Extent {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

interface OwnTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly mark: Mark;
  /** Null for a tab that this execution has made. */
  readonly metadata: MarkedTab['metadata'] | null;
}

export function createTabStore(spreadsheet: Spreadsheet, zone: Zone, fallback: Language) {
  const marked = findMarks(spreadsheet);
  const language = marked[0]?.mark.language ?? fallback;
  const palette = paletteFor(language === 'ru');
  const known = new Map<TabKey, OwnTab | null>();

  const find = (key: TabKey): OwnTab | null => {
    const found = known.get(key);
    if (found !== undefined) return found;
    let tab: OwnTab | null = null;
    for (const candidate of marked) {
      const sheet = candidate.mark.tab === key ? sheetOf(candidate) : null;
      if (sheet !== null) tab = { sheet, name: sheet.getName(), ...candidate };
    }
    known.set(key, tab);
    return tab;
  };

  /** Nothing that was typed between reading and writing is written over. */
  const assertUnchanged = ({ sheet, name }: OwnTab, seen: Values): void => {
    const now = sheet.getDataRange().getValues();
    if (JSON.stringify(now) !== JSON.stringify(seen)) throw new AppError('tab.edited', { tab: name });
  };

  const create = (tab: TabSpec): OwnTab => {
    const { sheet, mark } = createMarkedSheet(spreadsheet, tab.key, language, extentOf(tab));
    // The sheet of another unfinished tab may have been taken over: then that tab is no more.
    for (const [key, own] of known) if (own?.mark.sheetId === mark.sheetId) known.set(key, null);
    renderTab({ sheet, filled: { rows: 0, columns: 0 }, fresh: true }, tab, zone, palette);
    return { sheet, mark, metadata: null, name: nameSheet(spreadsheet, sheet, tab.title) };
  };

  const rebuild = (tab: TabSpec, own: OwnTab, seen: Values | null): OwnTab => {
    const { sheet } = own;
    if (seen !== null) assertUnchanged(own, seen);
    const filled = seen === null ? own.mark.filled : extentOfGrid(seen);
    renderTab({ sheet, filled, fresh: false }, tab, zone, palette);
    const extent = extentOf(tab);
    const { mark, metadata } = own;
    const grown = mark.filled.rows !== extent.rows || mark.filled.columns !== extent.columns;
    return grown && metadata !== null ? { ...own, ...updateMark({ mark, metadata }, extent) } : own;
  };

  return {
    language,
    palette,
    has: (key: TabKey): boolean => find(key) !== null,
    /** Ids of our sheets by their marks; a copy of one of our sheets has another id. */
    sheetIds: (): ReadonlySet<number> => new Set(marked.map(({ mark }) => mark.sheetId)),
    sheet: (key: TabKey): Sheet | null => find(key)?.sheet ?? null,
    read(key: TabKey): StoredContent | null {
      const own = find(key);
      // What an execution that was cut off left is no content.
      if (own === null || own.name === UNFINISHED_NAME) return null;
      const range = own.sheet.getDataRange();
      return {
        name: own.name,
        values: range.getValues(),
        formulas: range.getFormulas(),
        formats: range.getNumberFormats(),
      };
    },
    write(tab: TabSpec, seen: Values | null): { readonly id: number; readonly name: string } {
      const existing = find(tab.key);
      // What an execution that was cut off left is begun anew.
      const isWhole = existing !== null && existing.name !== UNFINISHED_NAME;
      const written = isWhole ? rebuild(tab, existing, seen) : create(tab);
      known.set(tab.key, written);
      return { id: written.mark.sheetId, name: written.name };
    },
  };
}
