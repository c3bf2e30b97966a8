/** Reads text that looks like a date or a time the way a sheet does when it is typed. */
import { serialOfDay } from './days.ts';
import type { LocaleRules } from './locale-rules.ts';

export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?$/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{1,2}))?$/;
/** A month alone means its first day. */
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const NAME_YEAR = /^([^\s\d,.-]+)\.?[\s-]+(\d{4})(?:\s+г\.?)?$/i;
const DAY_NAME = /^(\d{1,2})[\s-]+([^\s\d,.-]+)\.?(?:,?[\s-]+(\d{4}|\d{2}))?(?:\s+г\.?)?$/i;
const NAME_DAY = /^([^\s\d,.-]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}|\d{2}))?$/i;

/** The serial number that the text means, with the format the cell would get; null when it is no date. */
export function readTypedDate(text: string, rules: LocaleRules, year: number): TypedDate | null {
  const time = readTime(text);
  if (time !== null) {
    return { serial: time, format: 'h:mm:ss' };
  }
  const parted = /^(.*?\d.*?)(?:[T ]+)(\d{1,2}:\d{2}.*)$/.exec(text);
  if (parted !== null) {
    const day = readDay(parted[1] ?? '', rules, year);
    const clock = readTime(parted[2] ?? '');
    return day === null || clock === null ? null : { serial: day + clock, format: `${rules.dateFormat} h:mm:ss` };
  }
  const day = readDay(text, rules, year);
  return day === null ? null : { serial: day, format: rules.dateFormat };
}

function readTime(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hourText, minuteText, secondText, half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  return hour > 23 || minute > 59 || second > 59 ? null : (hour * 3600 + minute * 60 + second) / 86_400;
}

function readDay(text: string, rules: LocaleRules, thisYear: number): number | null {
  const iso = ISO.exec(text);
  if (iso !== null) return serialOfDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) {
    const [, first, mark, second, yearText] = numeric;
    if (mark === '.' && !rules.dots) return null;
    const year = fullYear(yearText, thisYear);
    const [day, month] = rules.order === 'day-first' ? [first, second] : [second, first];
    return serialOfDay(year, Number(month), Number(day));
  }
  const month = MONTH_YEAR.exec(text);
  if (month !== null) return serialOfDay(Number(month[2]), Number(month[1]), 1);
  const isoMonth = YEAR_MONTH.exec(text);
  if (isoMonth !== null) return serialOfDay(Number(isoMonth[1]), Number(isoMonth[2]), 1);
  const namedMonth = NAME_YEAR.exec(text);
  if (namedMonth !== null) return named('1', namedMonth[1], namedMonth[2], rules, thisYear);
  const dayFirst = DAY_NAME.exec(text);
  if (dayFirst !== null) return named(dayFirst[1], dayFirst[2], dayFirst[3], rules, thisYear);
  const nameFirst = NAME_DAY.exec(text);
  return nameFirst === null ? null : named(nameFirst[2], nameFirst[1], nameFirst[3], rules, thisYear);
}

function named(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
  rules: LocaleRules,
  thisYear: number,
): number | null {
  const month = rules.months.findIndex((names) => names.includes((name ?? '').toLowerCase()));
  return month < 0 ? null : serialOfDay(fullYear(year, thisYear), month + 1, Number(day));
}

function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
