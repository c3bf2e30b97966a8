/** Days written as people write them, so that a test reads like the rule. */
import { asDay, type Day } from '../../../src/core/time/day.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';

export const EN = localeOf('en_US');
export const RU = localeOf('ru_RU');

/** `2025-12-31` as a day number. */
export function day(iso: string): Day {
  const instant = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new Error(`no such day: ${iso}`);
  return asDay(instant / 86_400_000);
}

/** A day number as `2025-12-31`; null stays null. */
export function iso(days: number | null): string | null {
  return days === null ? null : new Date(days * 86_400_000).toISOString().slice(0, 10);
}
