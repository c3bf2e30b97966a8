/**
 * The calendars of all languages in one look-up each: a log may be written in another language than its spreadsheet. Made at
 * first need: most logs hold dates, not texts.
 */
import { lazily } from '../lazily.ts';
import { CALENDARS } from './calendar-words/index.ts';

function wordsOf(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split(' ');
}

/** 1…12 by name; no name means two months in two languages. */
export const monthOf = lazily(
  (): ReadonlyMap<string, number> =>
    new Map(
      CALENDARS.flatMap(({ months }) =>
        months.flatMap((names, index) => wordsOf(names).map((name): [string, number] => [name, index + 1])),
      ),
    ),
);

export const weekdays = lazily(() => new Set(CALENDARS.flatMap((each) => wordsOf(each.weekdays))));

export const fillers = lazily(() => new Set(CALENDARS.flatMap((each) => wordsOf(each.fillers))));

/** Words for the halves of the day, and whether they add twelve hours. */
export const halves = lazily(
  (): ReadonlyMap<string, 'am' | 'pm'> =>
    new Map([
      ...CALENDARS.flatMap(({ morning }) => wordsOf(morning).map((word): [string, 'am' | 'pm'] => [word, 'am'])),
      ...CALENDARS.flatMap(({ afternoon }) => wordsOf(afternoon).map((word): [string, 'am' | 'pm'] => [word, 'pm'])),
    ]),
);
