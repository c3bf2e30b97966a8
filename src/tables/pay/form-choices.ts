/** What a cell may say that is chosen from a list. */
import { spellingKey } from '../../core/spelling.ts';
import { meaningOf } from '../../text/find-word.ts';
import type { Texts } from '../../text/language.ts';

/** What a cell may say. */
export interface Choice<Value> {
  readonly of: (text: string) => Value | undefined;
  readonly shown: readonly string[];
}

/** Names that stand in another tab, by key. */
export function choiceOfNames(names: ReadonlyMap<string, string>): Choice<string> {
  return { of: (text) => names.get(spellingKey(text)), shown: [...names.values()] };
}

export function shownWord(words: string): string {
  return words.split('|')[0] ?? '';
}

/** `words` of a language hold the spellings of each key; `shown` takes those of the tab. */
export function choiceOf<Key extends string>(
  keys: readonly Key[],
  words: (texts: Texts, key: Key) => string,
  shown: Texts,
): Choice<Key> {
  return {
    of: (text) => meaningOf(text, keys, words),
    shown: keys.map((key) => shownWord(words(shown, key))),
  };
}

/** `TRUE` and `FALSE` of a tick box are among the words. */
export function flagChoice(shown: Texts): Choice<'yes' | 'no'> {
  return choiceOf(['yes', 'no'], ({ forms }, key) => forms.flags[key], shown);
}
