/** Cells to the values a script sees, and values of a script to what is written into cells. */
import type { Cell } from '../engine/engine.ts';
import { instantOfSerial, serialOfDate, wallOfInstant } from './days.ts';
import { LIMITS } from './limits.ts';
import { localeRules } from './locale-rules.ts';
import { MESSAGES } from './messages.ts';
import { isDateFormat } from './number-format.ts';
import { readTypedText, type TypedCell } from './typed-text.ts';

/** What decides how values are read and written. */
export interface SheetSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly now: number;
}

/** A script's value for a cell: `""` when empty, a Date where the format shows one, an error as its text. */
export function valueOfCell(cell: Cell, format: string, timeZone: string, ScriptDate: DateConstructor): unknown {
  if (cell.kind === 'empty' || cell.value === null) return '';
  if (cell.kind === 'number' && typeof cell.value === 'number' && isDateFormat(format)) {
    return new ScriptDate(instantOfSerial(cell.value, timeZone));
  }
  return cell.value;
}

/** What a value given to `setValues` writes: strings are read as if typed. */
export function inputOfValue(value: unknown, settings: SheetSettings): TypedCell {
  if (typeof value === 'string') return readTypedText(checkedText(value), settings.locale, yearNow(settings));
  if (value === null) {
    return { input: { kind: 'empty' }, format: null };
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { input: { kind: 'number', value }, format: null };
  }
  if (typeof value === 'boolean') {
    return { input: { kind: 'boolean', value }, format: null };
  }
  if (value instanceof Date && Number.isFinite(value.getTime())) {
    const serial = serialOfDate(value, settings.timeZone);
    const day = localeRules(settings.locale).dateFormat;
    return { input: { kind: 'number', value: serial }, format: Number.isInteger(serial) ? day : `${day} h:mm:ss` };
  }
  throw new TypeError(`A cell can't be set to ${describe(value)}: Google's answer to it is not known`);
}

export function checkedText(text: string): string {
  if (text.length > LIMITS.cellCharacters) throw new Error(MESSAGES.longText);
  return text;
}

export function describe(value: unknown): string {
  if (value instanceof Date) return 'an invalid date';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value === 'function' ? 'a function' : String(value);
}

function yearNow(settings: SheetSettings): number {
  return wallOfInstant(settings.now, settings.timeZone).getUTCFullYear();
}
