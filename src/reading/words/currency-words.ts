/** Which currency a cell or a title names. */
import { currencyOfWords } from '../../core/writing/currency-of-words.ts';
import type { Locale } from '../../core/writing/locale.ts';

/** The code that a text in a column of currencies names. */
export function currencyIn(text: string, locale: Locale): string | null {
  if (text === '') return null;
  return currencyOfWords(text.toLowerCase(), '', locale) ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null);
}

/** Codes that titles bear without brackets; others may be words: `All`, `Top`, `Try`. */
const USUAL_CODE = /^(?:usd|eur|gbp|chf|jpy|rub|uah|kzt|byn|pln|czk|sek|nok|dkk|inr|brl|mxn|cad|aud)$/i;
const SIGN = /[\p{Sc}]/u;

/** The code that the title of a column of money names: `Amount (USD)`, `total_eur`, `Сумма, руб.`; null where it names none. */
export function currencyOfTitle(title: string, locale: Locale): string | null {
  const set = /[([,]\s*([^()[\],]+?)[\s.)\]]*$/.exec(title)?.[1] ?? '';
  const words = title.split(/[\s_()[\],]+/).filter((word) => USUAL_CODE.test(word) || SIGN.test(word));
  for (const word of [set, ...words]) {
    // `(all)` is a word, `(ALL)` the money of Albania.
    const isWord = /^[a-z]{3}$/i.test(word) && word !== word.toUpperCase() && !USUAL_CODE.test(word);
    const code = word === '' || isWord ? null : currencyOfWords(word.toLowerCase(), '', locale);
    if (typeof code === 'string') return code;
  }
  return null;
}
