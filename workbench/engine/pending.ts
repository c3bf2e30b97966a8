/** Whether a result may be read yet: no, while the formula, or anything it reads, was written since the last results. */
import { overlaps } from './areas.ts';
import type { Calculation } from './calculation.ts';
import type { EngineContext } from './context.ts';
import type { Area } from './engine.ts';
import { readsOf } from './formula/areas-in.ts';
import { type FormulaPlace, type FormulasOfSheet, listFormulas } from './formula-places.ts';
import { areasOfNames } from './named-areas.ts';
import { type Written, writtenBy } from './written-area.ts';

export interface Pending {
  in(sheetId: string, area: Area): boolean;
}

/** Their references are known only when they are calculated. */
const READS_ANYTHING = new Set(['INDIRECT', 'OFFSET', 'NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);

export function watchPending(context: EngineContext, calculation: Calculation): Pending {
  let written: Written[] = [];
  let formulas = new Map<string, FormulasOfSheet>();
  let known = new Map<string, boolean>();

  calculation.onAsked((command) => {
    const change = writtenBy(command);
    formulas = new Map();
    known = new Map();
    if (change) written.push(change);
  });
  calculation.onSettled(() => {
    written = [];
    formulas = new Map();
    known = new Map();
  });

  const touched = (sheetId: string, area: Area): boolean =>
    written.some((change) => change.sheetId === sheetId && (change.area === null || overlaps(change.area, area)));

  const formulasOf = (sheetId: string): FormulasOfSheet => {
    const listed = formulas.get(sheetId) ?? listFormulas(context, sheetId);
    formulas.set(sheetId, listed);
    return listed;
  };

  const inputs = (sheetId: string, formula: string): readonly { sheetId: string; area: Area }[] | 'anything' => {
    const reads = readsOf(formula);
    if (reads.functions.some((name) => READS_ANYTHING.has(name))) return 'anything';
    const direct = reads.areas.flatMap(({ sheetName, area }) => {
      const name = sheetName ?? context.workbook.getSheetBySheetId(sheetId)?.getName();
      const sheet = name === undefined ? null : context.workbook.getSheetBySheetName(name);
      return sheet ? [{ sheetId: sheet.getSheetId(), area }] : [];
    });
    return [...direct, ...areasOfNames(context, reads.names)];
  };

  const awaits = (sheetId: string, place: FormulaPlace): boolean => {
    const key = `${sheetId}!${place.row}:${place.column}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    // A formula that comes back to itself must not send us round for ever.
    known.set(key, false);
    const own = { row: place.row, column: place.column, rows: 1, columns: 1 };
    const read = touched(sheetId, own) ? 'anything' : inputs(sheetId, place.formula);
    const result = read === 'anything' ? written.length > 0 : read.some((input) => inArea(input.sheetId, input.area));
    known.set(key, result);
    return result;
  };

  const inArea = (sheetId: string, area: Area): boolean =>
    touched(sheetId, area) ||
    formulasOf(sheetId)
      .within(area)
      .some((place) => awaits(sheetId, place));

  return {
    in: (sheetId, area) =>
      calculation.outstanding() &&
      formulasOf(sheetId)
        .within(area)
        .some((place) => awaits(sheetId, place)),
  };
}
