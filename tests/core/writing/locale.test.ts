/** What a spreadsheet's locale says about numbers and dates. */
import { expect, it } from 'vitest';
import { localeOf } from '../../../src/core/writing/locale.ts';

it.each([
  ['en_US', '.', false],
  ['en_GB', '.', true],
  ['ru_RU', ',', true],
  ['ru', ',', true],
  ['ru-RU', ',', true],
  ['de_DE', ',', true],
  ['de_CH', '.', true],
  ['fr_FR', ',', true],
  ['es_MX', '.', true],
  ['es_ES', ',', true],
  ['pt_BR', ',', true],
  ['ja_JP', '.', true],
  ['uk_UA', ',', true],
])('%s: decimal sign %s, day first %s', (name, decimalSign, dayFirst) => {
  expect(localeOf(name)).toEqual({ name, decimalSign, dayFirst });
});
