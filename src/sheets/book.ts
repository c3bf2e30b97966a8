/** The open spreadsheet as the use cases see it. */
import type { Book, FileFacts, NamedTab, SheetInfo, WrittenTab } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import { lazily } from '../core/lazily.ts';
import { clocksOf, edgesFrom } from '../core/time/clocks.ts';
import { sheetUrl } from '../core/writing/sheet-url.ts';
import { beginWriting } from './arrived.ts';
import { changeCells } from './change-cells.ts';
import { emptySheet, nameSheet, UNFINISHED_NAME } from './owned-tabs.ts';
import { renderTab } from './render-tab.ts';
import { settingsFor } from './spreadsheet-zone.ts';
import { createTabStore } from './tab-store.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The address is asked for by whoever wants it: not everybody does. */
function askFacts(spreadsheet: Spreadsheet): FileFacts {
  const url = lazily(() => spreadsheet.getUrl());
  return {
    localeName: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    get url() {
      return url();
    },
    clocks: clocksOf(new Map()),
  };
}

export function openBook(known?: FileFacts): Book {
  const spreadsheet = SpreadsheetApp.getActive();
  const facts = known ?? askFacts(spreadsheet);
  const edges = edgesFrom(facts.clocks);
  const { locale, zone } = settingsFor(facts.localeName, facts.timeZone, edges);
  const tabs = createTabStore(spreadsheet, zone, locale);
  const written = ({ id, name }: NamedTab): WrittenTab => ({ id, name, url: sheetUrl(facts.url, id) });

  const readTop = (id: number, rows: number) => {
    const sheet = spreadsheet.getSheetById(id);
    const columns = sheet?.getLastColumn() ?? 0;
    if (sheet === null || columns === 0) return [];
    const height = rows === 1 ? 1 : Math.min(rows, sheet.getMaxRows());
    return sheet.getRange(1, 1, height, columns).getValues();
  };

  return {
    facts: () => ({ ...facts, clocks: clocksOf(edges) }),
    locale,
    zone,
    get tabLanguage() {
      return tabs.language();
    },
    countIn: tabs.countIn,
    activeSheetId: () => spreadsheet.getActiveSheet().getSheetId(),
    sheets() {
      const ownIds = tabs.sheetIds();
      const keys = tabs.keys();
      return spreadsheet.getSheets().map((sheet): SheetInfo => {
        const id = sheet.getSheetId();
        const name = sheet.getName();
        // One that was cut off before it was marked is ours as well.
        if (name === UNFINISHED_NAME) return { id, name, own: true };
        const tab = keys.get(id);
        return { id, name, own: ownIds.has(id), ...(tab === undefined ? {} : { tab }) };
      });
    },
    isOwn: (id) => tabs.sheetIds().has(id),
    read: (id) => spreadsheet.getSheetById(id)?.getDataRange().getValues() ?? null,
    readTop,
    readTitles: (id) => readTop(id, 1)[0] ?? [],
    readFormulas(id, rows, columns) {
      if (rows === 0 || columns === 0) return [];
      return spreadsheet.getSheetById(id)?.getRange(1, 1, rows, columns).getFormulas() ?? [];
    },
    change(id, changes, seen) {
      const sheet = spreadsheet.getSheetById(id);
      if (sheet === null) throw new AppError('settings.sheet-gone', {});
      changeCells(sheet, changes, seen, tabs.contextFor(null));
    },
    hasAny: tabs.hasAny,
    hasTab: tabs.has,
    isMarked: tabs.isMarked,
    readTab: tabs.read,
    readTabValues: tabs.readValues,
    holdsFormulas: tabs.holdsFormulas,
    readKeptTab: tabs.readKept,
    write: (tab, seen) => written(tabs.write(tab, seen)),
    writeNamed: (tab) => tabs.write(tab, null),
    tab(key) {
      const tab = tabs.tab(key);
      return tab && written(tab);
    },
    append: tabs.append,
    amend: tabs.amend,
    remove: tabs.remove,
    hasMade: tabs.hasMade,
    arrange: tabs.arrange,
    show(key) {
      if (tabs.hasMade()) tabs.arrange();
      tabs.sheet(key)?.activate();
    },
    showSheet: (id) => void spreadsheet.getSheetById(id)?.activate(),
    addSheet(title, tab) {
      beginWriting();
      // Until it is whole it bears the reserved name: what an execution that was cut off leaves is taken over by the next.
      const sheet = emptySheet(spreadsheet, tabs.placeBefore());
      renderTab({ sheet, filled: { rows: 0, columns: 0 }, fresh: true }, tab, tabs.contextFor(null));
      const name = nameSheet(spreadsheet, sheet, title);
      sheet.activate();
      return { id: sheet.getSheetId(), name };
    },
  };
}
