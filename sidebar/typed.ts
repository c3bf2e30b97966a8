/** Numbers as people type them, by the locale of the file, and written for them to type on. */

import { roundRatio } from '../src/core/numbers/rounding.ts';
import type { Locale } from '../src/core/writing/locale.ts';
import { parseAmount } from '../src/core/writing/parse-amount.ts';

/** Beyond it a double can't hold every cent of a sum. */
const LARGEST = 1e12;

/** `empty` for nothing typed, null for what is no number, or none that the field takes. */
export type Typed = number | 'empty' | null;

/** As many as ratios and cuts are compared with. */
const DECIMALS = 9;

/** One separator before three digits, which alone can be read in two ways. */
const ONE_SEPARATOR = /^[^.,]*([.,])\d{3}\D*$/;

function numberIn(text: string, locale: Locale): Typed {
  if (text.trim() === '') return 'empty';
  const value = parseAmount(text, locale)?.value ?? null;
  return value === null || Math.abs(value) > LARGEST ? null : value;
}

function fromZero(typed: Typed): Typed {
  return typeof typed === 'number' && typed < 0 ? null : typed;
}

/** Of either sign. Money has two decimals at most: `100,000` and `100.000` are a hundred thousand in any language. */
export function typedNumber(text: string, locale: Locale): Typed {
  const separator = ONE_SEPARATOR.exec(text)?.[1];
  if (separator === undefined) return numberIn(text, locale);
  return numberIn(text, { ...locale, decimalSign: separator === ',' ? '.' : ',' });
}

export function typedAmount(text: string, locale: Locale): Typed {
  return fromZero(typedNumber(text, locale));
}

/** `30`, `30 %` and `30%` are 0.3. Thousands of percent are nobody's: `33,333` is a third. */
export function typedShare(text: string, locale: Locale): Typed {
  const separator = ONE_SEPARATOR.exec(text)?.[1] ?? locale.decimalSign;
  const decimalSign = separator === ',' ? ',' : '.';
  const percent = fromZero(numberIn(text.replace(/%\s*$/, ''), { ...locale, decimalSign }));
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

/** As `typedNumber` reads it back, and in the locale's writing: three decimals alone would look like thousands. */
export function numberText(value: number, { decimalSign }: Locale): string {
  const [whole = '', decimals = ''] = value
    .toFixed(DECIMALS)
    .replace(/\.?0+$/, '')
    .split('.');
  if (decimals === '') return whole;
  return whole + decimalSign + (decimals.length === 3 ? `${decimals}0` : decimals);
}
