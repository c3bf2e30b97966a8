/** Builds the setters and getters of one property of a cell's style: for the whole range and cell by cell. */
import type { CellStyle } from '../engine/engine.ts';
import type { Range } from './file-objects.ts';
import type { RangeParts } from './range-parts.ts';
import { liveArea, requireShape } from './sheet-access.ts';

export function setOne<Value>(
  { context, sheetId, area, self }: RangeParts,
  patch: (value: Value) => Partial<CellStyle>,
): (value: Value) => Range {
  return (value) => {
    liveArea(context, sheetId, area).setStyle(area, patch(value));
    return self();
  };
}

export function setEach<Value>(
  { context, sheetId, area, self }: RangeParts,
  call: string,
  patch: (value: Value) => Partial<CellStyle>,
): (values: Value[][]) => Range {
  return (values) => {
    requireShape(values, area, call);
    context.execution.moved(area.rows * area.columns);
    liveArea(context, sheetId, area).setStyles(
      area,
      values.map((row) => Array.from(row, patch)),
    );
    return self();
  };
}

export function getOne<Value>(parts: RangeParts, pick: (style: CellStyle) => Value): () => Value {
  return () => {
    const area = { ...parts.area, rows: 1, columns: 1 };
    const style = liveArea(parts.context, parts.sheetId, area).styles(area)[0]?.[0];
    if (style === undefined) {
      throw new Error('The engine gave no style for a cell');
    }
    return pick(style);
  };
}

export function getEach<Value>(parts: RangeParts, pick: (style: CellStyle) => Value): () => Value[][] {
  return () => {
    parts.context.execution.moved(parts.area.rows * parts.area.columns);
    return liveArea(parts.context, parts.sheetId, parts.area)
      .styles(parts.area)
      .map((row) => row.map(pick));
  };
}
