/** Periods counted back from *as of*: period 0 ends on that day, so no period is cut short. */

import { median } from '../numbers/quantile.ts';
import { asDay, type CalendarDate, type Day, dateFromDay, daysInMonth } from '../time/day.ts';
import { medianGap } from './gaps.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Shortest first. */
export const PERIODS = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

export type Period = (typeof PERIODS)[number];

const LONGEST_DAYS: Readonly<Record<Period, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
};

export const MONTHS: Readonly<Record<Exclude<Period, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** A month is whole once its day has come again; the last day of a month stands for the days that it lacks. */
function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const toIsLastOfMonth = to.dayOfMonth === daysInMonth(to.year, to.month);
  return to.dayOfMonth < from.dayOfMonth && !toIsLastOfMonth ? months - 1 : months;
}

/** Tells in which period before `asOf` a day lies; 0 is the latest one. Days are remembered, since a log repeats them. */
export function periodCounter(asOf: Day, period: Period): (day: number) => number {
  if (period === 'week') return (day) => Math.floor((asOf - day) / 7);
  /** By how long ago the day was. */
  const known: number[] = [];
  const end = dateFromDay(asOf);
  return (day) => {
    let index = known[asOf - day];
    if (index === undefined) {
      index = Math.floor(wholeMonths(dateFromDay(asDay(day)), end) / MONTHS[period]);
      known[asOf - day] = index;
    }
    return index;
  };
}

/** The median over customers of each one's own median gap between consecutive purchase days; null if nobody came twice. */
export function typicalGap(history: PurchaseHistory): number | null {
  const { start, day, purchase } = history;
  const customers = start.length - 1;
  const medians: number[] = [];
  const days = new Int32Array(day.length);
  for (let customer = 0; customer < customers; customer++) {
    const end = start[customer + 1] as number;
    let count = 0;
    for (let order = start[customer] as number; order < end; order++) {
      if (purchase[order] === 1) days[count++] = day[order] as number;
    }
    const gap = medianGap(days.subarray(0, count));
    if (gap !== null) medians.push(gap);
  }
  return median(medians);
}

/** The shortest period that is not shorter than the gap; a year where nobody came twice. */
export function periodFor(gap: number | null): Period {
  return PERIODS.find((period) => gap !== null && gap <= LONGEST_DAYS[period]) ?? 'year';
}

export function choosePeriod(history: PurchaseHistory): Period {
  return periodFor(typicalGap(history));
}
