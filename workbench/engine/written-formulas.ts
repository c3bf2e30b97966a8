/** Keeps beside each formula that Univer calculates the one that was written. */
import type { ICellData } from '@univerjs/core';
import { type EngineContext, worksheetOf } from './context.ts';
import { fromEngine, rewrite } from './formula/from-engine.ts';
import { usesDecimalComma } from './formula/locale.ts';
import { FormulaParseError, type FormulaSetting, nameSheets, toEngine } from './formula/to-engine.ts';
import { nameFromUniver, univerName } from './univer-name.ts';

export const PARSE_ERROR_FUNCTION = 'WORKBENCH.PARSE.ERROR';

export interface FormulaCell {
  readonly f: string;
  readonly custom: { readonly written: string; readonly engine: string };
}

export function formulaSetting(context: EngineContext, sheetId: string): FormulaSetting {
  return {
    decimalComma: usesDecimalComma(context.settings.locale),
    sheet: (name) => {
      const asked = name === null ? null : univerName(name);
      const lower = asked?.toLowerCase();
      const sheet =
        asked === null
          ? worksheetOf(context, sheetId)
          : (context.workbook.getSheetBySheetName(asked) ??
            context.workbook.getSheets().find((one) => one.getName().toLowerCase() === lower));
      if (!sheet) return null;
      return { name: nameFromUniver(sheet.getName()), rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    },
  };
}

/** What is put into Univer's cell for a formula as the user wrote it. */
export function formulaCell(text: string, setting: FormulaSetting): FormulaCell {
  const written = nameSheets(text, setting);
  let engine: string;
  try {
    engine = toEngine(written, setting);
  } catch (error) {
    if (!(error instanceof FormulaParseError)) throw error;
    engine = `=${PARSE_ERROR_FUNCTION}()`;
  }
  return { f: engine, custom: { written, engine } };
}

function storedText(cell: ICellData, key: 'written' | 'engine'): string | null {
  const value: unknown = cell.custom?.[key];
  return typeof value === 'string' ? value : null;
}

/** The formula of a cell as it was written, `""` when it has none. */
export function writtenFormula(context: EngineContext, sheetId: string, row: number, column: number): string {
  const cell = worksheetOf(context, sheetId).getCellMatrix().getValue(row, column);
  if (!cell || (!cell.f && !cell.si)) return '';
  const current = cell.f ?? context.formulaData.getFormulaStringByCell(row, column, sheetId, context.unitId) ?? '';
  const decimalComma = usesDecimalComma(context.settings.locale);
  const written = storedText(cell, 'written');
  const engine = storedText(cell, 'engine');
  return written === null || engine === null
    ? fromEngine(current, decimalComma)
    : rewrite(written, engine, current, decimalComma);
}
