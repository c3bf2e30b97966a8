/** Finders of words by lists of the dictionaries. */
import { fold } from './fold.ts';
import { knownTerms } from './known-terms.ts';
import type { KnownTerm } from './term-book.ts';
import type { ListName } from './term-lists.ts';
import { createTermFinder, type Term, type TermFinder, widest } from './terms.ts';

/** Of the terms of these lists in all languages: language by language, list by list. */
export function finderOf<List extends ListName, Meaning>(
  lists: readonly List[],
  meaningOf: (list: List, language: number) => Meaning,
): TermFinder<Meaning> {
  const book = knownTerms();
  const places = new Map<string, number>(lists.map((list, place) => [list, place]));
  const own = (terms: readonly KnownTerm[]) => {
    const found: { readonly order: number; readonly term: Term<Meaning> }[] = [];
    for (const { text, list, language } of terms) {
      const place = places.get(list);
      const name = place === undefined ? undefined : lists[place];
      if (place === undefined || name === undefined) continue;
      found.push({ order: language * lists.length + place, term: { text, meaning: meaningOf(name, language) } });
    }
    return found.sort((first, second) => first.order - second.order).map(({ term }) => term);
  };
  const hasDigits = book.withDigits.some((list) => places.has(list));
  return createTermFinder({
    near: (beginning) => own(book.near(beginning)),
    all: () => own(book.all()),
    hasDigits: () => hasDigits,
  });
}

/** What is found means the list that has it. */
export function listed<Meaning extends ListName>(meanings: readonly Meaning[]): TermFinder<Meaning> {
  return finderOf(meanings, (list) => list);
}

/** The whole text if a list has it, else the first class in the order of which a word stands in it. */
export function classIn<Meaning extends ListName>(
  finder: TermFinder<Meaning | 'unclear'>,
  order: readonly Meaning[],
  text: string,
): Meaning | null {
  const folded = fold(text);
  const whole = finder.whole(folded);
  const found = whole.length > 0 ? whole : widest(finder.find(folded)).map(({ meaning }) => meaning);
  return order.find((meaning) => found.includes(meaning)) ?? null;
}
