/** The words of a language: those that a page carries, and those that the server would answer with. */
import {
  isLanguage,
  type Language,
  type PayTexts,
  type SidebarTexts,
  type Texts,
  textsIn,
} from '../../../src/text/language.ts';
import * as languages from '../../../src/text/languages.ts';

async function wordsOf(page: 'sidebar' | 'motivation', language: Language): Promise<readonly [Language, unknown]> {
  const { words } = await import(`../../../src/text/${language}/${page}-page.ts`);
  return [language, words];
}

async function wordsInAll<Words>(page: 'sidebar' | 'motivation'): Promise<Readonly<Record<Language, Words>>> {
  const known = Object.keys(languages).filter(isLanguage);
  return Object.fromEntries(await Promise.all(known.map((language) => wordsOf(page, language)))) as Record<
    Language,
    Words
  >;
}

const sidebar = await wordsInAll<SidebarTexts>('sidebar');
const motivation = await wordsInAll<PayTexts>('motivation');

export function sidebarTextsIn(language: Language): SidebarTexts {
  return sidebar[language];
}

export function payTextsIn(language: Language): PayTexts {
  return motivation[language];
}

export function allTextsIn(language: Language): Texts & SidebarTexts {
  return { ...sidebarTextsIn(language), ...textsIn(language) };
}
