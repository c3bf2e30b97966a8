/**
 * Days and instants: the only place of the workbench that knows time zones.
 *
 * A sheet keeps a date as a serial number: days since 30 December 1899, in the spreadsheet's own wall-clock time.
 */

const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;
/** Dates reach 100,000,000 days from 1970 both ways; two less in any zone. */
const FURTHEST = 99_999_998 * DAY;
/** Zones shift on quarters of an hour, so within one quarter the offset is constant. */
const QUARTER = 900_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Wall-clock time minus universal time, in milliseconds, at an instant. */
export function zoneOffset(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  let known = offsets.get(timeZone);
  if (known === undefined) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = measureOffset(quarter * QUARTER, timeZone);
    known.set(quarter, offset);
  }
  return offset;
}

function measureOffset(instant: number, timeZone: string): number {
  const parts: Record<string, string> = {};
  for (const part of formatter(timeZone).formatToParts(instant)) {
    parts[part.type] = part.value;
  }
  const year = Number(parts['year']);
  const wall = utcInstant(
    parts['era'] === 'BC' ? 1 - year : year,
    Number(parts['month']),
    Number(parts['day']),
    Number(parts['hour']) % 24,
    Number(parts['minute']),
    Number(parts['second']),
  );
  return wall - instant;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (found === undefined) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, found);
  }
  return found;
}

/** Like `Date.UTC` with a month from 1, but years 0–99 are taken as they are. */
export function utcInstant(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}

/** The instant whose wall clock in the zone shows what universal time shows at `wall`. */
export function instantOfWall(wall: number, timeZone: string): number {
  const guess = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(guess, timeZone);
}

/** The serial number that a sheet in the zone stores for an instant. */
export function serialOfDate(date: Date, timeZone: string): number {
  const instant = date.getTime();
  const wall = instant + zoneOffset(instant, timeZone);
  return EPOCH_SERIAL + wall / DAY;
}

/** The instant that a serial number means in the zone; NaN where no Date reaches so far. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY);
  return Math.abs(wall) > FURTHEST ? Number.NaN : instantOfWall(wall, timeZone);
}

/** The serial number of a calendar day; null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const instant = utcInstant(year, month, day);
  const date = new Date(instant);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? EPOCH_SERIAL + instant / DAY : null;
}

/** The wall clock in the zone at an instant, as a Date to be read with the UTC getters. */
export function wallOfInstant(instant: number, timeZone: string): Date {
  return new Date(instant + zoneOffset(instant, timeZone));
}
