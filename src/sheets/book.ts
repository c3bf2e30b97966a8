/** The open spreadsheet as the use cases see it. */
import type { Book, Grid, SheetInfo } from '../app/ports.ts';
import { AppError } from '../core/app-error.ts';
import type { TabKey, TabSpec } from '../reports/tab-spec.ts';
import { cellContent } from './cell-content.ts';
import { createOwnTab, findOwnTabs, freeName, type OwnTab, updateMark } from './owned-tabs.ts';
import { paletteFor } from './palette.ts';
import { type Extent, extentOf, renderTab } from './render-tab.ts';
import { settingsOf } from './spreadsheet-zone.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function extentOfGrid(values: Grid): Extent {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActive();
  const { locale, zone } = settingsOf(spreadsheet);
  const own = findOwnTabs(spreadsheet);
  const [firstTab] = own.values();
  const tabLanguage = firstTab?.language ?? (locale.russian ? 'ru' : 'en');
  const palette = paletteFor(tabLanguage === 'ru');
  const url = `${spreadsheet.getUrl()}#gid=`;

  const sheetWith = (id: number): Sheet | null =>
    spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;

  /** Nothing that was typed between reading and writing is written over. */
  const assertUnchanged = (sheet: Sheet, seen: Grid): void => {
    const now = sheet.getDataRange().getValues();
    if (JSON.stringify(now) !== JSON.stringify(seen)) throw new AppError('tab.edited', { tab: sheet.getName() });
  };

  let knownNames: string[] | null = null;
  const takeName = (wanted: string): string => {
    knownNames = knownNames ?? spreadsheet.getSheets().map((sheet) => sheet.getName());
    const name = freeName(wanted, knownNames);
    knownNames.push(name);
    return name;
  };

  const create = (tab: TabSpec): OwnTab => {
    const created = createOwnTab(spreadsheet, tab.key, tabLanguage);
    // The sheet of an unfinished tab may have been taken over: then that tab is no more.
    for (const [key, { sheetId }] of own) if (sheetId === created.sheetId) own.delete(key);
    return build(tab, created, { rows: 0, columns: 0 });
  };

  const build = (tab: TabSpec, target: OwnTab, filled: Extent): OwnTab => {
    const { sheet } = target;
    const fresh = target.filled === null;
    renderTab({ sheet, filled, fresh }, tab, zone, palette);
    if (fresh) sheet.setName(takeName(tab.title));
    const extent = extentOf(tab);
    const same = target.filled?.rows === extent.rows && target.filled.columns === extent.columns;
    return same ? target : updateMark(tab.key, target, extent);
  };

  const rebuild = (tab: TabSpec, existing: OwnTab, seen: Grid): OwnTab => {
    assertUnchanged(existing.sheet, seen);
    return build(tab, existing, tab.keepsColumns || existing.filled === null ? extentOfGrid(seen) : existing.filled);
  };

  return {
    locale,
    zone,
    tabLanguage,
    activeSheetId: () => spreadsheet.getActiveSheet().getSheetId(),
    sheets() {
      const ownIds = new Set([...own.values()].map(({ sheetId }) => sheetId));
      return spreadsheet.getSheets().map((sheet): SheetInfo => {
        const id = sheet.getSheetId();
        return { id, name: sheet.getName(), own: ownIds.has(id) };
      });
    },
    read: (id) => sheetWith(id)?.getDataRange().getValues() ?? null,
    readTitles(id) {
      const sheet = sheetWith(id);
      const columns = sheet?.getLastColumn() ?? 0;
      return columns === 0 ? [] : (sheet?.getRange(1, 1, 1, columns).getValues()[0] ?? []);
    },
    readFormulas(id, column, rows) {
      if (rows === 0) return [];
      const cells =
        sheetWith(id)
          ?.getRange(1, column + 1, rows, 1)
          .getFormulas() ?? [];
      return cells.map((row) => row[0] ?? '');
    },
    change(id, changes) {
      const sheet = sheetWith(id);
      if (sheet === null) throw new AppError('settings.sheet-gone', {});
      for (const { row, column, values } of changes) {
        const range = sheet.getRange(row + 1, column + 1, values.length, 1);
        const isDate = typeof values[0] === 'object';
        // A cell formatted as text would turn the number back into one.
        range.setNumberFormat(isDate ? palette.date.numberFormat : 'General');
        range.setValues(values.map((value) => [cellContent(value, zone)]));
      }
    },
    ownTabs: () => [...own.keys()],
    readTab(key: TabKey) {
      const sheet = own.get(key)?.sheet;
      if (sheet === undefined) return null;
      const range = sheet.getDataRange();
      return {
        name: sheet.getName(),
        values: range.getValues(),
        formulas: range.getFormulas(),
        formats: range.getNumberFormats(),
      };
    },
    write(tab, seen) {
      const existing = own.get(tab.key);
      const written = existing === undefined ? create(tab) : rebuild(tab, existing, seen?.values ?? []);
      own.set(tab.key, written);
      return { id: written.sheetId, name: written.sheet.getName(), url: url + written.sheetId };
    },
    show(key) {
      own.get(key)?.sheet.activate();
    },
    addSheet(title, tab) {
      const sheet = spreadsheet.insertSheet(takeName(title));
      renderTab({ sheet, filled: { rows: 0, columns: 0 }, fresh: true }, tab, zone, palette);
      sheet.activate();
      return sheet.getSheetId();
    },
  };
}
