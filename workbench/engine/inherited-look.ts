/** New rows and columns look like a neighbour: what Sheets does, and Univer leaves to its own menu. */
import type { IStyleData } from '@univerjs/core';
import { type EngineContext, runLooks, worksheetOf } from './context.ts';

/** The styles of a line's cells by their place in the line; only those that have one. */
export type LineLook = ReadonlyMap<number, IStyleData>;

export type Along = 'rows' | 'columns';

export function lookOf(context: EngineContext, sheetId: string, along: Along, line: number): LineLook {
  const styles = context.workbook.getStyles();
  const worksheet = worksheetOf(context, sheetId);
  const matrix = worksheet.getCellMatrix();
  const look = new Map<number, IStyleData>();
  const length = along === 'rows' ? worksheet.getColumnCount() : worksheet.getRowCount();
  for (let place = 0; place < length; place += 1) {
    const cell = along === 'rows' ? matrix.getValue(line, place) : matrix.getValue(place, line);
    const style = styles.getStyleByCell(cell);
    if (style) look.set(place, style);
  }
  return look;
}

/** Gives each of the new lines the look. */
export function giveLook(
  context: EngineContext,
  sheetId: string,
  { along, at, count }: { readonly along: Along; readonly at: number; readonly count: number },
  look: LineLook,
): void {
  if (look.size === 0) return;
  const cellValue: Record<number, Record<number, { readonly s: IStyleData }>> = {};
  for (let line = at; line < at + count; line += 1) {
    for (const [place, s] of look) {
      const [row, column] = along === 'rows' ? [line, place] : [place, line];
      const cells = cellValue[row] ?? {};
      cells[column] = { s };
      cellValue[row] = cells;
    }
  }
  runLooks(context, sheetId, cellValue);
}
