/** What a text of a date, with or without a time, can mean in each order of day, month and year. */
import { type Day, MILLISECONDS_PER_DAY } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { type DateOrder, type DateReadings, dateReadings } from './date-readings.ts';
import { plainText } from './plain-text.ts';
import { remembered } from './remembered.ts';
import { cutTime, type TimeOfDay } from './time-of-day.ts';

export interface DayReadings {
  readonly date: DateReadings;
  readonly time: TimeOfDay | null;
}

/** Longer than any date with its time and its zone; what is longer is not looked at. */
const LONGEST = 80;

/**
 * A reader of texts that remembers the dates it has read: a log repeats its days, if not its times. It gives null where a
 * text is no date.
 */
export function createDayReadings(): (text: string) => DayReadings | null {
  const readDate = remembered(dateReadings);
  return (text) => {
    if (text.length > LONGEST) return null;
    const plain = plainText(text);
    // An apostrophe in front is how spreadsheets are told that a text is meant.
    const cut = cutTime(plain.startsWith("'") ? plain.slice(1) : plain);
    if (cut === null) return null;
    const date = readDate(cut.rest);
    return date === null ? null : { date, time: cut.time };
  };
}

/** A time with a zone is an instant: its day is the one on the spreadsheet's calendar. */
export function dayInZone(readings: DayReadings, order: DateOrder, zone: Zone): Day | null {
  const day = readings.date[order];
  const { time } = readings;
  if (day === null || time === null || time.ahead === null) return day;
  return zone.dayAt(day * MILLISECONDS_PER_DAY + (time.seconds - time.ahead * 60) * 1000);
}
