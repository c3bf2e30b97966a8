/** Calendar months: the periods that plans are made and pay is counted for. */
import { asDay, type Day, dateFromDay, dayFromDate, daysInMonth } from '../time/day.ts';

/** First and last day, both inside. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** `2026-10`: sorts and compares as text, and stands so in keys and in the ledger. */
export type Month = string & { readonly brand: 'Month' };

function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

function indexOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

export function monthOf(day: Day): Month {
  const { year, month } = dateFromDay(day);
  return monthAt(year * 12 + month - 1);
}

/** Null where the text is no month of ours. */
export function monthFrom(text: unknown): Month | null {
  return typeof text === 'string' && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null;
}

/** Later for a positive number, earlier for a negative one. */
export function addMonths(month: Month, months: number): Month {
  return monthAt(indexOf(month) + months);
}

/** For sorting, the earliest first. */
export function compareMonths(one: Month, other: Month): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function firstDayOf(month: Month): Day {
  return dayFromDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1) ?? asDay(0);
}

/** First and last day. */
export function periodOf(month: Month): Period {
  const from = firstDayOf(month);
  const { year, month: number } = dateFromDay(from);
  return { from, to: asDay(from + daysInMonth(year, number) - 1) };
}
