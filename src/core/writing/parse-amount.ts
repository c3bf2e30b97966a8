/** Amounts as CRMs and people write them. */
import type { Locale } from './locale.ts';

export interface Amount {
  readonly value: number;
  /** ISO 4217 code of the sign or word beside the number; null where there is none. */
  readonly currency: string | null;
}

/** Signs and words, lower case, longest first where one begins another. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['рублей', 'RUB'],
  ['рубля', 'RUB'],
  ['рубль', 'RUB'],
  ['руб.', 'RUB'],
  ['руб', 'RUB'],
  ['р.', 'RUB'],
  ['р', 'RUB'],
  ['₽', 'RUB'],
  ['rub', 'RUB'],
  ['rur', 'RUB'],
  ['us$', 'USD'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['евро', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['₴', 'UAH'],
  ['грн.', 'UAH'],
  ['грн', 'UAH'],
  ['uah', 'UAH'],
  ['₸', 'KZT'],
  ['тенге', 'KZT'],
  ['тг.', 'KZT'],
  ['тг', 'KZT'],
  ['kzt', 'KZT'],
  ['br', 'BYN'],
  ['byn', 'BYN'],
  ['₺', 'TRY'],
  ['try', 'TRY'],
  ['₹', 'INR'],
  ['inr', 'INR'],
  ['₾', 'GEL'],
  ['gel', 'GEL'],
  ['֏', 'AMD'],
  ['amd', 'AMD'],
  ['сум', 'UZS'],
  ['сўм', 'UZS'],
  ['uzs', 'UZS'],
  ['сом', 'KGS'],
  ['kgs', 'KGS'],
  ['₼', 'AZN'],
  ['azn', 'AZN'],
  ['zł', 'PLN'],
  ['pln', 'PLN'],
  ['chf', 'CHF'],
];

const CODE_OF = new Map(CURRENCIES);

/** Minus, hyphen and the dashes that text processors put in their place. */
const MINUS = /[-\u2212\u2010\u2011\u2012\u2013]/g;
const APOSTROPHES = /[’ʼ`´]/g;

/** Number and currency around it, once signs and brackets are off: at most one currency, before or behind. */
const SHAPE = /^((?:[^\d\s.,'-][^\d\s,'-]*)?) ?(-?) ?((?:\d|[.,](?=\d))(?:[\d .,']*\d)?) ?([^\d\s'-]*)$/;

/**
 * Reads `1 234,56 ₽`, `1 195,20 руб.`, `$1,234.56`, `(150.00)`, `−150`, `1'234.50`. Null where there is no one reading.
 *
 * A single `,` or `.` before exactly three digits is the decimal sign if it is the locale's, else it separates thousands.
 */
export function parseAmount(text: string, locale: Locale): Amount | null {
  let rest = text.replace(/\s+/g, ' ').trim().replace(MINUS, '-').replace(APOSTROPHES, "'").toLowerCase();
  let sign = 1;
  const bracketed = /^(.*)\((.*)\)(.*)$/.exec(rest);
  if (bracketed !== null) {
    const [, before = '', inner = '', after = ''] = bracketed;
    rest = `${before}${inner}${after}`.trim();
    sign = -1;
    // Beside the brackets only a currency: `100 (200)` is two numbers.
    if (rest.includes('-') || /\d/.test(before + after)) return null;
  } else if (rest.startsWith('-')) {
    rest = rest.slice(1).trimStart();
    sign = -1;
  } else if (rest.startsWith('+')) {
    rest = rest.slice(1).trimStart();
  }
  const parts = SHAPE.exec(rest);
  if (parts === null) return null;
  const [, before = '', inner = '', digits = '', after = ''] = parts;
  if (inner !== '') {
    if (sign === -1 || before === '') return null;
    sign = -1;
  }
  if (before !== '' && after !== '') return null;
  const word = before !== '' ? before : after;
  const currency = word === '' ? null : CODE_OF.get(word);
  if (currency === undefined) return null;
  const magnitude = parseDigits(digits, locale.decimalSign);
  if (magnitude === null) return null;
  return { value: magnitude === 0 ? 0 : sign * magnitude, currency };
}

/** Digits with separators, unsigned. */
function parseDigits(digits: string, decimalSign: '.' | ','): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  const separators = digits.replace(/\d/g, '');
  if (/^[.,]\d+$/.test(digits)) return Number(`0.${digits.slice(1)}`);
  const last = separators.charAt(separators.length - 1);
  const decimalAt = digits.lastIndexOf(last);
  const tail = digits.slice(decimalAt + 1);
  if (separators.length === 1) {
    if (last === ' ' || last === "'") return grouped(digits, last);
    const whole = digits.slice(0, decimalAt);
    const couldGroup = tail.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    return couldGroup && last !== decimalSign ? Number(whole + tail) : Number(`${whole}.${tail}`);
  }
  // Several separators: one kind groups; another one, used once and last, is the decimal sign.
  const group = separators.charAt(0);
  if (last === group) return grouped(digits, group);
  if (last !== ',' && last !== '.') return null;
  const whole = grouped(digits.slice(0, decimalAt), group);
  return whole === null || !/^\d+$/.test(tail) ? null : Number(`${whole}.${tail}`);
}

/** Thousands in threes (`1,234,567`) or, as in India, one three and pairs before it (`12,34,567`). */
function grouped(digits: string, separator: string): number | null {
  const groups = digits.split(separator);
  const inner = groups.slice(1);
  const first = groups[0] ?? '';
  if (!groups.every((group) => /^\d+$/.test(group))) return null;
  const threes = first.length <= 3 && inner.every((group) => group.length === 3);
  const lakhs =
    separator === ',' &&
    inner.length > 1 &&
    first.length <= 2 &&
    inner.every((group, index) => group.length === (index === inner.length - 1 ? 3 : 2));
  return threes || lakhs ? Number(groups.join('')) : null;
}
