/**
 * Where a tab that does not own its whole sheet ends: the first row below it and the first column beside it are marked, and
 * the marks go along with whatever a person inserts or deletes.
 */
import { columnLetters } from '../core/writing/a1.ts';
import type { Extent } from './extent.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'salesbook.edge';

interface Edge {
  readonly metadata: Metadata;
  /** So many rows or columns lie before it. */
  readonly at: number;
}

/** Null where the row or column was deleted. */
export interface Edges {
  readonly row: Edge | null;
  readonly column: Edge | null;
}

/** One of each, where nobody has deleted or copied the lines that they stand in. */
export const MARKS_OF_A_TAB = 2;

export function findEdgeMarks(sheet: Sheet): readonly Metadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

export function findEdges(sheet: Sheet): Edges {
  return locateEdges(findEdgeMarks(sheet));
}

/** Where a mark was copied along with its row, the first one counts: what lies below it may be the user's. */
export function locateEdges(marks: readonly Metadata[]): Edges {
  let [row, column]: [Edge | null, Edge | null] = [null, null];
  for (const metadata of marks) {
    const location = metadata.getLocation();
    // Mostly there is one of each, that of the row first.
    const isSecond: boolean = row !== null;
    const first: Range | null = isSecond ? location.getColumn() : location.getRow();
    const other: Range | null = first === null ? (isSecond ? location.getRow() : location.getColumn()) : null;
    const [below, beside] = isSecond ? [other, first] : [first, other];
    const edge: Edge = { metadata, at: (below?.getRow() ?? beside?.getColumn() ?? 0) - 1 };
    if (below !== null && (row === null || edge.at < row.at)) row = edge;
    if (beside !== null && (column === null || edge.at < column.at)) column = edge;
  }
  return { row, column };
}

/** Marks the ends of a tab; `now` is where marks stand that are there already. */
export function setEdges(sheet: Sheet, { rows, columns }: Extent, now: Edges): void {
  if (now.row?.at === rows && now.column?.at === columns) return;
  const letters = columnLetters(columns);
  const [below, beside] = sheet.getRangeList([`${rows + 1}:${rows + 1}`, `${letters}:${letters}`]).getRanges();
  if (below === undefined || beside === undefined) throw new Error('the ends of a tab are not in its sheet');
  if (now.row === null) below.addDeveloperMetadata(KEY);
  else if (now.row.at !== rows) now.row.metadata.moveToRow(below);
  if (now.column === null) beside.addDeveloperMetadata(KEY);
  else if (now.column.at !== columns) now.column.metadata.moveToColumn(beside);
}
