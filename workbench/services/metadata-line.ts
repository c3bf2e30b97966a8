/** The rows and columns that developer metadata may sit on. */
import type { Context } from './context.ts';
import type { RangeHandle } from './handles.ts';
import type { MetadataSpot } from './metadata-store.ts';
import { liveArea } from './sheet-access.ts';

/** Developer metadata sits on one whole row or one whole column only, and one that is named as such: `5:5`, not `A5:Z5`. */
export function wholeLine(context: Context, { sheetId, area, lines }: RangeHandle): MetadataSpot {
  liveArea(context, sheetId, area);
  if (lines === 'rows' && area.rows === 1) {
    return { sheetId, place: 'ROW', index: area.row };
  }
  if (lines === 'columns' && area.columns === 1) {
    return { sheetId, place: 'COLUMN', index: area.column };
  }
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
