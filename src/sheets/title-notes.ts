/** Notes on the titles of a tab's columns: ours are set where they are missing, those of the user stay. */
import type { TabRow, TabSpec } from '../reports/tab-spec.ts';
import { ALL_TEXTS } from '../text/language.ts';
import type { Extent } from './extent.ts';
import type { Given } from './write-new-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** By how much a tab may have become shorter above its last titles since the last build: notes of ours that stand there go. */
const ROOM = 30;

/** Called where there are notes to set alone: the texts are many. */
function ownNotes(): ReadonlySet<string> {
  return new Set(ALL_TEXTS.flatMap(({ notes }) => Object.values(notes).flatMap((each) => Object.values<string>(each))));
}

/** Where a tab keeps columns, the notes on theirs go along with them. */
type Tab = Pick<TabSpec, 'rows' | 'stood' | 'keepsColumns'>;

type NoteAt = (row: number, column: number) => string;

function notesOf(rows: readonly TabRow[]) {
  const noted = rows.flatMap(({ notes }, row) => (notes?.some((note) => note !== undefined) ? [row] : []));
  const [first] = noted;
  const wantedAt: NoteAt = (row, column) => rows[row]?.notes?.[column] ?? '';
  return first === undefined ? null : { first, last: noted[noted.length - 1] as number, wantedAt };
}

function gridOf(height: number, width: number, noteAt: NoteAt): string[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => noteAt(row, column)),
  );
}

/** Nothing stands for none. */
function setNotes(range: Range, notes: readonly (readonly string[])[]): void {
  range.setNotes(notes.map((line) => line.map((note) => note || null)));
}

/** In a new tab: one call. `given`: its first rows, at hand. */
export function setTitleNotes(sheet: Sheet, { rows }: Tab, { columns }: Extent, given: Given | undefined): void {
  const notes = notesOf(rows);
  if (notes === null) return;
  const { first, last, wantedAt } = notes;
  if (given !== undefined && last < given.rows) setNotes(given.range, gridOf(given.rows, columns, wantedAt));
  else {
    const height = last - first + 1;
    const noteAt: NoteAt = (row, column) => wantedAt(first + row, column);
    setNotes(sheet.getRange(first + 1, 1, height, columns), gridOf(height, columns, noteAt));
  }
}

/** In a tab that is rebuilt: one call, two where anything has changed. `whole`: all of its cells. */
export function applyTitleNotes(
  sheet: Sheet,
  { rows, stood, keepsColumns }: Tab,
  extent: Extent,
  whole: () => Range,
): void {
  const notes = notesOf(rows);
  if (notes === null) return;
  const { first, last, wantedAt } = notes;
  const range = (row: number, height: number) =>
    row === 0 && height === extent.rows ? whole() : sheet.getRange(row + 1, 1, height, extent.columns);
  const ours = ownNotes();
  const theirs = (note = '') => (ours.has(note) ? '' : note);
  const before = Math.max(0, first - (stood?.above ?? 0));
  const [top, height] = keepsColumns
    ? [Math.min(before, first), Math.abs(first - before) + 1]
    : [0, Math.min(extent.rows, last + 1 + ROOM)];
  const seen = range(top, height).getNotes();
  const stoodAt = (column: number) => (stood === undefined ? column : (stood.columns[column] ?? -1));
  const next = gridOf(height, extent.columns, (row, column) => {
    const isTitles = keepsColumns && top + row === first;
    const kept = isTitles
      ? seen[before - top]?.[stoodAt(column)]
      : keepsColumns && top + row === before
        ? ''
        : seen[row]?.[column];
    return theirs(kept) || wantedAt(top + row, column);
  });
  const isSame = next.every((row, index) => row.every((note, column) => note === seen[index]?.[column]));
  if (!isSame) setNotes(range(top, next.length), next);
}
