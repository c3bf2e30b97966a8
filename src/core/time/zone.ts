/**
 * From instants to the spreadsheet's days and back.
 *
 * A date cell reaches a script as an instant: midnight in the spreadsheet's time zone. Which day that is depends on the
 * zone's offset, which only the platform knows and which is slow to ask. It is asked a few times and remembered.
 */
import { asDay, type Day, isDayInRange, MILLISECONDS_PER_DAY } from './day.ts';

/** Milliseconds to add to an instant to get the zone's wall clock. */
export type OffsetAt = (instant: number) => number;

export interface Zone {
  /** The day on the zone's calendar, or null where the instant lies outside the calendar of Sheets. */
  dayAt(instant: number): Day | null;
  /** The instant at which the day begins there. */
  startOf(day: Day): number;
}

const MINUTE = 60_000;
/** About 12 days: no zone has changed its clocks twice within so short a time since 2004. */
const SPAN = 2 ** 30;

interface Span {
  readonly before: number;
  readonly after: number;
  /** The first instant of the new offset. */
  readonly change: number;
}

/** A zone that asks `offsetAt` about once per twelve days of data, and some 15 times more where the clocks change. */
export function createZone(offsetAt: OffsetAt): Zone {
  const edges = new Map<number, number>();
  const spans = new Map<number, Span>();

  const edge = (index: number): number => {
    let offset = edges.get(index);
    if (offset === undefined) {
      offset = offsetAt(index * SPAN);
      edges.set(index, offset);
    }
    return offset;
  };

  const findChange = (index: number, before: number): number => {
    let low = index * SPAN;
    let high = low + SPAN;
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (middle <= low || middle >= high) break;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  };

  const spanAt = (index: number): Span => {
    let span = spans.get(index);
    if (span === undefined) {
      const before = edge(index);
      const after = edge(index + 1);
      span = { before, after, change: before === after ? Number.POSITIVE_INFINITY : findChange(index, before) };
      spans.set(index, span);
    }
    return span;
  };

  const offset = (instant: number): number => {
    const span = spanAt(Math.floor(instant / SPAN));
    return instant < span.change ? span.before : span.after;
  };

  return {
    dayAt(instant) {
      // No zone is a day and a half away from universal time; further out the platform knows no offset at all.
      const near = (days: number) => isDayInRange(Math.floor(instant / MILLISECONDS_PER_DAY) + days);
      if (!Number.isFinite(instant) || (!near(-2) && !near(2))) return null;
      const days = Math.floor((instant + offset(instant)) / MILLISECONDS_PER_DAY);
      return isDayInRange(days) ? asDay(days) : null;
    },
    startOf(day) {
      const wallClock = day * MILLISECONDS_PER_DAY;
      const early = wallClock - offset(wallClock - MILLISECONDS_PER_DAY);
      if (early + offset(early) === wallClock) return early;
      const late = wallClock - offset(wallClock + MILLISECONDS_PER_DAY);
      // Where midnight itself is skipped, the day begins when the clocks have changed.
      return late + offset(late) === wallClock ? late : early;
    },
  };
}

export const UTC: Zone = createZone(() => 0);
