/** Notes on cells. */
import { generateRandomId } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { tableOf } from './areas.ts';
import { type EngineContext, run } from './context.ts';
import type { Area } from './engine.ts';

const SIZE = { width: 200, height: 90 };

export function readNotes(context: EngineContext, sheetId: string, area: Area): string[][] {
  const model = context.injector.get(SheetsNoteModel);
  return tableOf(area, (row, col) => model.getNote(context.unitId, sheetId, { row, col })?.note ?? '');
}

export function writeNotes(
  context: EngineContext,
  sheetId: string,
  area: Area,
  notes: readonly (readonly string[])[],
): void {
  const model = context.injector.get(SheetsNoteModel);
  notes.forEach((line, y) => {
    line.forEach((note, x) => {
      const place = { unitId: context.unitId, sheetId, row: area.row + y, col: area.column + x };
      const old = model.getNote(context.unitId, sheetId, { row: place.row, col: place.col });
      if (note === '') {
        if (old) {
          run(context, RemoveNoteMutation.id, { ...place, noteId: old.id });
        }
        return;
      }
      const id = old?.id ?? generateRandomId(6);
      run(context, UpdateNoteMutation.id, {
        ...place,
        note: { ...SIZE, ...old, id, row: place.row, col: place.col, note },
      });
    });
  });
}
