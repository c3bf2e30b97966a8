/** How days and money look in the cells of a file. */
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { dateFormatOf, moneySign } from '../../../src/core/writing/locale-formats.ts';

test.each([
  ['en_US', 'm/d/yyyy'],
  ['en_GB', 'dd/mm/yyyy'],
  ['fr_FR', 'dd/mm/yyyy'],
  ['pt_BR', 'dd/mm/yyyy'],
  ['de_DE', 'dd.mm.yyyy'],
  ['ru_RU', 'dd.mm.yyyy'],
  ['ru', 'dd.mm.yyyy'],
  ['pl', 'dd.mm.yyyy'],
  ['nl_NL', 'dd-mm-yyyy'],
  ['sv_SE', 'yyyy-mm-dd'],
  ['en_CA', 'yyyy-mm-dd'],
  ['ja_JP', 'yyyy/mm/dd'],
])('days of %s', (name, format) => {
  expect(dateFormatOf(localeOf(name))).toBe(format);
});

describe('money', () => {
  test.each([
    ['en_US', null, '$', ''],
    ['en_US', 'EUR', '€', ''],
    ['en_US', 'CAD', 'CAD\u00a0', ''],
    ['en_CA', null, '$', ''],
    ['en_GB', null, '£', ''],
    ['ru_RU', null, '', '\u00a0₽'],
    ['ru_RU', 'KZT', '', '\u00a0₸'],
    ['de_DE', null, '', '\u00a0€'],
    ['de_CH', null, 'CHF\u00a0', ''],
    ['pt_BR', null, 'R$\u00a0', ''],
    ['nl_NL', null, '€', ''],
    ['sv_SE', null, '', '\u00a0SEK'],
  ])('of %s in %s', (name, currency, before, after) => {
    expect(moneySign(localeOf(name), currency)).toEqual({ before, after });
  });

  test('bears no sign where neither the log nor the file tells of a currency', () => {
    expect(moneySign(localeOf('en'), null)).toEqual({ before: '', after: '' });
    expect(moneySign(localeOf('es_419'), null)).toEqual({ before: '', after: '' });
  });
});
