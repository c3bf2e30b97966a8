/** The languages of the product, and the words of each. */
import * as en from './en/index.ts';
import * as ru from './ru/index.ts';

export type Language = 'en' | 'ru';

/** Every word a person reads, by who shows it. The English texts say which there are. */
export type Texts = typeof en;

const TEXTS: Readonly<Record<Language, Texts>> = { en, ru };

export const ALL_TEXTS: readonly Texts[] = [en, ru];

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
