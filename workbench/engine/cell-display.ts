/** What Univer's own grid shows: spilled cells by the formats that came with them, numbers by the locale. */
import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  isDefaultFormat,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { EngineContext } from './context.ts';
import { generalText } from './display.ts';
import { usesDecimalComma } from './formula/locale.ts';
import { spillReader } from './spills.ts';

/** Univer puts a spilled value into the shown cell at 100, and formats numbers at 12. */
const BEFORE_SPILL = 110;
const AFTER_SPILL = 20;
/** Whose separators and names of months Univer's formats know. */
const LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'cs', 'tr', 'ja', 'ko'] as const;
const EFFECT = InterceptorEffectEnum.Value | InterceptorEffectEnum.Style;

export interface CellDisplay {
  /** Formats by the locale that is now set. */
  refresh(): void;
  dispose(): void;
}

export function connectCellDisplay(context: EngineContext): CellDisplay {
  const interceptors = context.injector.get(SheetInterceptorService);
  const styles = context.workbook.getStyles();

  const spilled = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_SPILL,
    effect: EFFECT,
    handler: (cell, location, next) => {
      const spill = spillReader(context, location.subUnitId)(location.row, location.col);
      const format = styles.getStyleByCell(spill)?.n;
      const own = styles.getStyleByCell(cell);
      if (!format || own?.n) return next(cell);
      const shown: ICellDataForSheetInterceptor = { ...cell, s: { ...own, n: format } };
      return next(shown);
    },
  });

  const numbers = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_SPILL,
    effect: EFFECT,
    handler: (cell, _location, next) => {
      const value = cell?.v;
      if (
        typeof value !== 'number' ||
        cell?.t !== CellValueType.NUMBER ||
        !isDefaultFormat(styles.getStyleByCell(cell)?.n?.pattern)
      ) {
        return next(cell);
      }
      return next({ ...cell, v: generalText(value, usesDecimalComma(context.settings.locale)) });
    },
  });

  const refresh = (): void => {
    const language = context.settings.locale.split('_')[0];
    const known = LANGUAGES.find((one) => one === language) ?? 'en';
    context.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(known);
  };
  refresh();

  return {
    refresh,
    dispose: () => {
      spilled.dispose();
      numbers.dispose();
    },
  };
}
