/** What a group of methods of `Range` needs. */
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';
import type { RangeHandle } from './handles.ts';

/** Where the range lies, and the range itself to give back for chaining. */
export interface RangeParts extends RangeHandle {
  readonly context: Context;
  readonly self: () => Range;
}
