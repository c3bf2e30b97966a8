/** `Spreadsheet`: finding, adding, moving and deleting sheets. */

import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import type { Spreadsheet } from './file-objects.ts';
import { rangeHandles, sheetHandles } from './handles.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { liveSheet, requireRoom } from './sheet-access.ts';
import { requireOtherVisibleSheet } from './sheet-identity.ts';
import { checkedSheetName, freeSheetName } from './sheet-names.ts';

interface InsertOptions {
  readonly template?: GoogleAppsScript.Spreadsheet.Sheet | undefined;
}

export function spreadsheetSheets(context: Context): Partial<Spreadsheet> {
  const { engine } = context.state;
  // Exactly: whether Google minds the case is not known.
  const byName = (name: string) => engine.sheets().find((sheet) => sheet.name === name);

  const insert = (name: string, index: number, template: GoogleAppsScript.Spreadsheet.Sheet | undefined) => {
    const count = engine.sheets().length;
    if (count >= LIMITS.sheets) {
      throw new Error(MESSAGES.tooManySheets);
    }
    const checked = checkedSheetName(context, name);
    if (template !== undefined) {
      const source = liveSheet(context, sheetHandles.of(template).sheetId);
      requireRoom(context, source.rowCount * source.columnCount);
      const copy = engine.duplicateSheet(source.id, checked);
      copy.move(Math.min(index, count));
      engine.activate(copy.id);
      return context.file.sheet(copy.id);
    }
    const { rows, columns } = LIMITS.newSheet;
    requireRoom(context, rows * columns);
    const sheet = engine.insertSheet(checked, Math.min(index, count), rows, columns);
    engine.activate(sheet.id);
    return context.file.sheet(sheet.id);
  };

  return {
    getSheets: () => engine.sheets().map((sheet) => context.file.sheet(sheet.id)),
    getNumSheets: () => engine.sheets().length,
    getSheetByName: (name: string) => {
      const sheet = byName(String(name));
      return sheet === undefined ? null : context.file.sheet(sheet.id);
    },
    getSheetById: (id: number) => {
      const sheet = engine.sheet(wholeNumber(id, 'Spreadsheet.getSheetById'));
      return sheet === null ? null : context.file.sheet(sheet.id);
    },
    getActiveSheet: () => context.file.sheet(engine.active.id),
    setActiveSheet: (sheet) => {
      engine.activate(liveSheet(context, sheetHandles.of(sheet).sheetId).id);
      return sheet;
    },
    getActiveRange: () => context.file.range(engine.active.id, engine.selection()),
    setActiveRange: (range) => {
      const { sheetId, area } = rangeHandles.of(range);
      engine.activate(liveSheet(context, sheetId).id);
      engine.select(area);
      return range;
    },
    insertSheet: (...args: (string | number | InsertOptions)[]) => {
      const name = args.find((argument) => typeof argument === 'string');
      const index = args.find((argument) => typeof argument === 'number');
      const options = args.find((argument) => typeof argument === 'object');
      return insert(
        name ?? freeSheetName(context),
        index === undefined ? engine.active.index + 1 : wholeNumber(index, 'Spreadsheet.insertSheet'),
        options?.template,
      );
    },
    deleteSheet: (sheet) => {
      const { id } = liveSheet(context, sheetHandles.of(sheet).sheetId);
      requireOtherVisibleSheet(context, id);
      engine.deleteSheet(id);
    },
    moveActiveSheet: (position: number) => {
      wholeNumber(position, 'Spreadsheet.moveActiveSheet');
      if (position < 1 || position > engine.sheets().length) {
        throw new Error('Invalid argument: position');
      }
      engine.active.move(position - 1);
    },
  };
}
