/** A date that lies so far beyond all others that it is hardly the day a log ends: a slip of the finger, or an order to come. */
import { AppError } from '../app-error.ts';
import { asDay, type Day } from '../time/day.ts';
import { defaultAsOf } from './customer-base.ts';
import type { OrderLog } from './order-log.ts';
import type { FarDate } from './problem.ts';

/** With fewer days that somebody ordered on, any gap may be usual. */
const LEAST_DAYS = 20;
/** At most one day in so many lies beyond the gap: more of them are a log that goes on. */
const ONE_IN = 20;
/** How many times as long as any gap before it. */
const LONGER = 4;
/** A year and a day: no season is as long. */
export const LONGEST_BREAK = 366;

/** Days with rows, ascending. */
function daysOf({ size, day, lastDay }: OrderLog): number[] {
  let first: number = lastDay ?? 0;
  for (let row = 0; row < size; row++) first = Math.min(first, day[row] as number);
  const seen = new Uint8Array((lastDay ?? first) - first + 1);
  for (let row = 0; row < size; row++) seen[(day[row] as number) - first] = 1;
  const days: number[] = [];
  seen.forEach((isDay, at) => {
    if (isDay === 1) days.push(first + at);
  });
  return days;
}

/** The first day behind a gap at the end of the log that is longer than a year and than all before it; null where there is none. */
export function farDateOf(log: OrderLog): FarDate | null {
  const days = daysOf(log);
  if (days.length < LEAST_DAYS) return null;
  const beyond = days.length - Math.floor(days.length / ONE_IN);
  let longest = 0;
  for (let at = 1; at < days.length; at++) {
    const gap = (days[at] as number) - (days[at - 1] as number);
    if (at >= beyond && gap > Math.max(LONGEST_BREAK, LONGER * longest)) {
      const [before = 0, day = 0] = days.slice(at - 1);
      return { day: asDay(day), row: (log.row[log.day.indexOf(day)] as number) + 1, before: asDay(before) };
    }
    longest = Math.max(longest, gap);
  }
  return null;
}

/**
 * The day to look from: the one that was named, else the latest of the log.
 * @throws AppError `log.far-date` where nobody has named one, and the latest is hardly meant.
 */
export function asOfFor(log: OrderLog, named: Day | null): Day {
  if (named !== null) return named;
  const far = farDateOf(log);
  if (far !== null) throw new AppError('log.far-date', far);
  return defaultAsOf(log);
}
