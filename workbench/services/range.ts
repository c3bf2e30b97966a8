/** `Range`: where it lies, and what its groups of methods add. */
import type { Area } from '../engine/engine.ts';
import { a1OfArea } from './a1.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { rangeContent } from './range-content.ts';
import { rangeExtras } from './range-extras.ts';
import { rangeFormats } from './range-formats.ts';
import type { RangeParts } from './range-parts.ts';
import { serviceObject } from './service-object.ts';

export function createRange(context: Context, sheetId: number, area: Area): Range {
  const parts: RangeParts = { context, sheetId, area, self: () => range };
  const range: Range = serviceObject<Range>(context, 'Range', {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getA1Notation: () => a1OfArea(area),
    ...rangeContent(parts),
    ...rangeFormats(parts),
    ...rangeExtras(parts),
  });
  return rangeHandles.keep(range, { sheetId, area });
}
