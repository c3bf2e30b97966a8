/** The product's own tabs in a file: found by their marks, read, built and rebuilt in place. */
import type { TabChange } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import type { Zone } from '../core/zone.ts';
import type { TabKey, TabRow, TabSpec } from '../reports/tab-spec.ts';
import type { Language } from '../text/language.ts';
import { type Extent, extentOf, extentOfGrid, largerOf, makeRoom } from './extent.ts';
import { amendCells, appendRows } from './fill-tab.ts';
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
import { renderTab } from './render-tab.ts';
import { createReferences } from './sheet-reference.ts';
import { assertUnchanged, readContent, type StoredContent } from './tab-content.ts';
import type { Pen } from './write-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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

  /** What an execution that was cut off left is no tab. */
  const findWhole = (key: TabKey): OwnTab | null => {
    const own = find(key);
    return own === null || own.name === UNFINISHED_NAME ? null : own;
  };

  const there = (key: TabKey): OwnTab => {
    const own = findWhole(key);
    if (own === null) throw new Error(`the tab ${key} is not there`);
    return own;
  };

  const references = createReferences(spreadsheet, (key) => findWhole(key)?.name ?? null);
  const penFor = (key: TabKey | null): Pen => ({ zone, palette, refer: references(key) });

  const create = (tab: TabSpec): OwnTab => {
    const { sheet, mark } = createMarkedSheet(spreadsheet, tab.key, language, {
      filled: extentOf(tab),
      computed: tab.computed ?? [],
    });
    // The sheet of another unfinished tab may have been taken over: then that tab is no more.
    for (const [key, own] of known) if (own?.mark.sheetId === mark.sheetId) known.set(key, null);
    renderTab({ sheet, filled: { rows: 0, columns: 0 }, fresh: true }, tab, penFor(tab.key));
    return { sheet, mark, metadata: null, name: nameSheet(spreadsheet, sheet, tab.title) };
  };

  /**
   * The mark names new columns of ours after they were written: an execution that is cut off in between makes them look
   * like the user's, which loses nothing, while the other order would make a column of the user's look like ours.
   */
  const rebuildKept = (tab: TabSpec, own: OwnTab, seen: StoredContent): OwnTab => {
    const lastLook = () => assertUnchanged(own.sheet, own.name, seen);
    renderTab({ sheet: own.sheet, filled: extentOfGrid(seen.values), fresh: false, lastLook }, tab, penFor(tab.key));
    const { mark, metadata } = own;
    const computed = tab.computed ?? [];
    const isNew = JSON.stringify(mark.computed) !== JSON.stringify(computed);
    return isNew && metadata !== null ? { ...own, ...updateMark({ mark, metadata }, { computed }) } : own;
  };

  /**
   * The mark says that a tab has grown before its new rows are written, and that it has shrunk after they were emptied:
   * wherever an execution is cut off, what the mark names is ours, and all that is ours is named.
   */
  const rebuildComputed = (tab: TabSpec, own: OwnTab): OwnTab => {
    const { sheet } = own;
    const marked = (current: OwnTab, extent: Extent): OwnTab => {
      const { mark, metadata } = current;
      const isNew = mark.filled.rows !== extent.rows || mark.filled.columns !== extent.columns;
      return isNew && metadata !== null
        ? { ...current, ...updateMark({ mark, metadata }, { filled: extent }) }
        : current;
    };
    const extent = extentOf(tab);
    const { filled } = own.mark;
    makeRoom(sheet, filled, extent);
    const grown = marked(own, largerOf(filled, extent));
    renderTab({ sheet, filled: grown.mark.filled, fresh: false }, tab, penFor(tab.key));
    return marked(grown, extent);
  };

  return {
    language,
    penFor,
    has: (key: TabKey): boolean => find(key) !== null,
    /** Ids of our sheets by their marks; a copy of one of our sheets has another id. */
    sheetIds: (): ReadonlySet<number> => new Set(marked.map(({ mark }) => mark.sheetId)),
    sheet: (key: TabKey): Sheet | null => find(key)?.sheet ?? null,
    read(key: TabKey): StoredContent | null {
      const own = findWhole(key);
      return own && readContent(own.sheet, own.name, own.mark.computed);
    },
    write(tab: TabSpec, seen: StoredContent | null): { readonly id: number; readonly name: string } {
      // What an execution that was cut off left is begun anew.
      const existing = findWhole(tab.key);
      if (existing !== null && seen === null && tab.keepsColumns)
        throw new AppError('tab.edited', { tab: existing.name });
      const rebuild = (own: OwnTab) => (seen === null ? rebuildComputed(tab, own) : rebuildKept(tab, own, seen));
      const written = existing === null ? create(tab) : rebuild(existing);
      known.set(tab.key, written);
      return { id: written.mark.sheetId, name: written.name };
    },
    tab(key: TabKey): { readonly id: number; readonly name: string } | null {
      const own = findWhole(key);
      return own && { id: own.mark.sheetId, name: own.name };
    },
    append(key: TabKey, rows: readonly TabRow[], seen: StoredContent): void {
      appendRows(there(key), rows, seen, penFor(key));
    },
    amend(key: TabKey, changes: readonly TabChange[], seen: StoredContent): void {
      amendCells(there(key), changes, seen, penFor(key));
    },
  };
}
