/** How a locale writes numbers, dates and truth values, as far as typed text is read by it. */

import { usesDecimalComma } from '../engine/formula/locale.ts';

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

export interface LocaleRules {
  readonly decimal: '.' | ',';
  readonly order: DateOrder;
  /** Dates parted by dots are read (`31.12.2025`, `31.12`). */
  readonly dots: boolean;
  readonly dateFormat: string;
  readonly booleans: Readonly<Record<string, boolean>>;
  readonly months: readonly (readonly string[])[];
}

const ENGLISH_MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const RUSSIAN_MONTHS = [
  ['января', 'янв', 'январь'],
  ['февраля', 'фев', 'февраль', 'февр'],
  ['марта', 'мар', 'март'],
  ['апреля', 'апр', 'апрель'],
  ['мая', 'май'],
  ['июня', 'июн', 'июнь'],
  ['июля', 'июл', 'июль'],
  ['августа', 'авг', 'август'],
  ['сентября', 'сен', 'сентябрь', 'сент'],
  ['октября', 'окт', 'октябрь'],
  ['ноября', 'ноя', 'ноябрь', 'нояб'],
  ['декабря', 'дек', 'декабрь'],
] as const;

const ENGLISH_BOOLEANS = { true: true, false: false } as const;

const UNITED_STATES: LocaleRules = {
  decimal: '.',
  order: 'month-first',
  dots: false,
  dateFormat: 'M/d/yyyy',
  booleans: ENGLISH_BOOLEANS,
  months: ENGLISH_MONTHS,
};

const RUSSIA: LocaleRules = {
  decimal: ',',
  order: 'day-first',
  dots: true,
  dateFormat: 'dd.MM.yyyy',
  booleans: { ...ENGLISH_BOOLEANS, истина: true, ложь: false },
  months: RUSSIAN_MONTHS.map((names, month) => [...names, ...(ENGLISH_MONTHS[month] ?? [])]),
};

const YEAR_FIRST = /^(ja|ko|zh|hu|lt|sv)(_|$)|_CA$/;
const DOTS = /^(de|ru|pl|cs|sk|fi|nb|no|da|tr|uk|bg|ro|lv|et|sr|hr|sl|be|kk)(_|$)/;

/** Rules for Google's form of a locale, such as `en_US` or `ru_RU`. */
export function localeRules(locale: string): LocaleRules {
  if (locale === 'en_US') return UNITED_STATES;
  if (locale.startsWith('ru')) return RUSSIA;
  const order = YEAR_FIRST.test(locale) ? 'year-first' : 'day-first';
  const dots = DOTS.test(locale);
  return {
    decimal: usesDecimalComma(locale) ? ',' : '.',
    order,
    dots,
    dateFormat: order === 'year-first' ? 'yyyy-MM-dd' : dots ? 'dd.MM.yyyy' : 'dd/MM/yyyy',
    booleans: ENGLISH_BOOLEANS,
    months: ENGLISH_MONTHS,
  };
}
