/** The calendars of all languages: one more is one more file and one more line. */
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
