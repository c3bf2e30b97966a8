/** Notes on the titles of a tab's columns: ours are set where they are missing, those of the user stay. */
import type { TabSpec } from '../reports/tab-spec.ts';
import { ALL_TEXTS } from '../text/language.ts';
import type { Extent } from './extent.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By how much a tab may have become shorter above its last titles since the last build: notes of ours that stand there go. */
const ROOM = 30;

/** Called where there are notes to set alone: the texts are many. */
function ownNotes(): ReadonlySet<string> {
  return new Set(ALL_TEXTS.flatMap(({ notes }) => Object.values(notes).flatMap((each) => Object.values<string>(each))));
}

/** Where a tab keeps columns, the notes on theirs go along with them. */
type Tab = Pick<TabSpec, 'rows' | 'stood' | 'keepsColumns'>;

/** One call in a new tab, two where anything has changed. */
export function applyTitleNotes(
  sheet: Sheet,
  { rows, stood, keepsColumns }: Tab,
  extent: Extent,
  fresh: boolean,
): void {
  const noted = rows.flatMap(({ notes }, row) => (notes?.some((note) => note !== undefined) ? [row] : []));
  const [first] = noted;
  if (first === undefined) return;
  const last = noted[noted.length - 1] as number;
  const wantedAt = (row: number, column: number) => rows[row]?.notes?.[column] ?? '';
  const grid = (height: number, noteAt: (row: number, column: number) => string) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: extent.columns }, (_unused, column) => noteAt(row, column)),
    );
  const range = (row: number, height: number) => sheet.getRange(row + 1, 1, height, extent.columns);
  /** Nothing stands for none. */
  const set = (row: number, notes: readonly (readonly string[])[]) =>
    range(row, notes.length).setNotes(notes.map((line) => line.map((note) => note || null)));
  if (fresh) {
    set(
      first,
      grid(last - first + 1, (row, column) => wantedAt(first + row, column)),
    );
    return;
  }
  const ours = ownNotes();
  const theirs = (note = '') => (ours.has(note) ? '' : note);
  const before = Math.max(0, first - (stood?.above ?? 0));
  const [top, height] = keepsColumns
    ? [Math.min(before, first), Math.abs(first - before) + 1]
    : [0, Math.min(extent.rows, last + 1 + ROOM)];
  const seen = range(top, height).getNotes();
  const stoodAt = (column: number) => (stood === undefined ? column : (stood.columns[column] ?? -1));
  const next = grid(height, (row, column) => {
    const isTitles = keepsColumns && top + row === first;
    const kept = isTitles
      ? seen[before - top]?.[stoodAt(column)]
      : keepsColumns && top + row === before
        ? ''
        : seen[row]?.[column];
    return theirs(kept) || wantedAt(top + row, column);
  });
  const isSame = next.every((row, index) => row.every((note, column) => note === seen[index]?.[column]));
  if (!isSame) set(top, next);
}
