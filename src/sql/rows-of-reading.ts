/** The rows of a sheet beside what was read of them. */
import type { Reading } from '../reading/reading.ts';
import { type ReadingContext, type Sheet, textOf } from '../reading/sheet.ts';

export interface Rows {
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly context: ReadingContext;
}

/** As a query reads it: in lower case. */
export function wordIn({ sheet, context }: Rows, row: number, column: number): string {
  return textOf(sheet[row]?.[column], context.zone).toLowerCase();
}
