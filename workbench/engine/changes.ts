/** Tells listeners where cells have changed, by hand or by script, and not when only results or looks did. */
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { type EngineContext, isLooksOnly } from './context.ts';
import type { Area } from './engine.ts';
import { sheetNumber } from './sheet-ids.ts';
import { writtenBy } from './written-area.ts';

type Listener = (sheetId: number, area: Area) => void;

export interface Changes {
  listen(listener: Listener): () => void;
  dispose(): void;
}

export function watchChanges(context: EngineContext): Changes {
  const listeners = new Set<Listener>();
  const subscription = context.commands.onCommandExecuted((command, options) => {
    const { trigger }: { readonly trigger?: string } = command.params ?? {};
    const noContent = options?.['fromFormula'] === true || isLooksOnly(options) || trigger === SetStyleCommand.id;
    const change = noContent ? null : writtenBy(command);
    const sheet = change && context.workbook.getSheetBySheetId(change.sheetId);
    if (!change || !sheet || (command.id === SetRangeValuesMutation.id && change.area === null)) return;
    const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    for (const listener of listeners) {
      listener(sheetNumber(change.sheetId), change.area ?? whole);
    }
  });
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => subscription.dispose(),
  };
}
