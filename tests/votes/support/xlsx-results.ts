/** Formulas and their results in .xlsx files: taken out, so that a program has to calculate them, and compared. */
import ExcelJS from 'exceljs';
import type { Cell } from '../../../workbench/engine/engine.ts';
import { isSame } from './same.ts';

/** By `Sheet!B3`: the results of formulas. */
export type Results = ReadonlyMap<string, { readonly formula: string; readonly result: Cell }>;

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

function* formulaCells(workbook: ExcelJS.Workbook): Iterable<readonly [name: string, cell: ExcelJS.Cell]> {
  for (const sheet of workbook.worksheets) {
    for (let row = 1; row <= sheet.rowCount; row++) {
      for (let column = 1; column <= sheet.columnCount; column++) {
        const cell = sheet.getCell(row, column);
        if (cell.type === ExcelJS.ValueType.Formula) yield [`${sheet.name}!${cell.address}`, cell];
      }
    }
  }
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

function resultOf(cell: ExcelJS.Cell): Cell {
  const { result } = cell.value as ExcelJS.CellFormulaValue;
  if (result === undefined || result === null) return { kind: 'empty', value: null };
  if (result instanceof Date) return { kind: 'number', value: result.getTime() / DAY + SERIAL_OF_1970 };
  if (typeof result === 'object') return { kind: 'error', value: result.error };
  const kind = typeof result === 'string' ? 'text' : typeof result === 'number' ? 'number' : 'boolean';
  return { kind, value: result };
}

export async function resultsIn(bytes: Uint8Array): Promise<Results> {
  const cells = [...formulaCells(await open(bytes))];
  return new Map(cells.map(([name, cell]) => [name, { formula: cell.formula, result: resultOf(cell) }]));
}

/** The same file without the results of its formulas: who shows one has calculated it. */
export async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  for (const [, cell] of formulaCells(workbook)) cell.value = { formula: cell.formula, date1904: false };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What was calculated otherwise, a line each; a formula that came to nothing over there, too. */
export function differencesOf(expected: Results, calculated: Results): string[] {
  return [...expected].flatMap(([name, { formula, result }]) => {
    const other = calculated.get(name)?.result ?? { kind: 'empty', value: null };
    if (isSame(result, other)) return [];
    return [`${name} =${formula}: ${JSON.stringify(result.value)}, but there ${JSON.stringify(other.value)}`];
  });
}
