/** An independent calendar: what the JavaScript engine's own time zone data says. */

interface WallClock {
  readonly day: number;
  readonly offset: number;
}

export type Calendar = (instant: number) => WallClock;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day and the offset that `Intl` knows for an instant in a zone. */
export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
    const midnight = Date.UTC(part('year'), part('month') - 1, part('day'));
    const wallClock = midnight + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
    const wholeSeconds = Math.floor(instant / 1000) * 1000;
    return { day: midnight / MILLISECONDS_PER_DAY, offset: wallClock - wholeSeconds };
  };
}
