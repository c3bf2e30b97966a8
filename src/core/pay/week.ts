/** Calendar weeks, from Monday to Sunday: what the weekly game is played for. */
import { asDay, type Day } from '../time/day.ts';
import type { Period } from './month.ts';

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const SINCE_MONDAY = 3;

/** From the Monday of the day's week to its Sunday. */
export function weekOf(day: Day): Period {
  const since = (((day + SINCE_MONDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  return { from: asDay(day - since), to: asDay(day - since + DAYS_OF_WEEK - 1) };
}
