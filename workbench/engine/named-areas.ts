/** Names that a workbook gives to areas. */

import { lettersOfColumn } from './cell-name.ts';
import type { EngineContext } from './context.ts';
import type { NamedArea } from './engine.ts';
import { readsOf } from './formula/areas-in.ts';
import { sheetNumber } from './sheet-ids.ts';

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function areaOf(context: EngineContext, reference: string) {
  const [read] = readsOf(reference).areas;
  const sheet = read?.sheetName ? context.workbook.getSheetBySheetName(read.sheetName) : null;
  return read && sheet ? { sheetId: sheet.getSheetId(), area: read.area } : null;
}

export function namedAreas(context: EngineContext): readonly NamedArea[] {
  return context.book.getDefinedNames().flatMap((defined) => {
    const found = areaOf(context, defined.getFormulaOrRefString());
    return found ? [{ name: defined.getName(), sheetId: sheetNumber(found.sheetId), area: found.area }] : [];
  });
}

/** Areas in Univer's own sheet ids, for the names among these words that are defined. */
export function areasOfNames(context: EngineContext, words: readonly string[]) {
  const asked = new Set(words.map((word) => word.toUpperCase()));
  return context.book
    .getDefinedNames()
    .filter((defined) => asked.has(defined.getName().toUpperCase()))
    .flatMap((defined) => areaOf(context, defined.getFormulaOrRefString()) ?? []);
}

export function setNamedArea(context: EngineContext, named: NamedArea): void {
  const sheet = context.workbook.getSheets().find((one) => sheetNumber(one.getSheetId()) === named.sheetId);
  if (!sheet) {
    throw new Error(`There is no sheet with the id ${named.sheetId}.`);
  }
  const { row, column, rows, columns } = named.area;
  const start = `$${lettersOfColumn(column)}$${row + 1}`;
  const end = `$${lettersOfColumn(column + columns - 1)}$${row + rows}`;
  if (context.book.getDefinedName(named.name)) context.book.deleteDefinedName(named.name);
  context.book.insertDefinedName(named.name, `${quoted(sheet.getName())}!${start}:${end}`);
}
