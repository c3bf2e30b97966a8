/** Periods of the calendar, by whole numbers: weeks begin on Monday. */
import { MONTHS, type Period } from '../log/periods.ts';
import { asDay, type Day, dateFromDay, dayFromDate } from '../time/day.ts';

const DAYS_PER_WEEK = 7;
/** 1970-01-01, day 0, was a Thursday. */
const DAYS_SINCE_MONDAY = 3;
const MONTHS_PER_YEAR = 12;

/** Which period a day lies in; days are remembered, since a log repeats them. */
export function calendarPeriods(period: Period): (day: number) => number {
  if (period === 'week') return (day) => Math.floor((day + DAYS_SINCE_MONDAY) / DAYS_PER_WEEK);
  const known = new Map<number, number>();
  return (day) => {
    let index = known.get(day);
    if (index === undefined) {
      const { year, month } = dateFromDay(asDay(day));
      index = Math.floor((year * MONTHS_PER_YEAR + month - 1) / MONTHS[period]);
      known.set(day, index);
    }
    return index;
  };
}

/** The first day of a period; null where it lies beyond the calendar. */
export function startOfPeriod(period: Period, index: number): Day | null {
  if (period === 'week') return asDay(index * DAYS_PER_WEEK - DAYS_SINCE_MONDAY);
  const months = index * MONTHS[period];
  return dayFromDate(Math.floor(months / MONTHS_PER_YEAR), (months % MONTHS_PER_YEAR) + 1, 1);
}
