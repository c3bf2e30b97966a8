/** The sentence that Sheets shows when the mouse rests on an error. */
import { type EngineContext, worksheetOf } from './context.ts';
import { messageKey } from './custom-function.ts';
import { errorWordsFor } from './error-words.ts';
import { functionsIn } from './formula/to-engine.ts';
import { spillBlock } from './spills.ts';

/** Function names that Univer does not know: Sheets may, the workbench says that it does not. */
export function unknownFunctions(context: EngineContext, engineFormula: string): readonly string[] {
  return functionsIn(engineFormula, false).filter((name) => !context.functions.hasExecutor(name));
}

export function errorMessage(context: EngineContext, sheetId: string, row: number, column: number): string | null {
  const cell = worksheetOf(context, sheetId).getCellMatrix().getValue(row, column);
  const formula = cell?.f ?? context.formulaData.getFormulaStringByCell(row, column, sheetId, context.unitId);
  if (!cell || !formula) return null;
  const words = errorWordsFor(context.settings.locale);
  switch (cell.v) {
    case '#SPILL!': {
      const block = spillBlock(context, sheetId, row, column);
      if (block === null) return null;
      return block.kind === 'cell' ? words.blocked(block.name) : words.noRoom;
    }
    case '#ERROR!':
      return context.messages.get(messageKey(sheetId, formula)) ?? null;
    case '#NAME?': {
      const [unknown] = unknownFunctions(context, formula);
      return unknown === undefined ? null : words.unknown(unknown);
    }
    default:
      return null;
  }
}
