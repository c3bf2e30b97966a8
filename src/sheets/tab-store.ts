/** The product's own tabs in a file: found by their marks, read, built and rebuilt in place. */
import type { Grid, KeptTabContent, TabChange, TabContent } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import { lazily } from '../core/lazily.ts';
import type { Zone } from '../core/time/zone.ts';
import type { Locale } from '../core/writing/locale.ts';
import { dateFormatOf, moneySign } from '../core/writing/locale-formats.ts';
import { colourOf } from '../reports/tab-order.ts';
import type { TabKey, TabRow, TabSpec } from '../reports/tab-spec.ts';
import { languageOf, textsIn } from '../text/language.ts';
import { beginWriting, haveAllArrived } from './arrived.ts';
import { extentOf } from './extent.ts';
import { amendCells, appendRows } from './fill-tab.ts';
import { createListRules } from './filter-and-dropdowns.ts';
import { rememberTexts } from './own-texts.ts';
import { createMarkedSheet, findMarks, type MarkedTab, nameSheet, sheetOf, UNFINISHED_NAME } from './owned-tabs.ts';
import { paletteFor } from './palette.ts';
import { type OwnTab, rebuildComputed, rebuildKept } from './rebuild-tab.ts';
import { renderTab } from './render-tab.ts';
import { sayAmounts } from './said-amounts.ts';
import { createReferences } from './sheet-reference.ts';
import { putAside, readSpare, type Spare } from './spare-tab.ts';
import { readContent, readContentWithRules } from './tab-content.ts';
import { setEdges } from './tab-edges.ts';
import { arrangeTabs, type PlacedTab, placeBeforeTabs, placeForTab } from './tab-places.ts';
import { printOf } from './tab-print.ts';
import type { CellContext } from './write-rows.ts';
import { explaining, writingInto } from './writing-into.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function createTabStore(spreadsheet: Spreadsheet, zone: Zone, locale: Locale) {
  /** Looked for by the first who asks: an execution may have no use for them. */
  let found: readonly MarkedTab[] | null = null;
  const marked = () => {
    found ??= findMarks(spreadsheet);
    return found;
  };
  const language = lazily(() => marked()[0]?.mark.language ?? languageOf(locale.name));
  const paletteIn = (currency: string | null) =>
    lazily(() => {
      const { month } = textsIn(language()).format.cells;
      return paletteFor({ date: dateFormatOf(locale), month, money: moneySign(locale, currency) });
    });
  let palette = paletteIn(null);
  const listRuleOf = createListRules();
  const known = new Map<TabKey, OwnTab | null>();
  const spares = new Map<TabKey, readonly Spare[]>();

  const find = (key: TabKey): OwnTab | null => {
    const at = known.get(key);
    if (at !== undefined) return at;
    let tab: OwnTab | null = null;
    for (const candidate of marked()) {
      const isTab = candidate.mark.tab === key && candidate.mark.spare === undefined;
      const sheet = isTab ? sheetOf(spreadsheet, candidate, marked()) : null;
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

  /** From the oldest to the latest. One that was cut off while it was made is none: the tab was not touched yet. */
  const sparesOf = (key: TabKey): readonly Spare[] => {
    const all =
      spares.get(key) ??
      marked().flatMap((candidate): Spare[] => {
        const isSpare = candidate.mark.tab === key && candidate.mark.spare !== undefined;
        const sheet = isSpare ? sheetOf(spreadsheet, candidate, marked()) : null;
        return sheet === null || sheet.getName() === UNFINISHED_NAME ? [] : [{ sheet, mark: candidate.mark }];
      });
    spares.set(key, all);
    return [...all].sort((one, other) => (one.mark.spare?.number ?? 0) - (other.mark.spare?.number ?? 0));
  };

  const references = createReferences(spreadsheet, (key) => findWhole(key)?.name ?? null);
  const contextFor = (key: TabKey | null): CellContext => ({
    zone,
    palette: palette(),
    listRuleOf,
    refer: references(key),
  });

  /** The sheet of another unfinished tab may be taken over: then that tab is no more, and its mark is gone. */
  const forget = (sheetId: number): void => {
    found = marked().filter((other) => other.mark.sheetId !== sheetId);
    for (const [key, own] of known) if (own?.mark.sheetId === sheetId) known.set(key, null);
  };

  /** Copies that are put aside are hidden, and not for long. */
  const placed = (): PlacedTab[] => {
    const stood = marked()
      .filter(({ mark }) => mark.spare === undefined)
      .map(({ mark }) => mark);
    const byId = new Map<number, PlacedTab>(stood.map(({ tab, sheetId }) => [sheetId, { key: tab, sheetId }]));
    for (const own of known.values()) {
      if (own !== null) byId.set(own.mark.sheetId, { key: own.mark.tab, sheetId: own.mark.sheetId, made: own.sheet });
    }
    return [...byId.values()];
  };
  let hasMade = false;
  let nothingLeft = false;

  const create = (tab: TabSpec): OwnTab => {
    const context = contextFor(tab.key);
    const filled = extentOf(tab);
    const content = {
      filled,
      computed: tab.computed ?? [],
      texts: tab.keepsColumns ? [] : [rememberTexts(tab.rows, context)],
      ...(tab.keepsColumns ? {} : { print: printOf(tab, filled, context) }),
    };
    const place = placeForTab(spreadsheet, tab.key, placed());
    const { sheet, mark } = createMarkedSheet(spreadsheet, tab.key, language(), content, place, nothingLeft);
    [hasMade, nothingLeft] = [true, false];
    forget(mark.sheetId);
    sheet.setTabColor(colourOf(tab.key));
    renderTab({ sheet, filled: { rows: 0, columns: 0 }, fresh: true }, tab, context);
    if (!tab.keepsColumns) setEdges(sheet, filled, { row: null, column: null });
    const name = nameSheet(spreadsheet, sheet, tab.title);
    haveAllArrived();
    nothingLeft = true;
    return { sheet, mark, metadata: null, name };
  };

  const rebuild = (tab: TabSpec, own: OwnTab, seen: TabContent | null): OwnTab => {
    const context = contextFor(tab.key);
    if (seen !== null) {
      return rebuildKept(tab, own, seen, context, (blocks) => {
        const number = Math.max(0, ...sparesOf(tab.key).map(({ mark }) => mark.spare?.number ?? 0)) + 1;
        const spare = { number, next: tab.computed ?? [], surely: 0, perhaps: blocks[0]?.height ?? 0 };
        const made = putAside(spreadsheet, own, seen, spare, blocks);
        forget(made.mark.sheetId);
        spares.set(tab.key, [...sparesOf(tab.key), made]);
        return made;
      });
    }
    if (tab.keepsColumns) throw new AppError('tab.edited', { tab: own.name });
    return rebuildComputed(tab, own, context);
  };

  return {
    language,
    countIn(currency: string | null): void {
      palette = paletteIn(currency);
    },
    contextFor,
    hasMade: () => hasMade,
    arrange(): void {
      beginWriting();
      arrangeTabs(spreadsheet, placed());
    },
    placeBefore: () => placeBeforeTabs(spreadsheet, placed()),
    has: (key: TabKey): boolean => findWhole(key) !== null,
    hasAny: (): boolean => marked().length > 0,
    isMarked: (key: TabKey): boolean => marked().some(({ mark }) => mark.tab === key),
    /** Ids of our sheets by their marks; a copy of one of our sheets has another id. */
    sheetIds: (): ReadonlySet<number> => new Set(marked().map(({ mark }) => mark.sheetId)),
    /** Which tab each of them is; copies that were put aside are none. */
    keys: (): ReadonlyMap<number, TabKey> =>
      new Map(marked().flatMap(({ mark }) => (mark.spare === undefined ? [[mark.sheetId, mark.tab] as const] : []))),
    sheet: (key: TabKey): Sheet | null => find(key)?.sheet ?? null,
    read(key: TabKey): TabContent | null {
      const own = findWhole(key);
      return own && readContent(own.sheet, own.name, own.mark.computed);
    },
    readValues: (key: TabKey): Grid | null => findWhole(key)?.sheet.getDataRange().getValues() ?? null,
    holdsFormulas(key: TabKey): boolean {
      const formulas = findWhole(key)?.sheet.getDataRange().getFormulas() ?? [];
      return sparesOf(key).length > 0 || formulas.some((row) => row.some((formula) => formula !== ''));
    },
    readKept(key: TabKey): KeptTabContent {
      const own = findWhole(key);
      return {
        content: own && readContentWithRules(own.sheet, own.name, own.mark.computed),
        spares: sparesOf(key).map(readSpare),
      };
    },
    write(spec: TabSpec, seen: TabContent | null): { readonly id: number; readonly name: string } {
      const tab = sayAmounts(spec, palette().moneySign);
      // What an execution that was cut off left is begun anew.
      const existing = findWhole(tab.key);
      const written =
        existing === null
          ? explaining(tab.title, () => create(tab))
          : writingInto(existing.name, () => rebuild(tab, existing, seen));
      known.set(tab.key, written);
      // The latest first: the oldest has most.
      for (const { sheet } of [...sparesOf(tab.key)].reverse()) {
        beginWriting();
        spreadsheet.deleteSheet(sheet);
      }
      spares.set(tab.key, []);
      return { id: written.mark.sheetId, name: written.name };
    },
    tab(key: TabKey): { readonly id: number; readonly name: string } | null {
      const own = findWhole(key);
      return own && { id: own.mark.sheetId, name: own.name };
    },
    remove(keys: readonly TabKey[]): void {
      const wanted = keys.flatMap((key) => find(key) ?? []);
      if (wanted.length > 0 && wanted.length >= spreadsheet.getSheets().length) throw new AppError('tab.last', {});
      for (const { sheet, name, mark } of wanted) {
        writingInto(name, () => spreadsheet.deleteSheet(sheet));
        forget(mark.sheetId);
      }
    },
    append(key: TabKey, rows: readonly TabRow[], seen: TabContent): void {
      const own = there(key);
      writingInto(own.name, () => appendRows(own, rows, seen, contextFor(key)));
    },
    amend(key: TabKey, changes: readonly TabChange[], seen: TabContent): void {
      const own = there(key);
      writingInto(own.name, () => amendCells(own, changes, seen, contextFor(key)));
    },
  };
}
