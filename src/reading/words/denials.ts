/** Words that deny what stands behind them, and texts that deny another one of their column: *Not attending* beside *Attending*. */
import { fold } from './fold.ts';

const WORDS = 'не|not|nie|nicht|non|no|nao|ні|pas';
const BEFORE = new RegExp(`(?:^| )(?:${WORDS}) $|未$`);
const AT_BEGINNING = new RegExp(`^(?:${WORDS}) (?=.)|^未(?=.)`);
/** *No refund*, *без возврата*, also with a short word between. */
const WITHOUT = new RegExp(
  `(?:^| )(?:${WORDS}|without|без|kein|keine|ohne|sans|sin|sem|senza|bez)(?: \\p{L}{1,4})? $`,
  'u',
);

/** Whether what stands before a word takes it back: `not` shipped, `не` отгружен, `未`付款. @param before Folded, up to the word. */
export function isTakenBack(before: string): boolean {
  return BEFORE.test(before);
}

/** The same, where a remark may as well say that there was none. */
export function isSaidNotToBe(before: string): boolean {
  return WITHOUT.test(before);
}

/** Whether the text begins with a denial: *Not attending*, *Не дозвонились*. */
export function beginsWithDenial(text: string): boolean {
  return AT_BEGINNING.test(fold(text));
}

/** Of texts those that deny another one. */
export function denialsAmong(texts: readonly string[]): ReadonlySet<string> {
  const folded = new Set(texts.map(fold));
  const denies = (text: string) => {
    const said = fold(text);
    return AT_BEGINNING.test(said) && folded.has(said.replace(AT_BEGINNING, ''));
  };
  return new Set(texts.filter(denies));
}
