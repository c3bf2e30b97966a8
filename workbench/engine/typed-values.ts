/** What a person types into Univer's own grid is read as Sheets reads it, not as Univer does. */
import { CellValueType, type ICellDataForSheetInterceptor, isTextFormat, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineContext } from './context.ts';
import type { CellInput } from './engine.ts';

/** The value that a typed text stands for in a locale, and the number format it brings along. */
export type ReadTyped = (text: string, locale: string) => { readonly input: CellInput; readonly format: string | null };

/** Before any of Univer's own handlers: they would read dates and numbers by their own lights. */
const FIRST = 1000;

export function connectTypedValues(context: EngineContext, readTyped: ReadTyped): { dispose(): void } {
  const styles = context.workbook.getStyles();

  const typed = (
    cell: ICellDataForSheetInterceptor,
    text: string,
  ): { readonly cell: ICellDataForSheetInterceptor; readonly final: boolean } => {
    const { input, format } = readTyped(text, context.settings.locale);
    const style = styles.getStyleByCell(cell);
    const shown = format !== null && !style?.n ? { s: { ...style, n: { pattern: format } } } : {};
    switch (input.kind) {
      case 'number':
        return { cell: { ...cell, ...shown, v: input.value, t: CellValueType.NUMBER }, final: true };
      case 'boolean':
        return { cell: { ...cell, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN }, final: true };
      case 'text': {
        // Univer might still find a number or a date in it; its later handlers may only look for links.
        const final = /\d/.test(input.value) && !/:\/\//.test(input.value);
        return { cell: { ...cell, v: input.value, t: CellValueType.STRING }, final };
      }
      default:
        return { cell, final: false };
    }
  };

  const stop = context.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _location, next): Nullable<ICellDataForSheetInterceptor> => {
      const isPlain = cell && typeof cell.v === 'string' && cell.v !== '' && !cell.f && !cell.p;
      const isText =
        cell?.t === CellValueType.FORCE_STRING || isTextFormat(styles.getStyleByCell(cell)?.n?.pattern ?? '');
      if (!isPlain || isText) return next(cell);
      const result = typed(cell, String(cell.v));
      return result.final ? result.cell : next(result.cell);
    },
  });
  return { dispose: stop };
}
