/** Where a sheet's formulas stand, and which of them fill a given area, by themselves or by what they spill. */
import { overlaps } from './areas.ts';
import { type EngineContext, worksheetOf } from './context.ts';
import type { Area } from './engine.ts';
import { spillAnchors } from './spills.ts';

export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  /** As Univer has it. */
  readonly formula: string;
  /** The area it fills. */
  readonly area: Area;
}

export interface FormulasOfSheet {
  within(area: Area): readonly FormulaPlace[];
}

export function listFormulas(context: EngineContext, sheetId: string): FormulasOfSheet {
  const byRow = new Map<number, FormulaPlace[]>();
  const tall: FormulaPlace[] = [];
  const spills = new Map(
    spillAnchors(context, sheetId).map((anchor) => [`${anchor.row}:${anchor.column}`, anchor.area]),
  );
  worksheetOf(context, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = cell.f ?? context.formulaData.getFormulaStringByCell(row, column, sheetId, context.unitId) ?? '';
      const area = spills.get(`${row}:${column}`) ?? { row, column, rows: 1, columns: 1 };
      const place = { row, column, formula, area };
      if (area.rows > 1) {
        tall.push(place);
        return;
      }
      const inRow = byRow.get(row);
      if (inRow) {
        inRow.push(place);
      } else {
        byRow.set(row, [place]);
      }
    });

  const inRows = function* (area: Area): Iterable<FormulaPlace> {
    if (area.rows > byRow.size) {
      for (const places of byRow.values()) {
        yield* places;
      }
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      yield* byRow.get(row) ?? [];
    }
  };

  return {
    within: (area) => [...inRows(area), ...tall].filter((place) => overlaps(place.area, area)),
  };
}
