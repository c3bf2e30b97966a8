/** What the dictionaries say, as it is looked up: of each language the terms of each list, folded, none twice. */
import type { Dictionary } from './dictionaries/dictionary.ts';
import { fold } from './fold.ts';
import { TITLE_KINDS, type TitleKind } from './title-kinds.ts';

export type ListName = Exclude<keyof Dictionary, 'titles'> | TitleKind;

/** The lists of one language, by their names; those of titles by what the titles say. */
export type TermLists = Readonly<Record<string, readonly string[]>>;

/** The terms of a list with commas, folded; a star is kept. */
function termsIn(list: string): string[] {
  return list
    .split(',')
    .map((term) => (term.trim().endsWith('*') ? `${fold(term)}*` : fold(term)))
    .filter((term) => term !== '' && term !== '*');
}

/** Words that say nothing left out, unless there is no other. */
export function withoutFillers(folded: string, isFiller: (word: string) => boolean): string {
  const words = folded.split(' ');
  const kept = words.filter((word) => !isFiller(word));
  return kept.length === 0 ? folded : kept.join(' ');
}

/**
 * One a dictionary, in their order; lists without terms are left out. Terms of titles have no fillers, as the titles have none when
 * they are looked up. Values are looked up in all languages at once: what an earlier one has in the same list is left out.
 */
export function termLists(dictionaries: readonly Dictionary[]): TermLists[] {
  const fillers = new Set(dictionaries.flatMap((dictionary) => termsIn(dictionary.fillers)));
  const seen = new Map<string, Set<string>>();
  const isNew = (name: string, term: string) => {
    const known = seen.get(name) ?? new Set();
    seen.set(name, known);
    return !known.has(term) && known.add(term) !== undefined;
  };
  return dictionaries.map(({ titles, ...values }) => {
    const ofTitles = TITLE_KINDS.map((kind) => {
      const terms = termsIn(titles[kind] ?? '').map((term) => withoutFillers(term, (word) => fillers.has(word)));
      return [kind, [...new Set(terms)]] as const;
    });
    const ofValues = Object.entries(values).map(
      ([name, list]) => [name, termsIn(list ?? '').filter((term) => isNew(name, term))] as const,
    );
    return Object.fromEntries([...ofTitles, ...ofValues].filter(([, terms]) => terms.length > 0));
  });
}
