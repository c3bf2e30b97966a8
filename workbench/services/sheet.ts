/** `Sheet`: put together from its groups of methods. */
import type { Context } from './context.ts';
import { sheetHandles } from './handles.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet } from './sheet-access.ts';
import { sheetFeatures } from './sheet-features.ts';
import { sheetGrid } from './sheet-grid.ts';
import { sheetIdentity } from './sheet-identity.ts';
import { sheetRanges } from './sheet-ranges.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a group of methods needs: which sheet, and the sheet object to give back for chaining. */
export interface SheetParts {
  readonly context: Context;
  readonly sheetId: number;
  readonly self: () => Sheet;
}

export function createSheet(context: Context, sheetId: number): Sheet {
  liveSheet(context, sheetId);
  const parts: SheetParts = { context, sheetId, self: () => sheet };
  const sheet: Sheet = serviceObject<Sheet>(context, 'Sheet', {
    ...sheetIdentity(parts),
    ...sheetRanges(parts),
    ...sheetGrid(parts),
    ...sheetFeatures(parts),
  });
  return sheetHandles.keep(sheet, { sheetId });
}
