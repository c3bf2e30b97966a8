/** Univer draws the lines beside what is frozen over the last of its rows and columns: the words in there keep away from them. */
import { InterceptorEffectEnum } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** As drawn: the line, and the room that a cell has anyway. */
const AWAY = 4;

export function keepOffFrozenLines(univerApi: FUniver): void {
  const styles = univerApi.getActiveWorkbook()?.getWorkbook().getStyles();
  univerApi['_injector'].get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { row, col, worksheet }, next) => {
      const { startRow, startColumn } = worksheet.getFreeze();
      const [isAbove, isBeside] = [row === startRow - 1, col === startColumn - 1];
      if (cell === null || cell === undefined || !(isAbove || isBeside)) return next(cell);
      const pd = { ...(isAbove && { b: AWAY }), ...(isBeside && { r: AWAY }) };
      return next({ ...cell, s: { ...styles?.getStyleByCell(cell), pd } });
    },
  });
}
