/** Ratings by their question: what they are about, and on which scale. */
import type { Aspect, Scale } from '../../core/key-values/answer.ts';
import { valueKey } from '../../core/key-values/judge-values.ts';
import { aspectOf } from './aspect-of.ts';
import { speaksOf } from './look-up.ts';
import { type QuestionGroup, type TitledColumn, withoutCommonWords } from './question-groups.ts';
import { readRating } from './read-rating.ts';
import { isWithin, type ScaleGuess, type Seen, scaleFrom, scaleIn } from './scale-of.ts';

export interface RatingGroup extends QuestionGroup {
  readonly aspect: Aspect | null;
  readonly aspectSuggestion: Aspect | null;
  readonly scale: ScaleGuess;
  readonly seen: Seen;
  /** Answers in words have a scale of their own. */
  readonly inWords: boolean;
  /** Whether the columns are known to be about something that has a name. */
  readonly named: boolean;
}

const WORDS: ScaleGuess = { scale: { low: 1, high: 5 }, suggestion: { low: 1, high: 5 } };

function seenIn(columns: readonly (readonly unknown[])[]): Seen & { readonly words: number } {
  const answers = columns.flatMap((cells) => cells.map(readRating));
  const numbers = answers.flatMap((answer) => (answer.kind === 'number' ? [answer.rating] : []));
  const words = answers.filter(({ kind }) => kind === 'word').length;
  return {
    low: Math.min(...numbers),
    high: Math.max(...numbers),
    answers: numbers.length,
    words,
  };
}

export function ratingGroup(
  group: QuestionGroup,
  cellsOf: (column: number) => readonly unknown[],
  named: boolean,
): RatingGroup {
  const { words, ...seen } = seenIn(group.columns.map(({ column }) => cellsOf(column)));
  const { aspect, suggestion } = aspectOf(group.title);
  const inWords = seen.answers === 0 && words > 0;
  const scale = inWords ? WORDS : scaleFrom(group.title, seen);
  return { ...group, aspect, aspectSuggestion: suggestion, scale, seen, inWords, named };
}

/** Words that say what a question is about are no part of what it asks about. */
function withoutAspect(item: string): string {
  const words = item.split(' ');
  const isAspect = (word = '') =>
    (['importance', 'us', 'rival', 'performance'] as const).some((meaning) => speaksOf(meaning, word));
  while (words.length > 1 && isAspect(words[0])) words.shift();
  while (words.length > 1 && isAspect(words[words.length - 1])) words.pop();
  return words.join(' ');
}

/** Questions that stand by themselves, put together by what they are about and by their first word. */
export function singleQuestions(columns: readonly TitledColumn[]): {
  readonly groups: QuestionGroup[];
  readonly left: TitledColumn[];
} {
  const byBeginning = new Map<string, TitledColumn[]>();
  for (const each of columns) {
    const key = `${aspectOf(each.title).aspect ?? ''} ${each.title.split(/\s+/)[0]?.toLowerCase() ?? ''}`;
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), each]);
  }
  const groups: QuestionGroup[] = [];
  const left: TitledColumn[] = [];
  for (const members of byBeginning.values()) {
    const group = withoutCommonWords(members);
    if (group === null) {
      left.push(...members);
      continue;
    }
    // The whole first question says what all are about: what they have in common may not.
    groups.push({
      title: members[0]?.title ?? group.title,
      columns: group.columns.map(({ column, item }) => ({ column, item: withoutAspect(item) })),
    });
  }
  return { groups, left };
}

/** The one that reaches furthest: up to the highest rating, of equally high ones down to the lowest. */
function widest(scales: readonly Scale[]): Scale | null {
  const [first = null] = [...scales].sort((one, other) => other.high - one.high || one.low - other.low);
  return first;
}

/**
 * One form seldom has two scales of numbers. Where the others say one, a group that fits it is on it, too; one that seems to be on a
 * smaller one may only have been answered low, and is asked.
 */
export function withSharedScale(groups: readonly RatingGroup[]): RatingGroup[] {
  const known = groups.flatMap(({ inWords, scale }) => (inWords || scale.scale === null ? [] : [scale.scale]));
  const shared = widest(known);
  if (shared === null) return [...groups];
  return groups.map((group) => {
    const { inWords, scale, seen, title } = group;
    if (inWords || scaleIn(title) !== null || !isWithin(seen, shared)) return group;
    const seemsSmaller = scale.scale !== null && scale.scale.high < shared.high;
    return { ...group, scale: { scale: seemsSmaller ? null : shared, suggestion: shared } };
  });
}

export const itemKeys = ({ columns }: QuestionGroup): Set<string> => new Set(columns.map(({ item }) => valueKey(item)));

export function sharesItems(one: QuestionGroup, keys: ReadonlySet<string>): boolean {
  return [...itemKeys(one)].some((key) => keys.has(key));
}
