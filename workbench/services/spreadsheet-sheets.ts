/** `Spreadsheet`: finding and adding sheets. */
import { wholeNumber } from './arguments.ts';
import type { Context } from './context.ts';
import type { Spreadsheet } from './file-objects.ts';
import { LIMITS } from './limits.ts';
import { MESSAGES } from './messages.ts';
import { requireRoom } from './sheet-access.ts';
import { checkedSheetName, freeSheetName } from './sheet-names.ts';

export function spreadsheetSheets(context: Context): Partial<Spreadsheet> {
  const { engine } = context.state;
  return {
    getSheets: () => engine.sheets().map((sheet) => context.file.sheet(sheet.id)),
    getSheetByName: (name: string) => {
      // Exactly: whether Google minds the case is not known.
      const sheet = engine.sheets().find((candidate) => candidate.name === String(name));
      return sheet === undefined ? null : context.file.sheet(sheet.id);
    },
    getSheetById: (id: number) => {
      const sheet = engine.sheet(wholeNumber(id, 'Spreadsheet.getSheetById'));
      return sheet === null ? null : context.file.sheet(sheet.id);
    },
    getActiveSheet: () => context.file.sheet(engine.active.id),
    deleteSheet: (sheet) => {
      const id = sheet.getSheetId();
      if (engine.sheets().every((other) => other.hidden || other.id === id)) throw new Error(MESSAGES.lastSheet);
      engine.deleteSheet(id);
    },
    getNumSheets: () => engine.sheets().length,
    moveActiveSheet: (position: number) => {
      const last = engine.sheets().length;
      if (wholeNumber(position, 'Spreadsheet.moveActiveSheet') < 1 || position > last)
        throw new Error(MESSAGES.outside);
      engine.active.move(position - 1);
    },
    insertSheet: (...args: unknown[]) => {
      const [name, index = engine.active.index + 1, ...others] = args;
      const isPlace = typeof index === 'number' && index >= 0 && index <= engine.sheets().length;
      if (others.length > 0 || (name !== undefined && typeof name !== 'string') || !isPlace) {
        throw new Error('Spreadsheet.insertSheet with more than a name and a place is not in the workbench');
      }
      const count = engine.sheets().length;
      if (count >= LIMITS.sheets) throw new Error(MESSAGES.tooManySheets);
      const checked = checkedSheetName(context, name ?? freeSheetName(context));
      const { rows, columns } = LIMITS.newSheet;
      requireRoom(context, rows * columns);
      const sheet = engine.insertSheet(checked, index, rows, columns);
      engine.activate(sheet.id);
      return context.file.sheet(sheet.id);
    },
  };
}
