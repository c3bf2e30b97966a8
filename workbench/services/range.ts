/** `Range`: put together from its groups of methods. */
import type { Area } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { rangeHandles } from './handles.ts';
import { rangeContent } from './range-content.ts';
import { rangeExtras } from './range-extras.ts';
import { rangeFormats } from './range-formats.ts';
import { rangePlace } from './range-place.ts';
import { rangeTextFormats } from './range-text-formats.ts';
import { serviceObject } from './service-object.ts';

export type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a group of methods needs: where the range lies, and the range itself to give back for chaining. */
export interface RangeParts {
  readonly context: Context;
  readonly sheetId: number;
  readonly area: Area;
  readonly self: () => Range;
}

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
