/** Whether a tab still stands as the last build left it: a short print of all its cells and notes is kept in its mark. */
import { fingerprintOfTexts } from '../core/log/fingerprint.ts';
import { isDate } from '../core/writing/cell.ts';
import type { TabRow, TabSpec } from '../reports/tab-spec.ts';
import type { Content } from './cell-content.ts';
import type { Extent } from './extent.ts';
import { cellText } from './own-texts.ts';
import { type CellContext, contentsOf } from './write-rows.ts';

export interface TabPrint {
  readonly cells: string;
  readonly notes: string;
}

/** Stands in no cell: parts one from the next. */
const NEXT = '\n';

/** Without what Sheets may change by itself, such as references in a formula; a number and the same as a text differ. */
function printedCell(content: Content): string {
  if (typeof content === 'string') return cellText(content) ?? '';
  return ` ${isDate(content) ? content.getTime() : content}`;
}

/** Of a rectangle of cells, as `setValues` takes them. Where one was put in, taken out or typed over, it is another. */
export function printOfCells(cells: readonly (readonly Content[])[]): string {
  return fingerprintOfTexts(cells.map((row) => row.map(printedCell).join(NEXT)));
}

/** Of the notes that a build wants on its cells. */
function printOfNotes(rows: readonly TabRow[]): string {
  const noted = rows.flatMap(({ notes = [] }, row) =>
    notes.some((note) => note !== undefined) ? [[row, ...notes]] : [],
  );
  return fingerprintOfTexts(noted.map((row) => row.join(NEXT)));
}

/** Of what a build is going to write. */
export function printOf({ rows }: Pick<TabSpec, 'rows'>, extent: Extent, context: CellContext): TabPrint {
  return { cells: printOfCells(contentsOf(rows, extent.rows, extent.columns, context)), notes: printOfNotes(rows) };
}
