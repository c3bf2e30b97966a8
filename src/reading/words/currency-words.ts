/** Which currency a cell or a title names. */
import { currencyOfWords } from '../../core/writing/currency-of-words.ts';
import type { Locale } from '../../core/writing/locale.ts';
import { isStandIn } from './cell-words.ts';

/** A word or two, as codes and names that nobody knows are: `USDT`, `trl`, `Australian Dollar`. */
const ANY_CODE = /^\p{L}{2,12}(?: \p{L}{2,12})?$/u;

/** ISO 4217 in digits, as banks and shops of Eastern Europe and Asia write it; without noughts in front. */
const NUMBERS =
  '643RUB 810RUB 840USD 978EUR 980UAH 398KZT 933BYN 826GBP 756CHF 156CNY 392JPY 985PLN 949TRY 860UZS 417KGS 51AMD 981GEL 944AZN';

/** Under any other title, and among other numbers, it is one of something else. */
export function currencyByNumber(text: string): string | undefined {
  return /^\d{2,3}$/.test(text) ? new RegExp(`\\b${Number(text)}([A-Z]+)`).exec(NUMBERS)?.[1] : undefined;
}

/** A number that stands for none of these is a currency of its own. */
const byNumber = (text: string) => currencyByNumber(text) ?? (/^\d{2,3}$/.test(text) ? text : null);

/** The code that a text in a column of currencies names; one that nobody knows is a currency of its own. */
export function currencyIn(text: string, locale: Locale): string | null {
  if (text === '') return null;
  const known = currencyOfWords(text.toLowerCase(), '', locale);
  if (typeof known === 'string') return known;
  return ANY_CODE.test(text) && !isStandIn(text) ? text.toUpperCase() : byNumber(text);
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
