/** How Russian writes days, numbers and counted nouns in sentences, and days in cells. */
import { ru as pluralForm } from 'make-plural/cardinals';
import type { Month } from '../../core/pay/month.ts';
import type { Term } from '../../core/pay/pay-step.ts';
import { markedAmount } from '../../core/writing/money-marks.ts';
import { calendarDate, groupDigits, monthTitle, twoDigits, writeTerm } from '../format.ts';

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';

export const russian = {
  /** `31.12.2025`. */
  day(day: number): string {
    const { year, month, dayOfMonth } = calendarDate(day);
    return `${twoDigits(dayOfMonth)}.${twoDigits(month)}.${year}`;
  },
  /** `октябрь 2026`. */
  month: (month: Month): string => monthTitle(month, MONTHS),
  /** `1 234,5`, with no-break spaces. */
  number: (value: number, decimals = 0): string => groupDigits(value, decimals, '\u00a0', ','),
  /** `57 400`, `57 400,50`, `82,4691 %`, `1,5`. */
  term: (term: Term): string => writeTerm(term, russian.number, '\u00a0%'),
  /** In a sentence of a tab: `$1,234`. */
  money: (value: number): string => markedAmount(russian.number(value)),
  /** `1 строка`, `3 строки`, `5 строк`, never parted at the end of a line. */
  count(value: number, one: string, few: string, many: string): string {
    const form = pluralForm(value);
    return `${russian.number(value)}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
  },
};

/** What the product asks of any language. */
export const format = {
  day: russian.day,
  number: russian.number,
  month: russian.month,
  /** Number formats of cells. Whether Sheets sets a month's name in the nominative is not known, so it is a number. */
  cells: { month: 'mm.yyyy' },
};
