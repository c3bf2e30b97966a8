/** Tells listeners where rows and columns have come, gone or moved, by hand, by script, or by undoing that. */
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { EngineContext } from './context.ts';
import type { LineListener, LinePlace } from './engine.ts';
import { inserted, moved, removed } from './line-places.ts';
import { sheetNumber } from './sheet-ids.ts';

export interface Lines {
  listen(listener: LineListener): () => void;
  dispose(): void;
}

interface Details {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
}

const ROWS: readonly string[] = [InsertRowMutation.id, RemoveRowMutation.id, MoveRowsMutation.id];
const COLUMNS: readonly string[] = [InsertColMutation.id, RemoveColMutation.id, MoveColsMutation.id];

/** Null for a command that leaves all rows and columns where they are. */
function placesAfter(command: Readonly<ICommandInfo>): { readonly along: 'rows' | 'columns'; place: LinePlace } | null {
  const along = ROWS.includes(command.id) ? 'rows' : 'columns';
  const kind = (along === 'rows' ? ROWS : COLUMNS).indexOf(command.id);
  const { range, sourceRange, targetRange }: Details = command.params ?? {};
  const source = range ?? sourceRange;
  if (kind === -1 || !source) return null;
  const start = (of: IRange) => (along === 'rows' ? of.startRow : of.startColumn);
  const count = 1 + (along === 'rows' ? source.endRow : source.endColumn) - start(source);
  if (kind === 2) return targetRange ? { along, place: moved(start(source), count, start(targetRange)) } : null;
  return { along, place: (kind === 0 ? inserted : removed)(start(source), count) };
}

export function watchLines(context: EngineContext): Lines {
  const listeners = new Set<LineListener>();
  const subscription = context.commands.onCommandExecuted((command) => {
    const { subUnitId }: Details = command.params ?? {};
    const places = placesAfter(command);
    if (places === null || subUnitId === undefined || !context.workbook.getSheetBySheetId(subUnitId)) return;
    for (const listener of listeners) listener(sheetNumber(subUnitId), places.along, places.place);
  });
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => subscription.dispose(),
  };
}
