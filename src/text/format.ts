/** How numbers, days and counted nouns stand in sentences. `Intl` is not relied on: the platform may lack it. */
import { en as englishForm, ru as russianForm } from 'make-plural/cardinals';
import type { Month } from '../core/pay/month.ts';
import type { Term } from '../core/pay/pay-step.ts';
import { type CalendarDate, type Day, dateFromDay } from '../core/time/day.ts';

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function calendarDate(day: number): CalendarDate {
  return dateFromDay(day as Day);
}

/** The month's name from the list, and its year. */
function monthTitle(month: Month, names: string): string {
  return `${names.split(' ')[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

export const english = {
  /** `2025-12-31`: read alike everywhere. */
  day(day: number): string {
    const { year, month, dayOfMonth } = calendarDate(day);
    return `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  },
  /** `October 2026`. */
  month(month: Month): string {
    const names = 'January February March April May June July August September October November December';
    return monthTitle(month, names);
  },
  /** `1,234.5`. */
  number(value: number, decimals = 0): string {
    return group(value, decimals, ',', '.');
  },
  /** A part of a calculation: `57,400`, `57,400.50`, `82.4691%`, `1.5`. */
  term: (term: Term) => writeTerm(term, english.number, '%'),
  /** `1 row`, `3 rows`. */
  count(value: number, one: string, other: string): string {
    return `${group(value, 0, ',', '.')} ${englishForm(value) === 'one' ? one : other}`;
  },
};

export const russian = {
  /** `31.12.2025`. */
  day(day: number): string {
    const { year, month, dayOfMonth } = calendarDate(day);
    return `${pad(dayOfMonth)}.${pad(month)}.${year}`;
  },
  /** `октябрь 2026`. */
  month(month: Month): string {
    const names = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
    return monthTitle(month, names);
  },
  /** `1 234,5`, with no-break spaces. */
  number(value: number, decimals = 0): string {
    return group(value, decimals, '\u00a0', ',');
  },
  /** `57 400`, `57 400,50`, `82,4691 %`, `1,5`. */
  term: (term: Term) => writeTerm(term, russian.number, '\u00a0%'),
  /** `1 строка`, `3 строки`, `5 строк`. */
  count(value: number, one: string, few: string, many: string): string {
    const form = russianForm(value);
    return `${group(value, 0, '\u00a0', ',')} ${form === 'one' ? one : form === 'few' ? few : many}`;
  },
};

function group(value: number, decimals: number, thousands: string, point: string): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '\u2212' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

type WriteNumber = (value: number, decimals: number) => string;

/** As many decimals as the number has, so that whoever reads it can check the calculation. */
function exact(value: number, most: number, write: WriteNumber): string {
  return write(value, value.toFixed(most).replace(/0+$/, '').split('.')[1]?.length ?? 0);
}

function writeTerm(term: Term, write: WriteNumber, percentSign: string): string {
  if (typeof term === 'string') return term;
  const { value, unit } = term;
  if (unit === 'money') return write(value, Number.isInteger(value) ? 0 : 2);
  return unit === 'number' ? exact(value, 9, write) : exact(value * 100, 7, write) + percentSign;
}

/** A cell's content in a sentence: shortened, since a cell can hold a novel. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
