/** The rows and columns that developer metadata may sit on. */
import type { Context } from './context.ts';
import type { RangeHandle } from './handles.ts';
import type { MetadataSpot } from './metadata-store.ts';
import { liveArea } from './sheet-access.ts';

/** Developer metadata sits on one whole row or one whole column only. */
export function wholeLine(context: Context, { sheetId, area }: RangeHandle): MetadataSpot {
  const sheet = liveArea(context, sheetId, area);
  if (area.rows === 1 && area.column === 0 && area.columns === sheet.columnCount) {
    return { sheetId, place: 'ROW', index: area.row };
  }
  if (area.columns === 1 && area.row === 0 && area.rows === sheet.rowCount) {
    return { sheetId, place: 'COLUMN', index: area.column };
  }
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
