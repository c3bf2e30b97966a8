/** `Range`: put together from its groups of methods. */
import type { Area } from '../engine/engine.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import { rangeHandles } from './handles.ts';
import { rangeContent } from './range-content.ts';
import { rangeExtras } from './range-extras.ts';
import { rangeFormats } from './range-formats.ts';
import type { RangeParts } from './range-parts.ts';
import { rangePlace } from './range-place.ts';
import { rangeTextFormats } from './range-text-formats.ts';
import { serviceObject } from './service-object.ts';

export function createRange(context: Context, sheetId: number, area: Area): Range {
  const parts: RangeParts = { context, sheetId, area, self: () => range };
  const range: Range = serviceObject<Range>(context, 'Range', {
    ...rangePlace(parts),
    ...rangeContent(parts),
    ...rangeFormats(parts),
    ...rangeTextFormats(parts),
    ...rangeExtras(parts),
  });
  return rangeHandles.keep(range, { sheetId, area });
}
