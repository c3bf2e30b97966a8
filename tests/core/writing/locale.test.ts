/** What a spreadsheet's locale says about numbers, dates and the language of texts. */
import { expect, it } from 'vitest';
import { localeOf } from '../../../src/core/writing/locale.ts';

it.each([
  ['en_US', '.', false, false],
  ['en_GB', '.', true, false],
  ['ru_RU', ',', true, true],
  ['ru', ',', true, true],
  ['ru-RU', ',', true, true],
  ['de_DE', ',', true, false],
  ['de_CH', '.', true, false],
  ['fr_FR', ',', true, false],
  ['es_MX', '.', true, false],
  ['es_ES', ',', true, false],
  ['pt_BR', ',', true, false],
  ['ja_JP', '.', true, false],
  ['uk_UA', ',', true, false],
])('%s: decimal sign %s, day first %s, Russian %s', (name, decimalSign, dayFirst, russian) => {
  expect(localeOf(name)).toEqual({ name, decimalSign, dayFirst, russian });
});
