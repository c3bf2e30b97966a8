/** What a language is known by, and the words of each. Which languages there are, `languages.ts` says. */
import * as languages from './languages.ts';

export type Language = keyof typeof languages;

/** The English texts say what a language has to say. */
type Whole = typeof languages.en;

/** Every word that the script says, by who shows it. */
export type Texts = Omit<Whole, 'pages' | 'help'>;

/** What is shown while a formula is typed. */
export type HelpTexts = Whole['help'];

/** What the pages of the sidebar say; each carries its own words in its own language. */
export type SidebarTexts = Whole['pages']['sidebar'];
export type PayTexts = Whole['pages']['motivation'];
export type HeadTexts = Whole['pages']['head'];

const TEXTS: Readonly<Record<Language, Texts>> = languages satisfies Readonly<Record<Language, Whole>>;

export const ALL_TEXTS: readonly Texts[] = Object.values(TEXTS);

export function allLanguages(): Language[] {
  return Object.keys(TEXTS).filter(isLanguage);
}

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && Object.keys(TEXTS).includes(code);
}

/** What to speak where a locale such as `ru_RU` or `en-GB` is set: English where its language is not among ours. */
export function languageOf(localeName: string): Language {
  const [code = ''] = localeName.toLowerCase().split(/[_-]/);
  return isLanguage(code) ? code : 'en';
}
