/** Where a cell stands in the window, with scrolling and frozen rows and columns taken into account. */
import type { FUniver } from '@univerjs/core/facade';
import type { EngineSheet } from '../engine/engine.ts';
import { byId } from './element.ts';

export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Null until the grid is drawn. */
export function gridCanvas(): Element | null {
  return byId('grid').querySelector('canvas[id^="univer-sheet-main-canvas"]');
}

/** The rectangle of the canvas that holds the cells, headers included. */
export function canvasRect(): DOMRect {
  return (gridCanvas() ?? byId('grid')).getBoundingClientRect();
}

/** The grid tells a cell's place from the corner of its canvas, as if nothing were scrolled or zoomed. */
export function cellPlace(univerApi: FUniver, sheet: EngineSheet, row: number, column: number): CellPlace {
  const facade = univerApi.getActiveWorkbook()?.getActiveSheet();
  if (facade === undefined) throw new Error('No sheet is open.');
  const canvas = canvasRect();
  const cell = facade.getRange(row, column).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = facade.getScrollState();
  const zoom = facade.getZoom();
  const origin = facade.getRange(0, 0).getCellRect();
  const first = facade.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const right = column < sheet.frozenColumns ? 0 : first.left - origin.left + offsetX;
  const down = row < sheet.frozenRows ? 0 : first.top - origin.top + offsetY;
  return {
    left: canvas.left + (cell.left - right) * zoom,
    top: canvas.top + (cell.top - down) * zoom,
    bottom: canvas.top + (cell.bottom - down) * zoom,
  };
}
