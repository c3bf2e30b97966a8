/** What a group of methods of `Sheet` needs. */
import type { Context } from './context.ts';
import type { Sheet } from './file-objects.ts';

/** Which sheet, and the sheet object to give back for chaining. */
export interface SheetParts {
  readonly context: Context;
  readonly sheetId: number;
  readonly self: () => Sheet;
}
