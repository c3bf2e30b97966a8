/** Forms of amounts as exports of shops, banks and people write them: one reading each, in every locale, with its currency. */
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { parseAmount } from '../../../src/core/writing/parse-amount.ts';

const LOCALES = ['en_US', 'ru_RU', 'de_DE', 'de_CH', 'ja_JP', 'en_IN', 'pt_BR'].map(localeOf);

function readings(text: string): (number | undefined)[] {
  return LOCALES.map((locale) => parseAmount(text, locale)?.value);
}

const everywhere = (value: number | undefined) => LOCALES.map(() => value);

describe('currencies by sign and word', () => {
  it.each<[string, number, string]>([
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['12 500 Ft', 12500, 'HUF'],
    ['1 234,56 Kč', 1234.56, 'CZK'],
    ['1.234,56 lei', 1234.56, 'RON'],
    ['12,800円', 12800, 'JPY'],
    ['￥12,800', 12800, 'JPY'],
    ['￥１２，８００', 12800, 'JPY'],
    ['１２，８００円', 12800, 'JPY'],
    ['¥980', 980, 'JPY'],
    ['CA$12.50', 12.5, 'CAD'],
    ['A$12.50', 12.5, 'AUD'],
    ['US$12.50', 12.5, 'USD'],
    ['NT$1,250.00', 1250, 'TWD'],
    ['12.50 CAD', 12.5, 'CAD'],
    ['12.50 AUD', 12.5, 'AUD'],
    ['12.50 SEK', 12.5, 'SEK'],
    ['12.50 NOK', 12.5, 'NOK'],
    ['12.50 DKK', 12.5, 'DKK'],
    ['12.50 ZAR', 12.5, 'ZAR'],
    ['12.50 MXN', 12.5, 'MXN'],
    ['12.50 BRL', 12.5, 'BRL'],
    ['R1,234.56', 1234.56, 'ZAR'],
    ['Rs. 1,23,456.00', 123456, 'INR'],
    ['Rs.1,234/-', 1234, 'INR'],
    ['₹1,23,456.00', 123456, 'INR'],
    ['₪1,200.00', 1200, 'ILS'],
    ['฿1,200.50', 1200.5, 'THB'],
    ['₱1,200.00', 1200, 'PHP'],
    ['₦12,000.00', 12000, 'NGN'],
    ['120.000 ₫', 120000, 'VND'],
    ['₩12,800', 12800, 'KRW'],
    ['12.800 Ft', 12800, 'HUF'],
    ['AED 1,200.00', 1200, 'AED'],
    ['1.200,00 TL', 1200, 'TRY'],
    ["Fr. 1'234.50", 1234.5, 'CHF'],
    ["Fr.1'234.50", 1234.5, 'CHF'],
    ['CHF 50.-', 50, 'CHF'],
    ['1 234,56 zł', 1234.56, 'PLN'],
    ['1 234,56 грн', 1234.56, 'UAH'],
    ['3697,65 р.', 3697.65, 'RUB'],
    ['15 000 000 soʻm', 15000000, 'UZS'],
    ["15 000 000 so'm", 15000000, 'UZS'],
    ['15 000 000 сўм', 15000000, 'UZS'],
    ['15,000 soʻm', 15000, 'UZS'],
    ['$12,000.00 USD', 12000, 'USD'],
    ['$12.50 CAD', 12.5, 'CAD'],
    ['USD $12.50', 12.5, 'USD'],
    ['12,50 € EUR', 12.5, 'EUR'],
    ['COP $ 12.500', 12500, 'COP'],
    ['kr 12,50 NOK', 12.5, 'NOK'],
  ])('%s', (text, value, currency) => {
    expect(readings(text)).toEqual(everywhere(value));
    expect(LOCALES.map((locale) => parseAmount(text, locale)?.currency)).toEqual(LOCALES.map(() => currency));
  });

  it.each<[string, string, string]>([
    ['1 234,56 kr', 'sv_SE', 'SEK'],
    ['1 234,56 kr', 'no_NO', 'NOK'],
    ['1 234,56 kr.', 'da_DK', 'DKK'],
    ['1 234,56 kr', 'en_US', 'SEK'],
    ['¥12.80', 'zh_CN', 'CNY'],
    ['¥1280', 'en_US', 'JPY'],
    ['Rs 120', 'en_PK', 'PKR'],
    ['Rs 120', 'en_IN', 'INR'],
    ['$120', 'en_CA', 'USD'],
    ['£120', 'en_GB', 'GBP'],
  ])('a sign that currencies share: %s in %s is %s', (text, locale, currency) => {
    expect(parseAmount(text, localeOf(locale))?.currency).toBe(currency);
  });

  it.each([
    '$5€',
    '5 $ €',
    '€5 USD',
    'USD 5 EUR',
    '5 USD USD',
    '£5 EUR',
    '5 r',
    'constructor 5',
    '5 toString',
    '__proto__5',
  ])('of two currencies, or of none: %s', (text) => {
    expect(readings(text)).toEqual(everywhere(undefined));
  });
});

describe('amounts without hundredths', () => {
  it.each<[string, number]>([
    ['50.-', 50],
    ['50,-', 50],
    ['50,--', 50],
    ['50,—', 50],
    ['50,– €', 50],
    ["1'234.- CHF", 1234],
    ['1.234,- €', 1234],
    ['1,234/-', 1234],
    ['1,234/=', 1234],
    ['50:-', 50],
    ['$-', 0],
    [' $-   ', 0],
    ['$ -', 0],
    ['- €', 0],
  ])('%s', (text, value) => {
    expect(readings(text)).toEqual(everywhere(value));
  });

  it.each(['-', '--', '.-', ',-', '/-', '50-5', '50.-5', '1.5.-', 'x -'])('but not %s', (text) => {
    expect(readings(text)).toEqual(everywhere(undefined));
  });

  it('never have a decimal sign before three digits', () => {
    for (const text of [
      '¥12,800',
      '¥12.800',
      '12,800円',
      '₩1,000',
      '12.500 Ft',
      '12,500 Ft',
      '120,000 ₫',
      'IDR 12.800',
    ]) {
      for (const locale of LOCALES) expect(parseAmount(text, locale)?.value).toBeGreaterThan(999);
    }
  });

  it('may have a fraction all the same', () => {
    expect(readings('¥12.80')).toEqual(everywhere(12.8));
    expect(readings('1.234,50 Ft')).toEqual(everywhere(1234.5));
  });
});

describe('hundredths and thousands by words', () => {
  it.each<[string, number, string | null]>([
    ['1240 руб. 50 коп.', 1240.5, 'RUB'],
    ['1 240 руб. 05 коп', 1240.05, 'RUB'],
    ['310р. 40к.', 310.4, 'RUB'],
    ['60 рублей 5 копеек', 60.05, 'RUB'],
    ['5 грн 7 коп', 5.07, 'UAH'],
    ['5 грн. 7 копійок', 5.07, 'UAH'],
    ['12 zł 5 gr', 12.05, 'PLN'],
    ['12 € 50 ct', 12.5, 'EUR'],
    ['12 400-00', 12400, null],
    ['3 150-50', 3150.5, null],
    ['1 000 000-00 руб.', 1_000_000, 'RUB'],
    ['800-00', 800, null],
    ['8 т.р.', 8000, 'RUB'],
    ['8тр', 8000, 'RUB'],
    ['340 тыс. руб.', 340_000, 'RUB'],
    ['340 тыс.', 340_000, null],
    ['5 млн', 5_000_000, null],
    ['-2 mln zł', -2_000_000, 'PLN'],
    ['€ 3 mio', 3_000_000, 'EUR'],
  ])('%s', (text, value, currency) => {
    expect(readings(text)).toEqual(everywhere(value));
    expect(LOCALES.map((locale) => parseAmount(text, locale)?.currency)).toEqual(LOCALES.map(() => currency));
  });

  it('14,5 т.р. with its decimal comma', () => {
    expect(readings('14,5 т.р.')).toEqual(everywhere(14_500));
    expect(readings('1,16 млн')).toEqual(everywhere(1_160_000));
  });

  it.each([
    '990-75',
    '9-00',
    '2024-01',
    '123-4567',
    '5 т',
    '5 т риса',
    '5 тысяч тонн',
    '5 р 2 кг',
    '5 шт 20 коп',
    '1850+200',
    '~3000',
  ])('but not %s', (text) => {
    expect(readings(text)).toEqual(everywhere(undefined));
  });
});

describe('signs', () => {
  it.each<[string, number]>([
    ['1,234.56-', -1234.56],
    ['1.234,56- €', -1234.56],
    ['1.234,56 €-', -1234.56],
    ['50-', -50],
    ["'-45.00", -45],
    ["'45.00", 45],
    ['-$50.00', -50],
    ['$-60.00', -60],
    ['$ -60.00', -60],
    ['$(250.00)', -250],
    [' (1,000.00)', -1000],
    ['（1,000.00）', -1000],
    ['－１，２３４．５０', -1234.5],
    ['1,200.00 DR', -1200],
    ['1,200.00DR', -1200],
    ['1,200.00 Dr.', -1200],
    ['$1,200.00 DR', -1200],
    ['+150.5', 150.5],
  ])('%s', (text, value) => {
    expect(readings(text)).toEqual(everywhere(value));
  });

  it('a credit is above zero, but beside rupees, where `Cr` is ten million, it is refused', () => {
    expect(parseAmount('1,500.00 CR', localeOf('en_US'))?.value).toBe(1500);
    expect(parseAmount('1.5 Cr', localeOf('en_IN'))).toBeNull();
    expect(parseAmount('₹1.5 Cr', localeOf('en_US'))).toBeNull();
  });

  it.each(['-5-', '-(5)', '(5-)', '(5) DR', '-5 CR', '- -5', '--5', '+5-', '(5', '5)', ')5('])(
    'two signs or half of one: %s',
    (text) => {
      expect(readings(text)).toEqual(everywhere(undefined));
    },
  );
});

describe('exponents', () => {
  it.each<[string, number]>([
    ['1.5E+05', 150000],
    ['1,5E+05', 150000],
    ['-1.5E-03', -0.0015],
    ['1.234E+05', 123400],
    ['15E+04', 150000],
    ['1.5e5', 150000],
  ])('%s', (text, value) => {
    expect(readings(text)).toEqual(everywhere(value));
  });

  it.each(['1e5', '12E3', '1.5E+999', '1,234.5E+05', '1.5E', 'E+05', '0x1F', '1.5E+05E+05'])('but not %s', (text) => {
    expect(readings(text)).toEqual(everywhere(undefined));
  });
});
