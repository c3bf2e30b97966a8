/** A number typed with a decimal comma is a number where the locale writes it so. */
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineContext } from './context.ts';
import { usesDecimalComma } from './formula/locale.ts';

const DECIMAL_COMMA_NUMBER = /^\s*[-+]?\d+,\d+\s*$/;

export function connectTypedNumbers(context: EngineContext): { dispose(): void } {
  const stop = context.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1001,
    handler: (cell, _location, next) => {
      const isNumber =
        usesDecimalComma(context.settings.locale) &&
        typeof cell?.v === 'string' &&
        cell.t !== CellValueType.FORCE_STRING &&
        cell.t !== CellValueType.STRING &&
        DECIMAL_COMMA_NUMBER.test(cell.v);
      return next(isNumber ? { ...cell, v: Number(String(cell?.v).replace(',', '.')), t: CellValueType.NUMBER } : cell);
    },
  });
  return { dispose: stop };
}
