/** Which language a locale speaks. */
import { expect, it } from 'vitest';
import { isLanguage, languageOf } from '../../src/text/language.ts';

it.each([
  ['en_US', 'en'],
  ['en', 'en'],
  ['ru_RU', 'ru'],
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['de_DE', 'en'],
  // Rundi begins with the same letters as Russian.
  ['run_BI', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
])('a locale %j speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

it.each([
  ['ru', true],
  ['eng', false],
  ['toString', false],
  [undefined, false],
  [1, false],
])('%j is one of our languages: %s', (code, expected) => {
  expect(isLanguage(code)).toBe(expected);
});
