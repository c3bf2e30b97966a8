/** What the text of a date without its time can mean. Expects plain text. */
import { type Day, dayFromDate } from '../time/day.ts';
import { fillers, monthOf, weekdays } from './calendar-look-ups.ts';
import { withoutEra } from './eras.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type OpenSeparator = '/' | '-';

/** The day that the text means in each order; null where it can't be read in that order. */
export interface DateReadings extends Readonly<Record<DateOrder, Day | null>> {
  /** The separator whose order is open; null where the text itself says what is what. */
  readonly open: OpenSeparator | null;
  /** The order that is seen where none is open. */
  readonly seen: DateOrder | null;
}

const WORD = /\d{1,2}月|\p{L}[\p{L}\p{M}']*/gu;
/** A weekday with its brackets, point and comma, or a filler. */
const WORD_AND_MARKS = /[([]?\p{L}[\p{L}\p{M}'-]*[.)\]]*,?/gu;
const NAMED_PARTS = /\d{1,2}月|\p{L}[\p{L}\p{M}']*|\d+/gu;
const ORDINAL = /(\d)(?:st|nd|rd|th|er|[ºª°]|-?го|-?е)(?!\p{L})/gu;
const CHARACTERS_OF_YEARS = /(?<!\d)(\d{2}|\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号]?/;
/** The span in which eight digits are a day; beyond it they are an order number. */
const LAST_YEAR_OF_DIGITS = 2119;

/** Two digits are 2000–2099, four are the year itself, anything else is none. */
function yearOf(digits: string): number {
  if (digits.length === 2) return 2000 + Number(digits);
  return digits.length === 4 ? Number(digits) : Number.NaN;
}

function sure(day: Day | null, seen: DateOrder | null): DateReadings | null {
  return day === null ? null : { dmy: day, mdy: day, ymd: day, open: null, seen };
}

/** `20210105`, as text or number. */
export function dayFromDigits(digits: string): Day | null {
  const [, year = '', month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  return Number(year) > LAST_YEAR_OF_DIGITS ? null : dayFromDate(Number(year), Number(month), Number(day));
}

/** The day if the first of three numbers is a year of two digits; null where it can't be. */
function yearFirst(first: string, second: string | undefined, last: string): Day | null {
  return first.length === 2 && last.length === 2 ? dayFromDate(yearOf(first), Number(second), Number(last)) : null;
}

function numericReadings(text: string): DateReadings | null {
  let parts = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/.exec(text);
  if (parts !== null) return sure(dayFromDate(Number(parts[1]), Number(parts[3]), Number(parts[4])), 'ymd');

  parts = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})\.?$/.exec(text);
  if (parts !== null) {
    const [, first = '', second, last = ''] = parts;
    const read = sure(dayFromDate(yearOf(last), Number(second), Number(first)), 'dmy');
    // `24.01.31`: days stand first, unless the column as a whole tells otherwise.
    const isOpen = first.length === 2 && last.length === 2;
    return read === null || !isOpen ? read : { ...read, ymd: yearFirst(first, second, last) };
  }

  parts = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (parts === null) return sure(dayFromDigits(text), 'ymd');
  const [, first = '', separator, second = '', last = ''] = parts;
  const dmy = dayFromDate(yearOf(last), Number(second), Number(first));
  const mdy = dayFromDate(yearOf(last), Number(first), Number(second));
  const ymd = yearFirst(first, second, last);
  if (dmy === null && mdy === null && ymd === null) return null;
  return { dmy, mdy, ymd, open: separator === '/' ? '/' : '-', seen: null };
}

/** Of the words that are months and weekdays alike (`mar`: March, Tuesday) the last is the month, if no other word is one. */
function monthIn(words: readonly string[]): string | null {
  const months = words.filter((word) => monthOf().has(word));
  const certain = months.filter((word) => !weekdays().has(word));
  if (certain.length > 1) return null;
  return certain[0] ?? months[months.length - 1] ?? null;
}

/** `5 de enero de 2021`, `jan 5, 2021`, `2021-may-13`. */
function namedReadings(text: string, month: string): DateReadings | null {
  const marks = text.replace(NAMED_PARTS, '');
  if (/[^ .,\-/'()]/.test(marks)) return null;
  const all: readonly string[] = text.match(NAMED_PARTS) ?? [];
  const parts = all.filter((part, index) => /^\d+$/.test(part) || (part === month && index === all.lastIndexOf(month)));
  const at = parts.indexOf(month);
  const [first = '', second = '', third] = parts.filter((_part, index) => index !== at);
  if (third !== undefined || at > 1) return null;
  const yearFirst = at === 1 && first.length === 4;
  const year = yearFirst ? first : second;
  const day = yearFirst ? second : first;
  if (!/^\d{1,2}$/.test(day)) return null;
  return sure(dayFromDate(yearOf(year), monthOf().get(month) ?? 0, Number(day)), null);
}

/** Null where the text is no date (`31.02.2025`). */
export function dateReadings(dateText: string): DateReadings | null {
  const text = withoutEra(dateText.trim().replace(/[ ,]+$/, ''))
    .replace(
      CHARACTERS_OF_YEARS,
      (_all, year: string, month: string, day: string) => `${yearOf(year)}-${month}-${day} `,
    )
    .replace(ORDINAL, '$1')
    .trim();
  const words = text.match(WORD);
  if (words === null) return numericReadings(text);
  if (!words.every((word) => monthOf().has(word) || weekdays().has(word) || fillers().has(word))) return null;
  const month = monthIn(words);
  if (month !== null) return namedReadings(text, month);
  if (words.some((word) => monthOf().has(word))) return null;
  return numericReadings(text.replace(WORD_AND_MARKS, ' ').replace(/^[ ,]+|[ ,]+$/g, ''));
}
