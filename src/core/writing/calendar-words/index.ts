/** The calendars of all languages in one look-up each: a log may be written in another language than its spreadsheet. */
import type { CalendarWords } from './calendar-words.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { ukrainian } from './uk.ts';

export const CALENDARS: readonly CalendarWords[] = [
  english,
  russian,
  german,
  french,
  spanish,
  portuguese,
  italian,
  polish,
  ukrainian,
  japanese,
];

function wordsOf(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split(' ');
}

/** 1…12 by name; no name means two months in two languages. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  CALENDARS.flatMap(({ months }) =>
    months.flatMap((names, index) => wordsOf(names).map((name): [string, number] => [name, index + 1])),
  ),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(CALENDARS.flatMap(({ weekdays }) => wordsOf(weekdays)));

export const FILLERS: ReadonlySet<string> = new Set(CALENDARS.flatMap(({ fillers }) => wordsOf(fillers)));

/** Words for the halves of the day, and whether they add twelve hours. */
export const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ...CALENDARS.flatMap(({ morning }) => wordsOf(morning).map((word): [string, 'am' | 'pm'] => [word, 'am'])),
  ...CALENDARS.flatMap(({ afternoon }) => wordsOf(afternoon).map((word): [string, 'am' | 'pm'] => [word, 'pm'])),
]);
