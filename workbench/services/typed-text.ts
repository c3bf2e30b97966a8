/** Reads a string the way a sheet does when it is typed into a cell: `setValues` does so with every string. */
import type { CellInput } from '../engine/engine.ts';
import { localeRules } from './locale-rules.ts';
import { readTypedDate } from './typed-date.ts';
import { readTypedNumber } from './typed-number.ts';

export interface TypedCell {
  readonly input: CellInput;
  /** The number format that the typed text brings along; null for none. */
  readonly format: string | null;
}

/** What a cell holds after `text` was typed in a sheet of the locale, in the given year. */
export function readTypedText(text: string, locale: string, year: number): TypedCell {
  if (text === '') {
    return { input: { kind: 'empty' }, format: null };
  }
  if (text.startsWith("'")) {
    return { input: { kind: 'text', value: text.slice(1) }, format: null };
  }
  if (text.startsWith('=') && text.length > 1) {
    return { input: { kind: 'formula', formula: text }, format: null };
  }
  const rules = localeRules(locale);
  const trimmed = text.trim();
  const truth = Object.hasOwn(rules.booleans, trimmed.toLowerCase())
    ? rules.booleans[trimmed.toLowerCase()]
    : undefined;
  if (truth !== undefined) {
    return { input: { kind: 'boolean', value: truth }, format: null };
  }
  if (/\d/.test(trimmed)) {
    const number = readTypedNumber(trimmed, rules);
    if (number !== null) {
      return { input: { kind: 'number', value: number.value }, format: number.format };
    }
    const date = readTypedDate(trimmed, rules, year);
    if (date !== null) {
      return { input: { kind: 'number', value: date.serial }, format: date.format };
    }
  }
  if (/^[+-]./.test(text)) {
    return { input: { kind: 'formula', formula: `=${text}` }, format: null };
  }
  return { input: { kind: 'text', value: text }, format: null };
}
