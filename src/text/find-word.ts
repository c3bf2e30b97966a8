/** What a word stands for, in whatever language it is written. */
import { spellingKey, tidy } from '../core/spelling.ts';
import { ALL_TEXTS, type Texts } from './language.ts';

/** `words` are spellings between strokes. Undefined where the text is none of them. */
export function meaningOf<Key extends string>(
  text: string,
  keys: readonly Key[],
  words: (texts: Texts, key: Key) => string,
): Key | undefined {
  const wanted = spellingKey(tidy(text));
  return keys.find((key) => ALL_TEXTS.some((texts) => words(texts, key).toLowerCase().split('|').includes(wanted)));
}

export function methodWords({ payouts }: Texts, method: keyof Texts['payouts']['methods']): string {
  return `${payouts.methods[method]}|${payouts.methodSpellings[method]}`;
}
