/** Cells that are one link: Univer keeps them as a small text document. */
import { CellValueType, CustomRangeType, type ICellData, type Nullable, RichTextBuilder } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { tableOf } from './areas.ts';
import { type EngineContext, run, worksheetOf } from './context.ts';
import type { Area } from './engine.ts';

function linkOf(cell: Nullable<ICellData>): string | null {
  const range = cell?.p?.body?.customRanges?.find((one) => one.rangeType === CustomRangeType.HYPERLINK);
  const url: unknown = range?.properties?.['url'];
  return typeof url === 'string' ? url : null;
}

export function readLinks(context: EngineContext, sheetId: string, area: Area): (string | null)[][] {
  const matrix = worksheetOf(context, sheetId).getCellMatrix();
  return tableOf(area, (row, column) => linkOf(matrix.getValue(row, column)));
}

export function writeLink(
  context: EngineContext,
  sheetId: string,
  row: number,
  column: number,
  text: string,
  url: string,
): void {
  const cell: ICellData = {
    v: text,
    t: CellValueType.STRING,
    p: RichTextBuilder.create().insertLink(text, url).getData(),
    f: null,
    si: null,
    custom: null,
  };
  const cellValue = { [row]: { [column]: cell } };
  run(context, SetRangeValuesMutation.id, { unitId: context.unitId, subUnitId: sheetId, cellValue });
}
