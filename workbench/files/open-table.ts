/** Puts a table read from a file into a sheet of the open workbook, sized to fit. */
import type { Engine, EngineSheet } from '../engine/engine.ts';
import type { CsvTable } from './csv.ts';

const LONGEST_NAME = 100;

/** The first sheet takes the table when it is still empty; otherwise a new sheet comes after the last one. */
export function openTable(engine: Engine, table: Pick<CsvTable, 'rows'>, fileName: string): EngineSheet {
  const rows = table.rows.length;
  const columns = table.rows[0]?.length ?? 0;
  const sheet = sheetFor(engine, rows, columns, sheetName(engine, fileName));
  sheet.write({ row: 0, column: 0, rows, columns }, table.rows);
  sheet.setFrozen(1, 0);
  engine.activate(sheet.id);
  engine.select({ row: 0, column: 0, rows: 1, columns: 1 });
  return sheet;
}

function sheetFor(engine: Engine, rows: number, columns: number, name: string): EngineSheet {
  const [only, second] = engine.sheets();
  if (only === undefined || second !== undefined || only.used().rows > 0) {
    return engine.insertSheet(name, engine.sheets().length, Math.max(1000, rows + 100), Math.max(26, columns));
  }
  only.rename(name);
  if (only.rowCount < rows + 100) only.insertRows(only.rowCount, rows + 100 - only.rowCount);
  if (only.columnCount < columns) only.insertColumns(only.columnCount, columns - only.columnCount);
  return only;
}

/** The file's name without its ending and folder; a number is added when a sheet is called so already. */
function sheetName(engine: Engine, fileName: string): string {
  const bare = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const base = (bare.trim() === '' ? 'Orders' : bare.trim()).slice(0, LONGEST_NAME - 5);
  const taken = new Set(engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
  return name;
}
