/** The languages that the product lists, and what is built of each. */
import * as languages from '../../../src/text/languages.ts';

export const LANGUAGES: readonly string[] = Object.keys(languages).sort();

/** The files in `dist` that are pages of the sidebar. */
export const PAGES: readonly string[] = ['head', 'motivation', 'sidebar'].flatMap((page) =>
  LANGUAGES.map((language) => `${page}-${language}.html`),
);
