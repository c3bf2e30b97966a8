/** The time of day in the text of a date: found wherever it stands, read, and cut out. Expects plain text. */
import { halves } from './calendar-look-ups.ts';
import { minutesAhead } from './zone-names.ts';

export interface TimeOfDay {
  /** Seconds after midnight, up to 86,400 (`24:00`). */
  readonly seconds: number;
  /** Minutes ahead of UTC; null where the text names no zone: then it is the spreadsheet's. */
  readonly ahead: number | null;
}

export interface CutText {
  /** The text without its time. */
  readonly rest: string;
  /** Null where there is none. */
  readonly time: TimeOfDay | null;
}

/** `10:30`, `10:30:15.250`, `10h30`, `10時30分15秒`, where a time can begin: `t` is that of ISO 8601, 日 ends a day, the others a half of it. */
const CLOCK =
  /(?:^|[ ,日)前後午전후]|(\dt))(\d{1,2})(?::(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)?(?: ?h(?![a-z]))?| ?h ?(\d{2})(?: min(?: (\d{2}) s)?)?|時(?:(\d{1,2})分(?:(\d{1,2})秒)?)?)(?![\d:])/;
const HALF_BEHIND = /^ ?([ap])\.? ?m(?![a-z])\.?/;
const HOUR_WITH_HALF = /(?:^|[ ,])(\d{1,2}) ?([ap])\.? ?m(?![a-z])\.?(?=$|[ ,])/;
const HALF_BEFORE = new RegExp(`(${[...halves().keys()].join('|')}) ?$`);
const COMPACT = /^(\d{8})t(\d{2})(\d{2})(\d{2})?(?!\d)/;
const ZONE_NAME = /^ ?(z|[a-zа-я]{2,5})(?![a-zа-я\d])/;
const OFFSET = /^ ?([+-])(\d{1,2})(?:(:?)(\d{2}))?(?![\d.:-])/;
/** `(Central European Standard Time)`, `[Europe/Berlin]`: what the offset before it is called. */
const ZONE_REMARK = /^ ?[([][a-z][a-z _/]*[)\]]/;

/** Minutes; null where no zone is that far from UTC. */
function offsetIn(parts: RegExpExecArray): number | null {
  const [, sign, hours = '', , minutes = '0'] = parts;
  const ahead = Number(hours) * 60 + Number(minutes);
  return ahead > 14 * 60 || Number(minutes) > 59 ? null : sign === '-' ? -ahead : ahead;
}

interface ZoneText {
  readonly ahead: number | null;
  /** How many characters name it. */
  readonly length: number;
}

/** Null where what stands there can't be told from an end of opening hours (`10:00-11:00`). */
function zoneIn(behind: string, isPrecise: boolean): ZoneText | null {
  const [nameText = '', name = ''] = ZONE_NAME.exec(behind) ?? [];
  const named = minutesAhead().get(name);
  let length = named === undefined ? 0 : nameText.length;
  let ahead = named ?? null;
  const offset = OFFSET.exec(behind.slice(length));
  if (offset !== null) {
    if (named === undefined && !isPrecise && offset[1] === '-' && offset[3] === ':') return null;
    ahead = offsetIn(offset);
    if (ahead === null) return null;
    length += offset[0].length;
  }
  if (ahead !== null) length += ZONE_REMARK.exec(behind.slice(length))?.[0].length ?? 0;
  return { ahead, length };
}

/** Seconds after midnight; null where there is no such time. */
function secondsOf(hours: number, minutes: number, seconds: number, half: string): number | null {
  if (minutes > 59 || seconds > 60) return null;
  if (half !== '' && (hours < 1 || hours > 12)) {
    // `午後 13:30` says twice that it is the afternoon.
    if (half.length === 1 || hours > 23) return null;
    half = '';
  }
  const hour = half === '' ? hours : (hours % 12) + (half === 'p' || halves().get(half) === 'pm' ? 12 : 0);
  return hour > 24 || (hour === 24 && minutes + seconds > 0) ? null : hour * 3600 + minutes * 60 + seconds;
}

function cutHour(plain: string): CutText | null {
  const parts = HOUR_WITH_HALF.exec(plain);
  if (parts === null) return { rest: plain, time: null };
  const seconds = secondsOf(Number(parts[1]), 0, 0, parts[2] ?? '');
  if (seconds === null) return null;
  const behind = plain.slice(parts.index + parts[0].length);
  const zone = zoneIn(behind, false);
  if (zone === null) return null;
  return { rest: `${plain.slice(0, parts.index)} ${behind.slice(zone.length)}`, time: { seconds, ahead: zone.ahead } };
}

/** Null where the text holds a time that there is not (`25:00`). */
export function cutTime(text: string): CutText | null {
  const plain = text.replace(COMPACT, (_all, day: string, hour: string, minute: string, second = '00') =>
    [`${day}t${hour}`, minute, second].join(':'),
  );
  const parts = CLOCK.exec(plain);
  if (parts === null) return cutHour(plain);
  const [all, iso, hours, colonMinutes, colonSeconds, hMinutes, hSeconds, kanjiMinutes = '0', kanjiSeconds = '0'] =
    parts;
  // The digit before the T, and the sign that ends the day, belong to what stands before.
  const kept = /^[ ,]|^\d{1,2} ?[:h時]/.test(all) ? 0 : 1;
  let before = plain.slice(0, parts.index + kept);
  let behind = plain.slice(parts.index + all.length);
  const halfBefore = HALF_BEFORE.exec(before);
  if (halfBefore !== null) before = before.slice(0, halfBefore.index);
  const halfBehind = HALF_BEHIND.exec(behind);
  if (halfBehind !== null) behind = behind.slice(halfBehind[0].length);
  if (halfBefore !== null && halfBehind !== null) return null;
  const minutes = Number(colonMinutes ?? hMinutes ?? kanjiMinutes);
  const half = halfBehind?.[1] ?? halfBefore?.[1] ?? '';
  const seconds = secondsOf(Number(hours), minutes, Number(colonSeconds ?? hSeconds ?? kanjiSeconds), half);
  const zone = zoneIn(behind, iso !== undefined || colonSeconds !== undefined);
  if (seconds === null || zone === null) return null;
  return { rest: `${before} ${behind.slice(zone.length)}`, time: { seconds, ahead: zone.ahead } };
}
