/** What a word stands for, in whatever language it is written. */
import { spellingKey, tidy } from '../core/writing/spelling.ts';
import type { Texts } from './language.ts';

/** `words` are spellings between strokes, in one of the `languages`. Undefined where the text is none of them. */
export function meaningOf<Key extends string, Words>(
  text: string,
  keys: readonly Key[],
  languages: readonly Words[],
  words: (texts: Words, key: Key) => string,
): Key | undefined {
  const wanted = spellingKey(tidy(text));
  return keys.find((key) => languages.some((texts) => words(texts, key).toLowerCase().split('|').includes(wanted)));
}

export function methodWords({ payouts }: Pick<Texts, 'payouts'>, method: keyof Texts['payouts']['methods']): string {
  return `${payouts.methods[method]}|${payouts.methodSpellings[method]}`;
}
