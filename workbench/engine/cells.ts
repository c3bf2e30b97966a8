/** Contents of cells: read with results and spills, written as values that stay what they are. */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { tableOf } from './areas.ts';
import { type EngineContext, run, worksheetOf } from './context.ts';
import type { Area, Cell, CellInput } from './engine.ts';
import { spillAnchors, spillReader } from './spills.ts';
import { formulaCell, formulaSetting, writtenFormula } from './written-formulas.ts';

const EMPTY: Cell = { kind: 'empty', value: null };
const errorTexts: ReadonlySet<string> = ERROR_TYPE_SET;

/** HYPERLINK's result is a text document without a plain value; its text ends with a line break. */
function richText(data: Nullable<ICellData>): string | null {
  return data?.p?.body?.dataStream.replace(/[\r\n]+$/, '') ?? null;
}

/** `calculated`: whether a text may be an error value; a text that was typed in is never one. */
export function toCell(data: Nullable<ICellData>, calculated: boolean): Cell {
  const value = data?.v ?? richText(data);
  if (value === null || value === undefined) return EMPTY;
  if (data?.t === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return { kind: 'boolean', value: value === true || value === 1 || value === '1' };
  }
  if (typeof value === 'number') {
    return { kind: 'number', value };
  }
  if (calculated && value === '') return EMPTY;
  if (calculated && errorTexts.has(value)) {
    // A blocked spill is `#SPILL!` to Univer and `#REF!` to Sheets.
    return { kind: 'error', value: value === '#SPILL!' ? '#REF!' : value };
  }
  return { kind: 'text', value };
}

/** The cell that counts at a place: the sheet's own, or what a formula has spilled there. */
export function cellReader(
  context: EngineContext,
  sheetId: string,
): (row: number, column: number) => { readonly data: Nullable<ICellData>; readonly calculated: boolean } {
  const matrix = worksheetOf(context, sheetId).getCellMatrix();
  const spilled = spillReader(context, sheetId);
  return (row, column) => {
    const own = matrix.getValue(row, column);
    if (own?.f || own?.si) {
      return { data: own, calculated: true };
    }
    if (own?.v !== null && own?.v !== undefined) {
      return { data: own, calculated: false };
    }
    return { data: spilled(row, column) ?? own, calculated: true };
  };
}

export function readCells(context: EngineContext, sheetId: string, area: Area): Cell[][] {
  const at = cellReader(context, sheetId);
  return tableOf(area, (row, column) => {
    const { data, calculated } = at(row, column);
    return toCell(data, calculated);
  });
}

export function readFormulas(context: EngineContext, sheetId: string, area: Area): string[][] {
  return tableOf(area, (row, column) => writtenFormula(context, sheetId, row, column));
}

/** What a cell may hold besides a value; named only where there is something to clear, for Univer works through each. */
const NO_FORMULA = { f: null, si: null, p: null, custom: null } as const;

function toCellData(input: CellInput, old: Nullable<ICellData>, toFormula: (formula: string) => ICellData): ICellData {
  const cleared = old && (old.f || old.si || old.p || old.custom) ? NO_FORMULA : null;
  switch (input.kind) {
    case 'empty':
      return { ...cleared, v: null };
    case 'text':
      return { ...cleared, v: input.value, t: CellValueType.STRING };
    case 'number':
      return { ...cleared, v: input.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...cleared, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return { ...NO_FORMULA, v: null, ...toFormula(input.formula) };
  }
}

export function writeCells(
  context: EngineContext,
  sheetId: string,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): void {
  if (inputs.length !== area.rows || inputs.some((row) => row.length !== area.columns)) {
    throw new Error('What is written has another shape than the area it is written to.');
  }
  const worksheet = worksheetOf(context, sheetId);
  if (area.row + area.rows > worksheet.getRowCount() || area.column + area.columns > worksheet.getColumnCount()) {
    throw new Error('The area written to reaches beyond the sheet.');
  }
  const setting = formulaSetting(context, sheetId);
  const matrix = worksheet.getCellMatrix();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  inputs.forEach((inputRow, y) => {
    const row: Record<number, ICellData> = {};
    inputRow.forEach((input, x) => {
      // Nothing over nothing is left out: blank rows are many, and would otherwise become cells.
      const old = matrix.getValue(area.row + y, area.column + x);
      if (input.kind !== 'empty' || old) {
        row[area.column + x] = toCellData(input, old, (formula) => formulaCell(formula, setting));
      }
    });
    cellValue[area.row + y] = row;
  });
  run(context, SetRangeValuesMutation.id, { unitId: context.unitId, subUnitId: sheetId, cellValue });
}

/** The smallest corner that holds all content, spilled cells included. */
export function usedSize(context: EngineContext, sheetId: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  worksheetOf(context, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && ((cell.v !== null && cell.v !== undefined && cell.v !== '') || cell.f || cell.si)) {
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }
    });
  const spilled = spillReader(context, sheetId);
  for (const { area } of spillAnchors(context, sheetId)) {
    const anchor = spilled(area.row, area.column);
    if (anchor && anchor.v !== '#SPILL!') {
      rows = Math.max(rows, area.row + area.rows);
      columns = Math.max(columns, area.column + area.columns);
    }
  }
  return { rows, columns };
}
