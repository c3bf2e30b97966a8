/** The columns of a tab of ours, found by their titles wherever rows and columns were inserted. */
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import type { TabContent } from '../kept-columns.ts';
import { findTable } from './form-table.ts';

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
