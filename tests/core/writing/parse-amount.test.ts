/** Amounts as they are written in order logs: every form of the definition, in both kinds of locale, and what is refused. */
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/core/writing/parse-amount.ts';
import { EN, RU } from '../support/days.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const MINUS = '\u2212';

describe('one reading, whatever the locale', () => {
  it.each([
    ['1 234,56 ₽', 1234.56],
    ['1 195,20 руб.', 1195.2],
    ['3697,65 р.', 3697.65],
    ['$1,234.56', 1234.56],
    ['(150.00)', -150],
    ['($150.00)', -150],
    ['(1 234,56 ₽)', -1234.56],
    ['(150,00) ₽', -150],
    ['-150', -150],
    ['- 150', -150],
    [`${MINUS}150`, -150],
    [`${MINUS}1 234,56 ₽`, -1234.56],
    ['-$1,234.56', -1234.56],
    ['$-1,234.56', -1234.56],
    ['+150', 150],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    [`1${NBSP}234,56${NBSP}₽`, 1234.56],
    [`1${NARROW}234,56${NARROW}₽`, 1234.56],
    [`${NBSP}1 234 567${NBSP}`, 1234567],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234,567.89', 1234567.89],
    ['1.234.567,89', 1234567.89],
    ["1'234'567", 1234567],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234.56', 1234.56],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['12.5', 12.5],
    ['1234,5678', 1234.5678],
    ['0,07', 0.07],
    ['150', 150],
    ['0', 0],
    ['-0', 0],
    ['₽ 1 234', 1234],
    ['€1.234,56', 1234.56],
    ['1 234,56 €', 1234.56],
  ])('%j is %d', (text, value) => {
    expect(parseAmount(text, EN)?.value).toBe(value);
    expect(parseAmount(text, RU)?.value).toBe(value);
  });
});

describe('a single separator before exactly three digits is the locale’s decimal sign, else thousands', () => {
  it.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['-12,345', -12345, -12.345],
    ['$123.456', 123.456, 123456],
    ['(1,234)', -1234, -1.234],
  ])('%j is %d in en_US and %d in ru_RU', (text, english, russian) => {
    expect(parseAmount(text, EN)?.value).toBe(english);
    expect(parseAmount(text, RU)?.value).toBe(russian);
  });
});

describe('what has no reading is refused', () => {
  it.each([
    '',
    ' ',
    NBSP,
    '-',
    '()',
    '$',
    'руб.',
    'abc',
    '12 apples',
    'apples 12',
    '1 2 3',
    '1 23',
    '12 34',
    '1,2,3',
    '1.2.3',
    '1,23,45',
    '1234,567,890',
    '31.12.2025',
    '2025-12-31',
    '12:30',
    '--5',
    '+-5',
    '-5-',
    '5-3',
    '(-5)',
    '((5))',
    '(5',
    '5)',
    '10%',
    '1e5',
    '0x10',
    '#N/A',
    'NaN',
    'Infinity',
    '$5€',
    '5 $ €',
    '1..5',
    '1.,5',
    '1 234.567,89',
  ])('%j', (text) => {
    expect(parseAmount(text, EN)).toBeNull();
    expect(parseAmount(text, RU)).toBeNull();
  });

  it.each(['100 (200)', '150(2)', '1(50)', '1 200 (500) ₽', '(5)(6)', '(100) 200'])(
    'digits outside brackets: %j',
    (text) => {
      expect(parseAmount(text, EN)).toBeNull();
      expect(parseAmount(text, RU)).toBeNull();
    },
  );
});

describe('the currency sign', () => {
  it.each([
    ['1 234 ₽', 'RUB'],
    ['1 234 руб.', 'RUB'],
    ['1 234 руб', 'RUB'],
    ['1 234 р.', 'RUB'],
    ['1 234 РУБ.', 'RUB'],
    ['$1', 'USD'],
    ['1 USD', 'USD'],
    ['€1', 'EUR'],
    ['1', null],
    ['(1)', null],
  ])('of %j is %j', (text, currency) => {
    expect(parseAmount(text, EN)?.currency).toBe(currency);
  });
});

it('a zero is never negative', () => {
  expect(parseAmount('-0.00', EN)?.value).toBe(0);
  expect(parseAmount('(0)', RU)?.value).toBe(0);
});
