/**
 * The arithmetic behind each language's own `format.ts`: how numbers, days and months stand in sentences.
 * `Intl` is not relied on: the platform may lack it.
 */
import type { Month } from '../core/pay/month.ts';
import type { Term } from '../core/pay/pay-step.ts';
import { type CalendarDate, type Day, dateFromDay } from '../core/time/day.ts';

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

export function calendarDate(day: number): CalendarDate {
  return dateFromDay(day as Day);
}

/** The month's name from the list, and its year. */
export function monthTitle(month: Month, names: string): string {
  return `${names.split(' ')[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

export function groupDigits(value: number, decimals: number, thousands: string, point: string): string {
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

/** A number or a sign of a calculation, with the percent sign as the language sets it. */
export function writeTerm(term: Term, write: WriteNumber, percentSign: string): string {
  if (typeof term === 'string') return term;
  const { value, unit } = term;
  if (unit === 'money') return write(value, Number.isInteger(value) ? 0 : 2);
  return unit === 'number' ? exact(value, 9, write) : exact(value * 100, 7, write) + percentSign;
}

/** A cell's content in a sentence: shortened, since a cell can hold a novel. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
