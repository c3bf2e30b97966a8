/** All that stands in the cells of a workbook, as the engine that the tests run on holds it. */
import type { Cell, Engine } from '../../../workbench/engine/engine.ts';

export interface SheetContent {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Values and results; spilled ones too. */
  readonly cells: readonly (readonly Cell[])[];
  /** As they were written, `""` where there is none; parallel to the cells. */
  readonly formulas: readonly (readonly string[])[];
}

/** The engine must have settled. */
export function bookContent(engine: Engine): SheetContent[] {
  return engine.sheets().map((sheet): SheetContent => {
    const { name, rowCount, columnCount } = sheet;
    const area = { row: 0, column: 0, ...sheet.used() };
    const isEmpty = area.rows === 0;
    return {
      name,
      rowCount,
      columnCount,
      cells: isEmpty ? [] : sheet.read(area),
      formulas: isEmpty ? [] : sheet.formulas(area),
    };
  });
}
