/** The columns of a tab of ours, found by their titles wherever rows and columns were inserted. */
import { isBlank } from '../core/writing/cell.ts';
import { spellingKey, tidy } from '../core/writing/spelling.ts';
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import type { TabContent } from './kept-columns.ts';

export interface FoundTable<Key extends string> {
  readonly content: Pick<TabContent, 'values'>;
  /** The row of titles, from 0. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<Key, number>>>;
}

/** Titles that tabs of earlier versions bear, and what they are called now. A map: a person's column may be called `constructor`. */
const FORMER_TITLES: ReadonlyMap<string, string> = new Map([
  ['fact', 'actual'],
  ['plan met, all kpis', 'attainment, all kpis'],
]);

function keyOf(cell: unknown): string {
  const key = isBlank(cell) ? '' : spellingKey(tidy(String(cell)));
  return FORMER_TITLES.get(key) ?? key;
}

/** The row that holds the most of the titles, in whichever of their languages; other columns there are the user's. */
export function findTable<Key extends string>(
  content: Pick<TabContent, 'values'>,
  keys: readonly Key[],
  titlesOf: (key: Key) => readonly string[],
): FoundTable<Key> {
  const none: Partial<Record<Key, number>> = {};
  let found: FoundTable<Key> = { content, header: 0, columns: none };
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

export interface TitleRow<Key extends string> {
  /** The row of titles, from 0. */
  readonly header: number;
  readonly columns: Readonly<Record<Key, number>>;
}

/** The row that holds all titles, in whichever language; null where there is none. */
export function findTitleRow<Key extends string>(
  content: Pick<TabContent, 'values'>,
  titlesIn: (texts: Texts) => Readonly<Record<Key, string>>,
): TitleRow<Key> | null {
  const languages = ALL_TEXTS.map(titlesIn);
  const keys = Object.keys(languages[0] ?? {}) as Key[];
  const { header, columns } = findTable(content, keys, (key) => languages.map((words) => words[key]));
  const isWhole = keys.every((key) => columns[key] !== undefined);
  return isWhole ? { header, columns: columns as Readonly<Record<Key, number>> } : null;
}
