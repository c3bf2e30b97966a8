/** Values, results and formulas of a sheet in ExcelJS's words. */
import type { CellErrorValue, CellFormulaValue, CellValue } from 'exceljs';
import type { Cell } from '../../engine/engine.ts';
import type { ExcelFormula } from './formula.ts';

const LONGEST_TEXT = 32_767;
const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
type ExcelError = (typeof ERRORS)[number];

export interface WrittenCell {
  readonly value: CellValue;
  readonly cut: boolean;
  /** Functions that kept the formula from being written. */
  readonly asValue: readonly string[];
}

export function excelCell(cell: Cell, formula: ExcelFormula | null, link: string | null): WrittenCell {
  const text = cell.kind === 'text' ? String(cell.value) : '';
  const cut = text.length > LONGEST_TEXT;
  if (formula?.kind === 'formula') return { value: formulaValue(formula.text, cell), cut, asValue: [] };
  const asValue = formula?.kind === 'unknown' ? formula.functions : [];
  const value = plainValue(cell);
  if (link !== null && cell.kind === 'text') return { value: { text: String(value), hyperlink: link }, cut, asValue };
  return { value, cut, asValue };
}

function plainValue(cell: Cell): string | number | boolean | null | CellErrorValue {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return String(cell.value).slice(0, LONGEST_TEXT);
    case 'error': {
      const error = excelError(cell.value);
      return error === null ? String(cell.value) : errorValue(error);
    }
    default:
      return cell.value;
  }
}

function formulaValue(formula: string, cell: Cell): CellFormulaValue {
  const result = plainValue(cell);
  return result === null ? { formula, date1904: false } : { formula, date1904: false, result };
}

function excelError(value: unknown): ExcelError | null {
  return ERRORS.find((error) => error === value) ?? null;
}

function errorValue(error: ExcelError): CellErrorValue {
  return { error };
}
