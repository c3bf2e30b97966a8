/** Which currency the words around a number name. */
import { lazily } from '../lazily.ts';
import {
  CURRENCY_CODES,
  CURRENCY_WORDS,
  ONLY_BEFORE,
  SHARED_SIGNS,
  SIGNS_AT_HOME,
  WITHOUT_HUNDREDTHS,
} from './currencies.ts';
import { type Locale, regionOf } from './locale.ts';

const codes = lazily((): ReadonlySet<string> => new Set(CURRENCY_CODES.map((code) => code.toLowerCase())));

/** A map, not a record: a cell may hold the word `constructor`. */
const codeNamed = lazily(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...CURRENCY_CODES.map((code): [string, string] => [code.toLowerCase(), code]),
      ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) =>
        words.split(' ').map((word): [string, string] => [word, code]),
      ),
      ...Object.entries(SHARED_SIGNS).map(([sign, [first = '']]): [string, string] => [sign, first]),
    ]),
);
const SHARED = new Map(Object.entries(SHARED_SIGNS));
const AT_HOME = new Map(Object.entries(SIGNS_AT_HOME));

function codeOf(word: string, region: string): string | undefined {
  return AT_HOME.get(word)?.[region] ?? codeNamed().get(word);
}

/** The code out of a code and a sign that may stand for it (`$12 USD`, `kr 5 NOK`). */
function codeOfPair(code: string, sign: string, region: string): string | undefined {
  if (!codes().has(code) || codes().has(sign)) return undefined;
  const named = codeNamed().get(code);
  if (named === undefined) return undefined;
  return codeOf(sign, region) === named || SHARED.get(sign)?.includes(named) ? named : undefined;
}

/**
 * The currency of what stands before and behind a number: a word, or a code and a sign that go together.
 *
 * @returns the ISO 4217 code; null where there is no word; undefined where the words are of no currency, or of two.
 */
export function currencyOfWords(before: string, behind: string, locale: Locale): string | null | undefined {
  const [word, other, ...more] = `${before} ${behind}`.split(' ').filter((part) => part !== '');
  if (word === undefined) return null;
  if (ONLY_BEFORE.has(behind) || more.length > 0) return undefined;
  const region = regionOf(locale);
  if (other === undefined) return codeOf(word, region);
  return codeOfPair(other, word, region) ?? codeOfPair(word, other, region);
}

export function hasHundredths(currency: string | null): boolean {
  return currency === null || !WITHOUT_HUNDREDTHS.has(currency);
}
