/** How English writes days, numbers and counted nouns in sentences, and days in cells. */
import { en as pluralForm } from 'make-plural/cardinals';
import type { Month } from '../../core/pay/month.ts';
import type { Term } from '../../core/pay/pay-step.ts';
import { calendarDate, groupDigits, monthTitle, twoDigits, writeTerm } from '../format.ts';

const MONTHS = 'January February March April May June July August September October November December';

export const english = {
  /** `2025-12-31`: read alike everywhere. */
  day(day: number): string {
    const { year, month, dayOfMonth } = calendarDate(day);
    return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  },
  /** `October 2026`. */
  month: (month: Month): string => monthTitle(month, MONTHS),
  /** `1,234.5`. */
  number: (value: number, decimals = 0): string => groupDigits(value, decimals, ',', '.'),
  /** A part of a calculation: `57,400`, `57,400.50`, `82.4691%`, `1.5`. */
  term: (term: Term): string => writeTerm(term, english.number, '%'),
  /** `1 row`, `3 rows`. */
  count: (value: number, one: string, other: string): string =>
    `${english.number(value)} ${pluralForm(value) === 'one' ? one : other}`,
};

/** What the product asks of any language. */
export const format = {
  day: english.day,
  number: english.number,
  month: english.month,
  /** Number formats of cells. */
  cells: { date: 'yyyy-mm-dd', month: 'mmmm yyyy' },
};
