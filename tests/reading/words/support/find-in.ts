/** A finder of given terms, each with what it means. */
import { beginningOf, DIGIT } from '../../../../src/reading/words/term-book.ts';
import { createTermFinder, type TermFinder } from '../../../../src/reading/words/terms.ts';

export function findIn<Meaning>(given: readonly (readonly [text: string, meaning: Meaning])[]): TermFinder<Meaning> {
  const terms = given.map(([text, meaning]) => ({ text, meaning }));
  return createTermFinder({
    near: (beginning) => terms.filter(({ text }) => beginningOf(text) === beginning),
    all: () => terms,
    hasDigits: () => terms.some(({ text }) => DIGIT.test(text)),
  });
}
