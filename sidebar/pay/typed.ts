/** Numbers as people type them in a language. */
import type { Locale } from '../../src/core/locale.ts';
import { parseAmount } from '../../src/core/parse-amount.ts';
import { roundRatio } from '../../src/core/rounding.ts';

/** Beyond it a double can't hold every cent of a sum. */
const LARGEST = 1e12;

/** `empty` for nothing typed, null for no number from zero on. */
export type Typed = number | 'empty' | null;

export function typedAmount(text: string, locale: Locale): Typed {
  if (text.trim() === '') return 'empty';
  const value = parseAmount(text, locale)?.value ?? null;
  return value === null || value < 0 || value > LARGEST ? null : value;
}

/** `30`, `30 %` and `30%` are 0.3. */
export function typedShare(text: string, locale: Locale): Typed {
  const percent = typedAmount(text.replace(/%\s*$/, ''), locale);
  return typeof percent === 'number' ? roundRatio(percent / 100) : percent;
}

/** Separated by semicolons; null where one is no number. */
export function typedAmounts(text: string, locale: Locale): readonly number[] | null {
  const amounts = text
    .split(';')
    .map((part) => typedAmount(part, locale))
    .filter((amount) => amount !== 'empty');
  return amounts.every((amount) => amount !== null) ? amounts : null;
}
