/** Which columns are one question: `How important is … [Price]`, `How important is … [Speed]`. */
import { tidy } from '../../core/writing/spelling.ts';

export interface TitledColumn {
  readonly column: number;
  readonly title: string;
}

export interface GroupColumn {
  readonly column: number;
  readonly item: string;
}

export interface QuestionGroup {
  /** What all of its titles have in common. */
  readonly title: string;
  readonly columns: readonly GroupColumn[];
}

const BRACKETS = /^(.*?)\s*\[([^\]]+)\]$/su;
/** What services put between a question and its row, the surest first. */
const SEPARATORS = [' / ', ' | ', ' → ', ' > ', ' :: ', '? ', ': ', ' – ', ' — ', ' - ', '. '];

interface Split {
  readonly stem: string;
  readonly item: string;
}

function splitAt(title: string, separator: string): Split | null {
  const at = title.lastIndexOf(separator);
  if (at <= 0) return null;
  return { stem: title.slice(0, at) + separator.trim(), item: title.slice(at + separator.length).trim() };
}

function splitByBrackets(title: string): Split | null {
  const [, stem, item] = BRACKETS.exec(title) ?? [];
  return stem === undefined || item === undefined ? null : { stem, item: tidy(item) };
}

/** Groups of two columns at least by one way of splitting titles. */
function groupsBy(
  columns: readonly TitledColumn[],
  split: (title: string) => Split | null,
  least: number,
): QuestionGroup[] {
  const byStem = new Map<string, GroupColumn[]>();
  for (const { column, title } of columns) {
    const parts = split(title);
    if (parts === null || parts.item === '') continue;
    byStem.set(parts.stem, [...(byStem.get(parts.stem) ?? []), { column, item: parts.item }]);
  }
  return [...byStem].flatMap(([title, members]) => (members.length < least ? [] : [{ title, columns: members }]));
}

/** Brackets make a group of a single column, too: nothing else is written like that. */
export function questionGroups(columns: readonly TitledColumn[]): QuestionGroup[] {
  let left = columns;
  const groups: QuestionGroup[] = [];
  const take = (found: readonly QuestionGroup[]) => {
    groups.push(...found);
    const taken = new Set(found.flatMap((group) => group.columns.map(({ column }) => column)));
    left = left.filter(({ column }) => !taken.has(column));
  };
  take(groupsBy(left, splitByBrackets, 1));
  for (const separator of SEPARATORS) take(groupsBy(left, (title) => splitAt(title, separator), 2));
  return groups;
}

/** Single questions that differ in one part: `How important is price to you?`, `How important is speed to you?`. */
export function withoutCommonWords(columns: readonly TitledColumn[]): QuestionGroup | null {
  if (columns.length < 2) return null;
  const words = columns.map(({ title }) => title.split(/\s+/));
  const shortest = Math.min(...words.map(({ length }) => length));
  const isCommon = (at: (each: readonly string[]) => string | undefined) =>
    new Set(words.map((each) => at(each)?.toLowerCase())).size === 1;
  let front = 0;
  while (front < shortest - 1 && isCommon((each) => each[front])) front++;
  let back = 0;
  while (back < shortest - front - 1 && isCommon((each) => each[each.length - 1 - back])) back++;
  if (front + back === 0) return null;
  const items = words.map((each) =>
    each
      .slice(front, each.length - back)
      .join(' ')
      .replace(/[?.,:;!]+$/u, ''),
  );
  return {
    title: [...(words[0]?.slice(0, front) ?? []), '…', ...(words[0]?.slice((words[0]?.length ?? 0) - back) ?? [])].join(
      ' ',
    ),
    columns: columns.map(({ column }, index) => ({ column, item: items[index] ?? '' })),
  };
}
