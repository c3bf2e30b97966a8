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
export const SPAN = 2 ** 30;
/** From the span that begins in January 2011 on, two at a time: since then no zone has within four weeks. */
const BY_TWOS = 1206;

/** The clocks change after `low` and not after `high`. Narrowed as far as the instants that are asked for need it. */
interface Span {
  /** Of the first edge, and of the one behind its last. */
  readonly first: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  low: number;
  high: number;
}

/**
 * A zone that asks `offsetAt` about once in 25 days of data, and some seven times more where the clocks change. What it
 * was told is kept in `edges`, by the number of the span: a later zone that is given them asks for the others only.
 */
export function createZone(offsetAt: OffsetAt, edges: Map<number, number> = new Map()): Zone {
  const spans = new Map<number, Span>();
  /** That of the row before is mostly that of the next one too. */
  let latest: Span | undefined;

  const edge = (index: number): number => {
    let offset = edges.get(index);
    if (offset === undefined) {
      offset = offsetAt(index * SPAN);
      edges.set(index, offset);
    }
    return offset;
  };

  const spanAt = (index: number): Span => {
    if (latest !== undefined && index >= latest.first && index < latest.end) return latest;
    const count = index < BY_TWOS ? 1 : 2;
    const first = index - (index % count);
    const end = first + count;
    let span = spans.get(first);
    if (span === undefined) {
      span = { first, end, before: edge(first), after: edge(end), low: first * SPAN, high: end * SPAN };
      // Kept along with its neighbours, so that what is remembered of a steady year is one run.
      if (count === 2 && span.before === span.after) edges.set(first + 1, span.before);
      spans.set(first, span);
    }
    latest = span;
    return span;
  };

  const offset = (instant: number): number => {
    const span = spanAt(Math.floor(instant / SPAN));
    const { before, after } = span;
    if (before === after) return before;
    while (instant > span.low && instant < span.high) {
      // Clocks change at whole minutes.
      const middle = Math.floor((span.low + span.high) / 2 / MINUTE) * MINUTE;
      if (middle <= span.low) span.low = instant;
      else if (offsetAt(middle) === before) span.low = middle;
      else span.high = middle;
    }
    return instant < span.high ? before : after;
  };

  return {
    dayAt(instant) {
      // No zone is a day and a half away from universal time; further out the platform knows no offset at all.
      const near = Math.floor(instant / MILLISECONDS_PER_DAY);
      if (!isDayInRange(near - 2) && !isDayInRange(near + 2)) return null;
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
