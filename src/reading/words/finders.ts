/** Finders of words by lists of the dictionaries. */
import { fold } from './fold.ts';
import { knownTerms } from './known-terms.ts';
import type { ListName } from './term-lists.ts';
import { createTermFinder, type TermFinder, widest } from './terms.ts';

/** Of the terms of these lists, in all languages. */
export function listed<Meaning extends ListName>(meanings: readonly Meaning[]): TermFinder<Meaning> {
  return createTermFinder(
    knownTerms().flatMap((lists) =>
      meanings.flatMap((meaning) => (lists[meaning] ?? []).map((term) => [term, meaning] satisfies [string, Meaning])),
    ),
  );
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
