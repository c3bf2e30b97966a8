/** Finds out whether a formula depends on a function that changes by itself: custom functions are refused such inputs. */
import type { Area, Engine, EngineSheet, FormulaCell } from '../engine/engine.ts';
import { readsOf } from '../engine/formula/areas-in.ts';

const VOLATILE: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/** True when the formula in the cell names a volatile function, or reads a cell that depends on one. */
export function dependsOnVolatile(engine: Engine, cell: FormulaCell): boolean {
  const seen = new Set<string>();
  const waiting: FormulaCell[] = [cell];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const sheet = engine.sheet(next.sheetId);
    const key = `${next.sheetId}!${next.row}:${next.column}`;
    if (sheet === null || seen.has(key)) continue;
    seen.add(key);
    const formula = sheet.formulas({ row: next.row, column: next.column, rows: 1, columns: 1 })[0]?.[0] ?? '';
    const reads = readsOf(formula);
    if (reads.functions.some((name) => VOLATILE.has(name))) return true;
    for (const { sheetName, area } of reads.areas) {
      const source = sheetName === null ? sheet : engine.sheets().find((candidate) => candidate.name === sheetName);
      if (source !== undefined) waiting.push(...formulasWithin(source, area));
    }
    for (const named of engine.namedAreas().filter(({ name }) => reads.names.includes(name))) {
      const source = engine.sheet(named.sheetId);
      waiting.push(...(source === null ? [] : formulasWithin(source, named.area)));
    }
  }
  return false;
}

/** The cells with a formula in the part of the area that is in use. */
function formulasWithin(sheet: EngineSheet, area: Area): FormulaCell[] {
  const used = sheet.used();
  const rows = Math.min(area.rows, used.rows - area.row);
  const columns = Math.min(area.columns, used.columns - area.column);
  if (rows <= 0 || columns <= 0) return [];
  return sheet
    .formulas({ ...area, rows, columns })
    .flatMap((line, row) =>
      line.flatMap((formula, column) =>
        formula === '' ? [] : [{ sheetId: sheet.id, row: area.row + row, column: area.column + column }],
      ),
    );
}
