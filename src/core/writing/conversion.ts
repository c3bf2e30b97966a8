/** Texts in the log that surely are dates and numbers, and what they would become. */

import type { Day } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { createDayReadings } from './day-readings.ts';
import { type Locale, localeOf } from './locale.ts';
import { parseAmount } from './parse-amount.ts';
import { parseDay } from './parse-day.ts';
import { isErrorText } from './spelling.ts';

/** A text is sure where these two read it alike: they differ in all that a locale decides. */
const READERS: readonly Locale[] = [localeOf('en_US'), localeOf('ru_RU')];

export type Reading<Value> = { readonly sure: true; readonly value: Value } | { readonly sure: false } | null;

function agree<Value>(readings: readonly (Value | null)[]): Reading<Value> {
  const [first, second] = readings;
  if (first === null || first === undefined || second === null) return null;
  return first === second ? { sure: true, value: first } : { sure: false };
}

/** Null where the text is no date at all; not sure where the locale decides which one. */
export function sureDay(text: string, zone: Zone): Reading<Day> {
  const time = createDayReadings()(text)?.time ?? null;
  // A time of day would be lost.
  if (time !== null && (time.seconds > 0 || time.ahead !== null)) return null;
  return agree(READERS.map((locale) => parseDay(text, locale, zone)));
}

/** The currency that an amount's text names, or null. */
export function currencyOf(cell: unknown): string | null {
  const [locale] = READERS;
  return typeof cell === 'string' && locale !== undefined ? (parseAmount(cell, locale)?.currency ?? null) : null;
}

/** Null where the text is no amount at all; not sure where the locale decides which one. */
export function sureAmount(text: string): Reading<number> {
  if (isErrorText(text.trim())) return null;
  const amounts = READERS.map((locale) => parseAmount(text, locale));
  return agree(amounts.map((amount) => amount?.value ?? null));
}
