/** What can only be told of ratings beside each other: which is whose, and whether they are about the same values. */
import { valueKey } from '../../core/key-values/judge-values.ts';
import type { QuestionGroup } from './question-groups.ts';
import { itemKeys, type RatingGroup, sharesItems } from './rating-groups.ts';

/**
 * A second question of the same kind about the same values (important now, important next year) would count each answer twice: it is
 * asked. Of several that do not say whom they rate, one beside importance and us is most likely a rival's.
 */
export function withAspectsApart(groups: readonly RatingGroup[]): RatingGroup[] {
  const taken: RatingGroup[] = [];
  const first = groups.map((group) => {
    const twice =
      group.aspect !== 'rival' &&
      taken.some((other) => other.aspect === group.aspect && sharesItems(other, itemKeys(group)));
    if (group.aspect !== null && !twice) taken.push(group);
    return twice ? { ...group, aspect: null, aspectSuggestion: null } : group;
  });
  const has = (aspect: RatingGroup['aspect']) => first.some((group) => group.aspect === aspect);
  return first.map((group) => {
    if (group.aspect !== null || !has('importance') || !has('us')) return group;
    return {
      ...group,
      aspectSuggestion:
        group.aspectSuggestion === null || group.aspectSuggestion === 'us' ? 'rival' : group.aspectSuggestion,
    };
  });
}

/**
 * Ratings of us and of rivals about values that nobody asked the importance of: they can't be compared with it. Often it is the same
 * value in other words, or in another case.
 */
export function strangers(groups: readonly RatingGroup[], importantElsewhere: ReadonlySet<string>): QuestionGroup[] {
  const important = new Set(importantElsewhere);
  for (const group of groups) if (group.aspect === 'importance') for (const key of itemKeys(group)) important.add(key);
  if (important.size === 0) return [];
  return groups.flatMap(({ aspect, named, title, columns }) => {
    const unknown = columns.filter(({ item }) => !important.has(valueKey(item)));
    return aspect === 'importance' || !named || unknown.length === 0 ? [] : [{ title, columns: unknown }];
  });
}

/** What tells several rivals apart: what their questions do not have in common. */
export function rivalNames(groups: readonly RatingGroup[]): ReadonlyMap<RatingGroup, string> {
  const rivals = groups.filter(({ aspect }) => aspect === 'rival');
  if (rivals.length < 2) return new Map(rivals.map((group) => [group, '']));
  const words = rivals.map(({ title }) => title.split(/\s+/));
  const shared = (word: string) => words.every((each) => each.includes(word));
  return new Map(
    rivals.map((group, index) => [
      group,
      (words[index] ?? [])
        .filter((word) => !shared(word))
        .join(' ')
        .replace(/[?.,:;!]+$/u, ''),
    ]),
  );
}
