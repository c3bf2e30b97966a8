/** Numbers as people type them in a language. */

import { roundRatio } from '../../src/core/numbers/rounding.ts';
import type { Locale } from '../../src/core/writing/locale.ts';
import { parseAmount } from '../../src/core/writing/parse-amount.ts';

/** Beyond it a double can't hold every cent of a sum. */
const LARGEST = 1e12;

/** `empty` for nothing typed, null for no number from zero on. */
export type Typed = number | 'empty' | null;

/** One separator before three digits, which alone can be read in two ways. */
const ONE_SEPARATOR = /^[^.,]*([.,])\d{3}\D*$/;

function typedNumber(text: string, locale: Locale): Typed {
  if (text.trim() === '') return 'empty';
  const value = parseAmount(text, locale)?.value ?? null;
  return value === null || value < 0 || value > LARGEST ? null : value;
}

/** Money has two decimals at most: `100,000` and `100.000` are a hundred thousand in any language. */
export function typedAmount(text: string, locale: Locale): Typed {
  const separator = ONE_SEPARATOR.exec(text)?.[1];
  if (separator === undefined) return typedNumber(text, locale);
  return typedNumber(text, { ...locale, decimalSign: separator === ',' ? '.' : ',' });
}

/** `30`, `30 %` and `30%` are 0.3. Thousands of percent are nobody's: `33,333` is a third. */
export function typedShare(text: string, locale: Locale): Typed {
  const separator = ONE_SEPARATOR.exec(text)?.[1] ?? locale.decimalSign;
  const decimalSign = separator === ',' ? ',' : '.';
  const percent = typedNumber(text.replace(/%\s*$/, ''), { ...locale, decimalSign });
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
