/** Days on which people work. */
import { asDay, type Day } from './day.ts';

/** First and last day, both inside. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday; Sunday is 0. */
const THURSDAY = 4;

function isWeekend(day: number): boolean {
  const dayOfWeek = (((day + THURSDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return dayOfWeek === 0 || dayOfWeek === DAYS_OF_WEEK - 1;
}

/** Monday to Friday without the holidays; 0 where the span ends before it begins. */
export function workdaysIn({ from, to }: Span, holidays: ReadonlySet<Day>): number {
  let count = 0;
  for (let day: Day = from; day <= to; day = asDay(day + 1)) if (!isWeekend(day) && !holidays.has(day)) count++;
  return count;
}

export interface Workdays {
  readonly all: number;
  /** Complete ones before today: today itself is not over. */
  readonly elapsed: number;
}

export function workdaysUntil(span: Span, today: Day, holidays: ReadonlySet<Day>): Workdays {
  const yesterday = asDay(Math.min(span.to, today - 1));
  return { all: workdaysIn(span, holidays), elapsed: workdaysIn({ from: span.from, to: yesterday }, holidays) };
}
