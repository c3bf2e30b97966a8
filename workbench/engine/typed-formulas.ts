/** Formulas typed or pasted into Univer's own grid go through the same conversion as those that scripts write. */
import type { ICellData, ICellDataForSheetInterceptor, ICommandInfo, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineContext } from './context.ts';
import { hasOpenRange } from './formula/to-engine.ts';
import { tokenize } from './formula/tokens.ts';
import { type FormulaCell, formulaCell, formulaSetting } from './written-formulas.ts';

/** Before any of Univer's own handlers, which do not all pass a formula on. */
const FIRST = 1000;

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Details {
  readonly subUnitId?: string;
  readonly cellValue?: Rows;
}

/** Marks that Univer never writes itself: the formula came from a person's clipboard. */
function isForeign(formula: string, decimalComma: boolean): boolean {
  const separators = tokenize(formula, decimalComma).filter((token) => token.kind === 'separator' && !token.inArray);
  return separators.some((token) => token.text === ';') || hasOpenRange(formula, decimalComma);
}

export function connectTypedFormulas(context: EngineContext): { dispose(): void } {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);

  const convert = (sheetId: string, formula: string): FormulaCell =>
    formulaCell(formula, formulaSetting(context, sheetId));

  const typed = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next): Nullable<ICellDataForSheetInterceptor> =>
      next(cell?.f ? { ...cell, ...convert(location.subUnitId, cell.f) } : cell),
  });

  const pasted = context.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    const { subUnitId, cellValue }: Details = command.id === SetRangeValuesMutation.id ? (command.params ?? {}) : {};
    if (subUnitId === undefined || !cellValue) return;
    const { decimalComma } = formulaSetting(context, subUnitId);
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values(row ?? {})) {
        if (cell?.f && cell.custom?.['engine'] !== cell.f && isForeign(cell.f, decimalComma)) {
          Object.assign(cell, convert(subUnitId, cell.f));
        }
      }
    }
  });

  return {
    dispose: () => {
      typed();
      pasted.dispose();
    },
  };
}
