/** Amounts written in every form and read back, alone and in columns. */
import { describe, expect, it } from 'vitest';
import { amountColumn } from '../../../src/core/writing/amount-column.ts';
import {
  CURRENCY_CODES,
  CURRENCY_WORDS,
  ONLY_BEFORE,
  SHARED_SIGNS,
  WITHOUT_HUNDREDTHS,
} from '../../../src/core/writing/currencies.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { type Amount, parseAmount } from '../../../src/core/writing/parse-amount.ts';

const EN = localeOf('en_US');
const LOCALES = ['en_US', 'ru_RU', 'de_DE', 'hi_IN', 'de_CH'].map(localeOf);

/** Pseudo-random, the same in every run. */
function createDice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function inThrees(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

function inLakhs(digits: string): string {
  const [, before = '', last = ''] = /^(\d*?)(\d{1,3})$/.exec(digits) ?? [];
  return before === '' ? last : `${before.replace(/\B(?=(\d\d)+$)/g, ',')},${last}`;
}

interface Style {
  readonly sign: '.' | ',';
  readonly whole: (digits: string) => string;
}

const STYLES: readonly Style[] = [
  { sign: '.', whole: (digits) => digits },
  { sign: ',', whole: (digits) => digits },
  { sign: '.', whole: (digits) => inThrees(digits, ',') },
  { sign: ',', whole: (digits) => inThrees(digits, '.') },
  ...[' ', '\u00a0', '\u202f', "'", '’'].flatMap((separator): Style[] => [
    { sign: '.', whole: (digits) => inThrees(digits, separator) },
    { sign: ',', whole: (digits) => inThrees(digits, separator) },
  ]),
  { sign: '.', whole: inLakhs },
];

/** Around the digits: what makes them negative, or not. */
const AROUND: readonly (readonly [negative: boolean, write: (digits: string, word: string) => string])[] = [
  [false, (digits, word) => `${word}${digits}`],
  [false, (digits, word) => `${word} ${digits}`],
  [false, (digits, word) => ` ${word}\u00a0${digits} `],
  [true, (digits, word) => `-${word}${digits}`],
  [true, (digits, word) => `${word}-${digits}`],
  [true, (digits, word) => `\u2212 ${word} ${digits}`],
  [true, (digits, word) => `(${word}${digits})`],
  [true, (digits, word) => `${word} (${digits})`],
  [true, (digits, word) => `${word} ${digits}-`],
  [true, (digits, word) => `${word} ${digits} DR`],
  [true, (digits, word) => `'-${word}${digits}`],
];
const BEHIND: typeof AROUND = [
  [false, (digits, word) => `${digits} ${word}`],
  [false, (digits, word) => `${digits}\u202f${word}`],
  [true, (digits, word) => `-${digits} ${word}`],
  [true, (digits, word) => `(${digits} ${word})`],
  [true, (digits, word) => `${digits}- ${word}`],
];

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

const WORDS: readonly (readonly [word: string, code: string | null])[] = [
  ['', null],
  ...CURRENCY_CODES.map((code): [string, string] => [code, code]),
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) =>
    words.split(' ').map((word): [string, string] => [word, code]),
  ),
  ...Object.entries(SHARED_SIGNS).map(([sign, [code = '']]): [string, string] => [sign, code]),
];

/** The first few texts that were read as something else. */
type Slip = readonly [text: string, value: number, currency: string | null, read: Amount | null];

describe('one amount, which no locale reads in another way', () => {
  it('in every style, with every currency on both sides and every sign', () => {
    const dice = createDice(3);
    const slips: Slip[] = [];
    let cases = 0;
    for (const [word, code] of WORDS) {
      for (const [forms, isBehind] of [
        [AROUND, false],
        [BEHIND, true],
      ] as const) {
        if (isBehind && (word === '' || ONLY_BEFORE.has(word))) continue;
        for (const [negative, write] of forms) {
          for (const { sign, whole } of STYLES) {
            const size = 10 ** (1 + dice(9));
            const cents = two(dice(100));
            const digits = String(dice(size));
            const value = Number(`${negative ? '-' : ''}${digits}.${cents}`) + 0;
            const plain = write(`${whole(digits)}${sign}${cents}`, word);
            const text = dice(10) === 0 ? fullWidth(plain) : plain;
            const read = parseAmount(text, LOCALES[dice(LOCALES.length)] ?? EN);
            cases++;
            const isRight = read?.value === value && (word === 'kr' || word === 'kr.' || read.currency === code);
            if (!isRight && slips.length < 5) slips.push([text, value, code, read]);
          }
        }
      }
    }
    expect(cases).toBeGreaterThanOrEqual(10_000);
    expect(slips).toEqual([]);
  });

  it('whole amounts of currencies without hundredths, grouped either way', () => {
    const dice = createDice(5);
    const slips: Slip[] = [];
    const words = WORDS.filter(([, code]) => code !== null && WITHOUT_HUNDREDTHS.has(code));
    for (let count = 0; count < 10_000; count++) {
      const [word, code] = words[dice(words.length)] ?? ['', null];
      const value = dice(10 ** (1 + dice(9)));
      const digits = inThrees(String(value), ['.', ',', ' ', "'"][dice(4)] ?? '');
      const text = dice(2) === 0 ? `${word} ${digits}` : `${digits} ${word}`;
      const read = parseAmount(text, LOCALES[dice(LOCALES.length)] ?? EN);
      if ((read?.value !== value || read.currency !== code) && slips.length < 5) slips.push([text, value, code, read]);
    }
    expect(slips).toEqual([]);
  });
});

it('columns of amounts with and without a fraction, in every style and locale, once a cell tells', () => {
  const dice = createDice(9);
  for (const { sign, whole } of STYLES) {
    const values = Array.from({ length: 1000 }, () => dice(10 ** (1 + dice(8))) / (dice(2) === 0 ? 1 : 100));
    const cells = values.map((value) => {
      const [digits = '', cents] = String(value).split('.');
      return cents === undefined ? whole(digits) : `${whole(digits)}${sign}${cents}`;
    });
    for (const locale of LOCALES) {
      const column = amountColumn(cells, locale);
      expect(column).toMatchObject({ decimalSign: sign, decidedBy: 'evidence', conflict: null });
      expect(cells.map((cell) => column.read(cell)?.value)).toEqual(values);
    }
  }
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
