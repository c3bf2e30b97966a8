/** `Sheet`: put together from its groups of methods. */
import type { Context } from './context.ts';
import type { Sheet } from './file-objects.ts';
import { sheetHandles } from './handles.ts';
import { serviceObject } from './service-object.ts';
import { liveSheet } from './sheet-access.ts';
import { sheetFeatures } from './sheet-features.ts';
import { sheetGrid } from './sheet-grid.ts';
import { sheetIdentity } from './sheet-identity.ts';
import type { SheetParts } from './sheet-parts.ts';
import { sheetRanges } from './sheet-ranges.ts';

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
