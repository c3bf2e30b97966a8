/** Arrays that a formula has spilled: Univer keeps their cells apart from the sheet's own. */
import type { ICellData, IRange } from '@univerjs/core';
import { contains, toArea } from './areas.ts';
import { cellName } from './cell-name.ts';
import { type EngineContext, worksheetOf } from './context.ts';
import type { Area } from './engine.ts';

export interface SpillAnchor {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

type Rows<T> = Readonly<Record<number, Readonly<Record<number, T>> | undefined>>;

function rowsOf<T>(holder: unknown): Rows<T> {
  return (holder ?? {}) as Rows<T>;
}

/** The calculated content of a spilled cell; undefined outside of spills. */
export function spillReader(
  context: EngineContext,
  sheetId: string,
): (row: number, column: number) => ICellData | undefined {
  const matrix = context.formulaData.getArrayFormulaCellData()[context.unitId]?.[sheetId];
  const rows = rowsOf<ICellData>(matrix);
  return (row, column) => rows[row]?.[column];
}

/** Every formula of the sheet whose result is an array, blocked ones too. */
export function spillAnchors(context: EngineContext, sheetId: string): readonly SpillAnchor[] {
  const rows = rowsOf<IRange>(context.formulaData.getArrayFormulaRange()[context.unitId]?.[sheetId]);
  const matrix = worksheetOf(context, sheetId).getCellMatrix();
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns ?? {})
      .filter(([column, range]) => range && matrix.getValue(Number(row), Number(column))?.f)
      .map(([column, range]) => ({ row: Number(row), column: Number(column), area: toArea(range) })),
  );
}

/** What an array could not spill over: a cell that holds something, or the end of the sheet. */
export type SpillBlock = { readonly kind: 'cell'; readonly name: string } | { readonly kind: 'no-room' };

/** Null when nothing stands in its way. */
export function spillBlock(context: EngineContext, sheetId: string, row: number, column: number): SpillBlock | null {
  const anchors = spillAnchors(context, sheetId);
  const own = anchors.find((anchor) => anchor.row === row && anchor.column === column);
  if (!own) return null;
  const worksheet = worksheetOf(context, sheetId);
  const matrix = worksheet.getCellMatrix();
  // An array of blanks takes its place as well, though none of its cells holds anything.
  const others = anchors.filter(
    (anchor) => anchor !== own && matrix.getValue(anchor.row, anchor.column)?.v !== '#SPILL!',
  );
  const { area } = own;
  for (let y = area.row; y < area.row + area.rows; y += 1) {
    for (let x = area.column; x < area.column + area.columns; x += 1) {
      const isAnchor = y === row && x === column;
      const holds = (matrix.getValue(y, x)?.v ?? null) !== null || others.some((other) => contains(other.area, y, x));
      if (!isAnchor && holds) {
        return { kind: 'cell', name: cellName(y, x) };
      }
    }
  }
  const outside =
    area.row + area.rows > worksheet.getRowCount() || area.column + area.columns > worksheet.getColumnCount();
  return outside ? { kind: 'no-room' } : null;
}
