/** How English writes days, numbers and counted nouns in sentences, and days in cells. */
import { en as pluralForm } from 'make-plural/cardinals';
import type { Month } from '../../core/pay/month.ts';
import type { Term } from '../../core/pay/pay-step.ts';
import { markedAmount } from '../../core/writing/money-marks.ts';
import { calendarDate, groupDigits, monthTitle, writeTerm } from '../format.ts';

const MONTHS = 'January February March April May June July August September October November December';

export const english = {
  /** `Dec 31, 2025`: read alike everywhere, and never broken at the end of a line. */
  day(day: number): string {
    const { year, month, dayOfMonth } = calendarDate(day);
    return `${MONTHS.split(' ')[month - 1]?.slice(0, 3)}\u00a0${dayOfMonth},\u00a0${year}`;
  },
  /** `October 2026`. */
  month: (month: Month): string => monthTitle(month, MONTHS),
  /** `1,234.5`. */
  number: (value: number, decimals = 0): string => groupDigits(value, decimals, ',', '.'),
  /** A part of a calculation: `57,400`, `57,400.50`, `82.4691%`, `1.5`. */
  term: (term: Term): string => writeTerm(term, english.number, '%'),
  /** In a sentence of a tab: `$1,234`. */
  money: (value: number): string => markedAmount(english.number(value)),
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
  cells: { month: 'mmmm yyyy' },
};
