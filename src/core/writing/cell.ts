/** What a cell of the platform holds. */
import { MILLISECONDS_PER_DAY } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { isErrorText, tidy } from './spelling.ts';

export function isDate(value: unknown): value is Date {
  // Most cells are texts and numbers, of which nothing has to be asked.
  if (typeof value !== 'object') return false;
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}

/** Arguments may come from another realm than the script: `instanceof` alone does not know their classes. */
function isErrorObject(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

export function isBlank(value: unknown): boolean {
  if (value === '' || value === undefined || value === null) return true;
  // Whatever begins above the space is not blank: spares a million trims.
  return typeof value === 'string' && !(value.charCodeAt(0) > 32 && value.charCodeAt(0) < 128) && value.trim() === '';
}

/** The cell's content as people would name it in a sentence: in one line, whatever line breaks it has. */
export function showCell(value: unknown, zone: Zone): string {
  if (isDate(value)) {
    const instant = value.getTime();
    // Outside the calendar of Sheets no offset is known: the nearest midnight is the cell's own nearly everywhere.
    const day = zone.dayAt(instant) ?? Math.round(instant / MILLISECONDS_PER_DAY);
    const midnight = new Date(day * MILLISECONDS_PER_DAY);
    return Number.isNaN(midnight.getTime()) ? 'Date' : midnight.toISOString().slice(0, 10);
  }
  return value === undefined || value === null ? '' : tidy(String(value));
}

/** A word such as a column's title: it begins with a letter. `31.02.2025` and `#N/A` are none. */
export function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^\s*["'«(]?\s*\p{L}/u.test(value);
}

export function isErrorCell(value: unknown): boolean {
  if (typeof value !== 'string') return isErrorObject(value);
  return value.includes('#') && isErrorText(value.trim());
}
