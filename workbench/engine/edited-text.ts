/** What stands in Univer's cell editor and formula bar: the formula as written, the number in full. */
import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IInterceptor,
  isDefaultFormat,
  type Nullable,
} from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { contains } from './areas.ts';
import type { EngineContext } from './context.ts';
import { usesDecimalComma } from './formula/locale.ts';
import { spillAnchors } from './spills.ts';
import { writtenFormula } from './written-formulas.ts';

const FIRST = 1000;

export function connectEditedText(context: EngineContext): { dispose(): void } {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  const styles = context.workbook.getStyles();

  /** A spilled cell shows the formula that it comes from. */
  const formulaAt = (sheetId: string, row: number, column: number): string => {
    const own = writtenFormula(context, sheetId, row, column);
    const anchor = own === '' && spillAnchors(context, sheetId).find(({ area }) => contains(area, row, column));
    return anchor ? writtenFormula(context, sheetId, anchor.row, anchor.column) : own;
  };

  const fullNumber = (cell: Nullable<ICellData>): string | null => {
    if (cell?.t !== CellValueType.NUMBER || !isDefaultFormat(styles.getStyleByCell(cell)?.n?.pattern)) return null;
    const text = String(cell.v);
    return usesDecimalComma(context.settings.locale) ? text.replace('.', ',') : text;
  };

  const shown = {
    priority: FIRST,
    // Univer's own handlers end the chain when they meet a formula: they are asked first, and corrected.
    handler: (cell, location): Nullable<ICellDataForSheetInterceptor> => {
      const others = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT, (one) => one !== shown);
      const result = others(cell, location);
      const { subUnitId, row, col } = location;
      if (result?.f) {
        const written = formulaAt(subUnitId, row, col);
        return written === '' ? result : { ...result, f: written };
      }
      const number = fullNumber(location.worksheet.getCellRaw(row, col));
      return result && number !== null ? { ...result, v: number } : result;
    },
  } satisfies IInterceptor<ICellDataForSheetInterceptor, Parameters<NonNullable<typeof BEFORE_CELL_EDIT.handler>>[1]>;

  return { dispose: writeCellInterceptor.intercept(BEFORE_CELL_EDIT, shown) };
}
