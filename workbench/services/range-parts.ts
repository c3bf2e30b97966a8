/** What a group of methods of `Range` needs. */
import type { Area } from '../engine/engine.ts';
import type { Context } from './context.ts';
import type { Range } from './file-objects.ts';

/** Where the range lies, and the range itself to give back for chaining. */
export interface RangeParts {
  readonly context: Context;
  readonly sheetId: number;
  readonly area: Area;
  readonly self: () => Range;
}
