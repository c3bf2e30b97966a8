/** Dates as CRMs and people write them. */
import { type Day, dayFromDate, MILLISECONDS_PER_DAY } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import type { Locale } from './locale.ts';

/** The beginnings that tell the months apart, in English and Russian; a name may go on with any ending. */
const MONTHS: readonly (readonly RegExp[])[] = [
  [/^jan(uary)?$/, /^янв(ар[ья])?$/],
  [/^feb(ruary)?$/, /^фев(р|рал[ья])?$/],
  [/^mar(ch)?$/, /^мар(т|та)?$/],
  [/^apr(il)?$/, /^апр(ел[ья])?$/],
  [/^may$/, /^ма[йя]$/],
  [/^june?$/, /^июн[ья]?$/],
  [/^july?$/, /^июл[ья]?$/],
  [/^aug(ust)?$/, /^авг(уст|уста)?$/],
  [/^sept?(ember)?$/, /^сент?(ябр[ья])?$/],
  [/^oct(ober)?$/, /^окт(ябр[ья])?$/],
  [/^nov(ember)?$/, /^ноя(б|бр|бр[ья])?$/],
  [/^dec(ember)?$/, /^дек(абр[ья])?$/],
];

const TIME =
  /[t ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?( ?[ap]\.?m\.?)?( ?z| ?(?:utc|gmt)| ?[+-]\d{2}(?::?\d{2})?)?$/;

function monthOf(name: string): number {
  return MONTHS.findIndex((forms) => forms.some((form) => form.test(name))) + 1;
}

/** Two digits are 2000–2099, four are the year itself, anything else is none. */
function yearOf(digits: string): number {
  if (digits.length === 2) return 2000 + Number(digits);
  return digits.length === 4 ? Number(digits) : Number.NaN;
}

/** The calendar date of a text without a time. */
function parseDate(text: string, locale: Locale): Day | null {
  let parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (parts !== null) return dayFromDate(Number(parts[1]), Number(parts[3]), Number(parts[4]));

  parts = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(text);
  if (parts !== null) return dayFromDate(yearOf(parts[3] ?? ''), Number(parts[2]), Number(parts[1]));

  parts = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (parts !== null) {
    const year = yearOf(parts[4] ?? '');
    const dayFirst = dayFromDate(year, Number(parts[3]), Number(parts[1]));
    const monthFirst = dayFromDate(year, Number(parts[1]), Number(parts[3]));
    return (locale.dayFirst ? dayFirst : monthFirst) ?? dayFirst ?? monthFirst;
  }

  parts = /^(\d{1,2})[- ]?([a-zа-я]+)\.?[- ,]+(\d{2}|\d{4})$/.exec(text);
  if (parts !== null) return dayFromDate(yearOf(parts[3] ?? ''), monthOf(parts[2] ?? ''), Number(parts[1]));

  parts = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (parts !== null) return dayFromDate(Number(parts[3]), monthOf(parts[1] ?? ''), Number(parts[2]));
  return null;
}

/** Minutes after midnight, or null where there is no such time. */
function parseTime(parts: RegExpExecArray): number | null {
  const [, hours = '', minutes = '', seconds = '0', half = ''] = parts;
  if (Number(minutes) > 59 || Number(seconds) > 60) return null;
  let hour = Number(hours);
  if (half !== '') {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.includes('p') ? 12 : 0);
  }
  return hour > 24 || (hour === 24 && Number(minutes) > 0) ? null : hour * 60 + Number(minutes);
}

/**
 * Reads `31.12.2025`, `31.12.25`, `2025-12-31`, `31/12/2025`, `12/31/2025`, `11-Feb-17`, `31 декабря 2025` and the like,
 * with or without a time behind. Null where the text is no date (`31.02.2025`).
 *
 * With slashes the locale says whether the day or the month comes first, unless only one reading exists. A time with an
 * offset (`2025-12-31T22:30:00Z`) is an instant: its day is the one on the spreadsheet's calendar.
 */
export function parseDay(text: string, locale: Locale, zone: Zone): Day | null {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2013\u2212]/g, '-');
  const time = TIME.exec(plain);
  const dateText = (time === null ? plain : plain.slice(0, time.index)).replace(/ ?(?:г\.?|года)$/, '');
  const day = parseDate(dateText, locale);
  if (day === null || time === null) return day;
  const minutes = parseTime(time);
  if (minutes === null) return null;
  const offset = time[5]?.trim();
  if (offset === undefined) return day;
  const shift = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  const ahead = shift === null ? 0 : (Number(shift[2]) * 60 + Number(shift[3] ?? 0)) * (shift[1] === '-' ? -1 : 1);
  return zone.dayAt(day * MILLISECONDS_PER_DAY + (minutes - ahead) * 60_000);
}
