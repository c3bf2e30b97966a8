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
import { type Extent, extentOf, makeRoom, renderTab } from './render-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Values = readonly (readonly unknown[])[];

/** A tab as it stands. */
export interface StoredContent {
  readonly name: string;
  readonly computed: readonly string[];
  readonly values: Values;
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What was typed. A formula's result is not: it may change by itself. */
function typedCells({ values, formulas }: Pick<StoredContent, 'values' | 'formulas'>): string {
  return JSON.stringify(
    values.map((row, index) => row.map((value, column) => (formulas[index]?.[column] || null) ?? value)),
  );
}

function extentOfGrid(values: Values): Extent {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

function largerOf(first: Extent, second: Extent): Extent {
  return { rows: Math.max(first.rows, second.rows), columns: Math.max(first.columns, second.columns) };
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
  const assertUnchanged = ({ sheet, name }: OwnTab, seen: StoredContent): void => {
    const range = sheet.getDataRange();
    const formulas = range.getFormulas();
    const now = typedCells({ formulas, values: range.getValues() });
    if (now !== typedCells(seen)) throw new AppError('tab.edited', { tab: name });
  };

  const create = (tab: TabSpec): OwnTab => {
    const { sheet, mark } = createMarkedSheet(spreadsheet, tab.key, language, {
      filled: extentOf(tab),
      computed: tab.computed ?? [],
    });
    // The sheet of another unfinished tab may have been taken over: then that tab is no more.
    for (const [key, own] of known) if (own?.mark.sheetId === mark.sheetId) known.set(key, null);
    renderTab({ sheet, filled: { rows: 0, columns: 0 }, fresh: true }, tab, zone, palette);
    return { sheet, mark, metadata: null, name: nameSheet(spreadsheet, sheet, tab.title) };
  };

  /**
   * The mark names new columns of ours after they were written: an execution that is cut off in between makes them look
   * like the user's, which loses nothing, while the other order would make a column of the user's look like ours.
   */
  const rebuildKept = (tab: TabSpec, own: OwnTab, seen: StoredContent): OwnTab => {
    const lastLook = () => assertUnchanged(own, seen);
    renderTab({ sheet: own.sheet, filled: extentOfGrid(seen.values), fresh: false, lastLook }, tab, zone, palette);
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
    renderTab({ sheet, filled: grown.mark.filled, fresh: false }, tab, zone, palette);
    return marked(grown, extent);
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
        computed: own.mark.computed,
        values: range.getValues(),
        formulas: range.getFormulas(),
        formats: range.getNumberFormats(),
      };
    },
    write(tab: TabSpec, seen: StoredContent | null): { readonly id: number; readonly name: string } {
      const existing = find(tab.key);
      // What an execution that was cut off left is begun anew.
      const isWhole = existing !== null && existing.name !== UNFINISHED_NAME;
      const rebuild = (own: OwnTab) => (seen === null ? rebuildComputed(tab, own) : rebuildKept(tab, own, seen));
      const written = isWhole ? rebuild(existing) : create(tab);
      known.set(tab.key, written);
      return { id: written.mark.sheetId, name: written.name };
    },
  };
}
