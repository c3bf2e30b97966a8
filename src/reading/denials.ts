/** Words that deny another one of their column: *Not attending* beside *Attending*. */
import { fold } from './fold.ts';

const NEGATION = /^(?:не|not|nie|nicht|non|no|nao|ні) (?=.)|^未(?=.)/;

/** Of texts those that deny another one. */
export function denialsAmong(texts: readonly string[]): ReadonlySet<string> {
  const folded = new Set(texts.map(fold));
  const denies = (text: string) => {
    const said = fold(text);
    return NEGATION.test(said) && folded.has(said.replace(NEGATION, ''));
  };
  return new Set(texts.filter(denies));
}
