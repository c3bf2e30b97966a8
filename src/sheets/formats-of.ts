/** What Sheets answers for a cell without a number format. Set as it is, it would show later dates as numbers. */
const FORMAT_OF_NONE = '0.###############';

/** Number formats of cells, as they can be set again. */
export function formatsOf(range: GoogleAppsScript.Spreadsheet.Range): string[][] {
  return range.getNumberFormats().map((row) => row.map((format) => (format === FORMAT_OF_NONE ? 'General' : format)));
}
