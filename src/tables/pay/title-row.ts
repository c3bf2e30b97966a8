/** The columns of a tab of ours, found by their titles wherever rows and columns were inserted. */
import { isBlank } from '../../core/cell.ts';
import { spellingKey, tidy } from '../../core/spelling.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { TabContent } from '../kept-columns.ts';

export interface TitleRow<Key extends string> {
  /** The row of titles, from 0. */
  readonly header: number;
  readonly columns: Readonly<Record<Key, number>>;
}

const keyOf = (cell: unknown) => (isBlank(cell) ? '' : spellingKey(tidy(String(cell))));

/** The first row that holds all titles, in whichever language; null where there is none. */
export function findTitleRow<Key extends string>(
  { values }: Pick<TabContent, 'values'>,
  titlesIn: (texts: Texts) => Readonly<Record<Key, string>>,
): TitleRow<Key> | null {
  const languages = ALL_TEXTS.map(titlesIn);
  const keys = Object.keys(languages[0] ?? {}) as Key[];
  const titles = keys.map((key) => languages.map((words) => keyOf(words[key])));
  for (const [header, row] of values.entries()) {
    const cells = row.map(keyOf);
    const found = keys.map((key, index): [Key, number] => [
      key,
      cells.findIndex((cell) => titles[index]?.includes(cell)),
    ]);
    if (found.every(([, column]) => column >= 0)) {
      return { header, columns: Object.fromEntries(found) as Record<Key, number> };
    }
  }
  return null;
}
