/** A calculation in words: each number after the word for what it is. */
import type { Term } from '../core/pay/pay-step.ts';
import type { Texts } from './language.ts';

export function sayCalculation(terms: readonly Term[], { paySteps }: Texts): string {
  return terms
    .map((term) => {
      const name = typeof term === 'string' ? undefined : term.name;
      return name === undefined ? paySteps.term(term) : `${paySteps.terms[name]} ${paySteps.term(term)}`;
    })
    .join(' ');
}
