/** The open spreadsheet as the use cases see it. */
import type { Book, SheetInfo } from '../app/ports.ts';
import { createOwnTab, findOwnTabs, nameOwnTab } from './owned-tabs.ts';
import { paletteFor } from './palette.ts';
import { renderTab } from './render-tab.ts';
import { settingsOf } from './spreadsheet-zone.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActive();
  const { locale, zone } = settingsOf(spreadsheet);
  const own = findOwnTabs(spreadsheet);
  const ownIds = new Set([...own.values()].map((sheet) => sheet.getSheetId()));

  const describe = (sheet: Sheet): SheetInfo => {
    const id = sheet.getSheetId();
    return { id, name: sheet.getName(), own: ownIds.has(id) };
  };
  const sheetWith = (id: number): Sheet => {
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === id);
    if (sheet === undefined) throw new Error(`sheet ${id} is gone`);
    return sheet;
  };

  return {
    locale,
    zone,
    activeSheet: () => describe(spreadsheet.getActiveSheet()),
    sheets: () => spreadsheet.getSheets().map(describe),
    read: (id) => sheetWith(id).getDataRange().getValues(),
    readTitles(id) {
      const sheet = sheetWith(id);
      const columns = sheet.getLastColumn();
      return columns === 0 ? [] : (sheet.getRange(1, 1, 1, columns).getValues()[0] ?? []);
    },
    write(tab) {
      const existing = own.get(tab.key);
      const sheet = existing ?? createOwnTab(spreadsheet, tab.key);
      renderTab(sheet, tab, zone, paletteFor(locale.russian));
      if (existing === undefined) {
        nameOwnTab(spreadsheet, sheet, tab.title);
        own.set(tab.key, sheet);
        ownIds.add(sheet.getSheetId());
      }
      const id = sheet.getSheetId();
      return { id, name: sheet.getName(), url: `${spreadsheet.getUrl()}#gid=${id}` };
    },
  };
}
