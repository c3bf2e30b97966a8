/** `Range`: where it lies, and what its groups of methods add. */
import { a1OfArea, a1OfLines } from './a1.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { type RangeHandle, rangeHandles } from './handles.ts';
import { rangeContent } from './range-content.ts';
import { rangeExtras } from './range-extras.ts';
import { rangeFormats } from './range-formats.ts';
import type { RangeParts } from './range-parts.ts';
import { serviceObject } from './service-object.ts';
import { isUnprotected } from './write-rules.ts';

export function createRange(context: Context, handle: RangeHandle): Range {
  const { area, lines } = handle;
  const parts: RangeParts = { context, ...handle, self: () => range };
  const range: Range = serviceObject<Range>(context, 'Range', {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getA1Notation: () => (lines === null ? a1OfArea(area) : a1OfLines(area, lines)),
    canEdit: () => isUnprotected(context, handle.sheetId, area),
    ...rangeContent(parts),
    ...rangeFormats(parts),
    ...rangeExtras(parts),
  });
  return rangeHandles.keep(range, handle);
}
