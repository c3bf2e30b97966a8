/** What a word stands for, in whatever language it is written. */
import { spellingKey, tidy } from '../core/spelling.ts';
import type { ScriptTexts } from './script-language.ts';

/** `words` are spellings between strokes, in one of the `languages`. Undefined where the text is none of them. */
export function meaningOf<Key extends string, Texts>(
  text: string,
  keys: readonly Key[],
  languages: readonly Texts[],
  words: (texts: Texts, key: Key) => string,
): Key | undefined {
  const wanted = spellingKey(tidy(text));
  return keys.find((key) => languages.some((texts) => words(texts, key).toLowerCase().split('|').includes(wanted)));
}

export function methodWords(
  { payouts }: Pick<ScriptTexts, 'payouts'>,
  method: keyof ScriptTexts['payouts']['methods'],
): string {
  return `${payouts.methods[method]}|${payouts.methodSpellings[method]}`;
}
