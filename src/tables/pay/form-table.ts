/** A table that people fill in, found by its titles wherever rows and columns were inserted. */
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import type { TabContent } from '../kept-columns.ts';

export interface FormTable<Key extends string> {
  readonly content: Pick<TabContent, 'values'>;
  /** The row of titles, from 0. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Key, number>>>;
}

/** Titles that tabs of earlier versions bear, and what they are called now. */
const FORMER_TITLES: Readonly<Record<string, string>> = { fact: 'actual' };

function keyOf(cell: unknown): string {
  const key = isBlank(cell) ? '' : spellingKey(tidy(String(cell)));
  return FORMER_TITLES[key] ?? key;
}

/** The row that holds the most of the titles, in whichever of their languages; other columns there are the user's. */
export function findTable<Key extends string>(
  content: Pick<TabContent, 'values'>,
  keys: readonly Key[],
  titlesOf: (key: Key) => readonly string[],
): FormTable<Key> {
  const none: Partial<Record<Key, number>> = {};
  let found: FormTable<Key> = { content, header: 0, columns: none };
  let most = 0;
  const known = keys.map((key) => [key, titlesOf(key).map(keyOf)] as const);
  content.values.forEach((row, header) => {
    const cells = row.map(keyOf);
    const columns: Partial<Record<Key, number>> = {};
    for (const [key, titles] of known) {
      const column = cells.findIndex((cell) => titles.includes(cell));
      if (column >= 0) columns[key] = column;
    }
    const matches = Object.keys(columns).length;
    if (matches <= most) return;
    most = matches;
    found = { content, header, columns };
  });
  return found;
}

/** Rows below the titles, up to `end`, in which any of our columns holds something. */
export function filledRows<Key extends string>({ content, header, columns }: FormTable<Key>, end: number): number[] {
  const places = Object.values<number | undefined>(columns);
  return content.values.flatMap((cells, row) =>
    row > header && row < end && places.some((column) => column !== undefined && !isBlank(cells[column])) ? [row] : [],
  );
}
