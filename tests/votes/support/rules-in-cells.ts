/** The formulas of colour rules, put into cells beside what they colour: a rule shows no number that could be compared. */
import type { CellInput, EngineSheet } from '../../../workbench/engine/engine.ts';

/** One column more for each rule, on the rows that it colours. Its columns are absolute: it says there what it says here. */
export function putRulesInCells(sheet: EngineSheet): number {
  const formulas = sheet.conditionalRules().flatMap(({ areas, rule }) => {
    return rule.type === 'formula' ? areas.map((area) => ({ area, formula: rule.formula })) : [];
  });
  if (formulas.length === 0) return 0;
  const first = sheet.columnCount;
  sheet.insertColumns(first - 1, formulas.length);
  formulas.forEach(({ area, formula }, index) => {
    const input: CellInput = { kind: 'formula', formula: formula.startsWith('=') ? formula : `=${formula}` };
    sheet.write({ row: area.row, column: sheet.columnCount - 1 - index, rows: 1, columns: 1 }, [[input]]);
  });
  return formulas.length;
}
