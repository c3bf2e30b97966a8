/** What ABCXYZ, ABC and XYZ take for periods and cuts, and what they say to what they can't take. */
import { describe, expect, it } from 'vitest';
import { callTable, range, sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

// Month by month back from December 2025: Even 7, 1, 1, 7 (variation 0.75); Odd 0, 5, 0, 5 (variation 1).
const LOG: readonly (readonly [name: string, date: string, amount: number])[] = [
  ['Even', '2025-12-10', 7],
  ['Even', '2025-11-10', 1],
  ['Even', '2025-10-10', 1],
  ['Even', '2025-09-10', 7],
  ['Odd', '2025-11-10', 5],
  ['Odd', '2025-09-10', 5],
];
const columns = [0, 1, 2].map((index) => range(LOG.map((row) => row[index])));
const AS_OF = '2025-12-31';

describe('period', () => {
  /** Length of Even's window: 10 September to 31 December is 112 days. */
  const periods = (period: unknown, script = english) =>
    callTable(script, 'XYZ', ...columns, AS_OF, period).find(([name]) => name === 'Even')?.[3];

  it.each([
    ['week', 'неделя', 17],
    ['month', 'месяц', 4],
    ['quarter', 'квартал', 2],
    ['year', 'год', 1],
    // Median gaps of 30 and 61 days: 45.5 is longer than a month.
    ['auto', 'авто', 2],
  ])('%s, %s', (word, russianWord, expected) => {
    for (const script of [english, russian]) {
      expect(periods(word, script)).toBe(expected);
      expect(periods(russianWord, script)).toBe(expected);
      expect(periods(` ${word.toUpperCase()} `, script)).toBe(expected);
      expect(periods([[russianWord.toUpperCase()]], script)).toBe(expected);
    }
  });

  it.each([undefined, null, '', [['']]])('%j is auto', (omitted) => {
    expect(periods(omitted)).toBe(2);
  });

  it.each(['fortnight', 7, 'month year', [['month', 'year']]])('%j is not known', (period) => {
    expect(sentenceOf(english, 'XYZ', ...columns, AS_OF, period)).toMatch(/^period ".*" is not known: give .*auto/);
    expect(sentenceOf(russian, 'XYZ', ...columns, AS_OF, period)).toMatch(/\(period\): «.*» неизвестен.*авто/);
  });
});

describe('the cuts of ABC', () => {
  // Larger than 40: 0 %. 30: 40 %. 20: 70 %. 10: 90 %.
  const classes = (cuts: unknown, script = english) =>
    callTable(script, 'ABC', range(['a', 'b', 'c', 'd']), range([40, 30, 20, 10]), cuts)
      .slice(1)
      .map((row) => row[4])
      .join('');

  it.each([
    ['left out', undefined, 'AAAB'],
    ['empty', '', 'AAAB'],
    ['a column of shares', [[0.5], [0.8]], 'AABC'],
    ['a row of shares', [[0.5, 0.8]], 'AABC'],
    ['an array', [0.5, 0.8], 'AABC'],
    ['with blank cells below', [[0.5], [0.8], ['']], 'AABC'],
    ['percents as numbers', [[50], [80]], 'AABC'],
    ['percents as texts', [['50%'], ['80 %']], 'AABC'],
    ['a sign makes it plain, so shares and percents may mix', [['50%'], [0.8]], 'AABC'],
    ['1 is a share: the whole', [[0.5], [1]], 'AABB'],
  ])('%s', (_name, cuts, expected) => {
    expect(classes(cuts)).toBe(expected);
  });

  it('may have a comma for the decimal sign in texts', () => {
    expect(classes([['0,5'], ['0,8']], russian)).toBe('AABC');
  });
});

describe('the cuts of XYZ', () => {
  const classes = (cuts: unknown, script = english) =>
    callTable(script, 'XYZ', ...columns, AS_OF, 'month', cuts)
      .slice(1)
      .map((row) => row[5])
      .join('');

  it.each([
    ['left out', undefined, 'XY'],
    ['numbers are variations, above 1 too', [[0.5], [1.2]], 'YY'],
    ['5 is a variation', [[1], [5]], 'XY'],
    ['from 10 on numbers are percents', [[50], [90]], 'YZ'],
    ['the textbook’s percents', [[10], [25]], 'ZZ'],
    ['percents as texts', [['5%'], ['90%']], 'YZ'],
  ])('%s', (_name, cuts, expected) => {
    expect(classes(cuts)).toBe(expected);
  });

  it.each(['classic', 'Classic ', 'классика', 'КЛАССИКА', [['classic']]])('%j is the textbook rule', (word) => {
    // Over four months both vary by more than 25 %.
    for (const script of [english, russian]) expect(classes(word, script)).toBe('ZZ');
    const groups = callTable(english, 'ABCXYZ', ...columns, AS_OF, 'month', '', word).slice(1);
    expect(groups.map((row) => row[9])).toEqual(['AZ', 'AZ']);
    // All the log is one year: nobody varies.
    expect(callTable(english, 'XYZ', ...columns, AS_OF, 'year', word)[1]?.slice(2)).toEqual([1, 1, 0, 'X']);
  });
});

const [customers, , amounts] = columns;
type Call = readonly [name: string, ...args: unknown[]];
const CASES: readonly (readonly [string, Call, RegExp, RegExp])[] = [
  ['one cut', ['ABC', customers, amounts, 0.8], /^cuts holds 1 number: give two/, /\(cuts\): указано 1\u00a0число/],
  [
    'three cuts',
    ['ABC', customers, amounts, [[0.5, 0.8, 0.9]]],
    /^cuts holds 3 numbers: give two.*0\.8 and 0\.95/,
    /\(cuts\): указано 3\u00a0числа.*0,8 и 0,95/,
  ],
  [
    'a word among the cuts',
    ['ABC', customers, amounts, [[0.5], ['many']]],
    /^cuts, cell 2: "many" is not a number/,
    /\(cuts\), ячейка 2: «many» — не число/,
  ],
  [
    'the textbook rule for ABC',
    ['ABC', customers, amounts, 'classic'],
    /^cuts, cell 1: "classic" is not a number/,
    /«classic» — не число/,
  ],
  [
    'a word that is no rule',
    ['XYZ', ...columns, '', '', 'modern'],
    /^cuts, cell 1: "modern" is not a number.*or the word classic/,
    /«modern» — не число.*или слово классика/,
  ],
  [
    'cuts downwards',
    ['ABCXYZ', ...columns, '', '', [[0.9, 0.8]]],
    /^abc_cuts: the second number is not greater/,
    /\(abc_cuts\): второе число не больше первого/,
  ],
  [
    'equal cuts',
    ['ABCXYZ', ...columns, '', '', '', [[1.5, 1.5]]],
    /^xyz_cuts: the second number is not greater/,
    /\(xyz_cuts\): второе число не больше первого/,
  ],
  [
    'a share and a percent',
    ['ABCXYZ', ...columns, '', '', [[0.8, 95]]],
    /^abc_cuts: one number reads as a share, the other as a percent/,
    /\(abc_cuts\): одно число читается как доля, другое — как проценты/,
  ],
  [
    'a variation and a percent',
    ['XYZ', ...columns, '', '', [[0.75, 150]]],
    /^cuts: one number reads as a share/,
    /\(cuts\): одно число читается/,
  ],
  [
    'a cut of more than the whole',
    ['ABC', customers, amounts, [[80, 120]]],
    /^cuts, cell 2: "120" is out of range/,
    /\(cuts\), ячейка 2: «120» вне допустимых пределов/,
  ],
  [
    'a cut of nothing',
    ['ABC', customers, amounts, [[0, 0.8]]],
    /^cuts, cell 1: "0" is out of range/,
    /\(cuts\), ячейка 1: «0» вне допустимых пределов/,
  ],
  [
    'an amount in words',
    ['ABC', range(['a', 'b']), range([1, 'ten'])],
    /^1 row can't be read: row 2, amount "ten"/,
    /1\u00a0строку: строка 2, сумма «ten»/,
  ],
  [
    'an empty item',
    ['ABC', range(['a', '']), range([1, 2])],
    /^1 row can't be read: row 2, item is empty/,
    /1\u00a0строку: строка 2, позиция не указана/,
  ],
  [
    'an item that is an error',
    ['XYZ', range(['a', '#N/A']), range([AS_OF, AS_OF]), range([1, 2])],
    /row 2, item is an error/,
    /строка 2, позиция: ошибка/,
  ],
  [
    'an item that is a date',
    ['XYZ', range(['a', new Date(2025, 0, 1)]), range([AS_OF, AS_OF]), range([1, 2])],
    /row 2, item "2025-01-01"/,
    /строка 2, позиция «2025-01-01»/,
  ],
  [
    'a date of an item',
    ['XYZ', range(['a', 'b']), range([AS_OF, '31.02.2025']), range([1, 2])],
    /row 2, date "31\.02\.2025"/,
    /строка 2, дата «31\.02\.2025»/,
  ],
  [
    'unequal heights of items',
    ['ABC', range(['a', 'b']), range([1])],
    /items has 2 rows, amounts has 1/,
    /\(items\) — 2\u00a0строки, .*\(amounts\) — 1/,
  ],
  [
    'unequal heights of dates',
    ['XYZ', range(['a', 'b']), range([AS_OF]), range([1, 2])],
    /items has 2 rows, dates has 1/,
    /\(items\) — 2\u00a0строки, .*\(dates\) — 1/,
  ],
  ['no items', ['ABC', undefined, amounts], /^items is missing/, /\(items\): не указан столбец/],
  ['two currencies', ['ABC', range(['a', 'b']), range(['$1', '1 €'])], /USD in row 1, EUR in row 2/, /USD в строке 1/],
  [
    'an empty customer',
    ['ABCXYZ', range(['a', '']), range([AS_OF, AS_OF]), range([1, 2])],
    /row 2, customer is empty/,
    /строка 2, клиент не указан/,
  ],
];

describe.each(CASES)('%s', (_name, [name, ...args], inEnglish, inRussian) => {
  it('is refused with one sentence in English and in Russian', () => {
    expect(sentenceOf(english, name, ...args)).toMatch(inEnglish);
    expect(sentenceOf(russian, name, ...args)).toMatch(inRussian);
    expect(sentenceOf(english, name, ...args)).not.toMatch(/[А-ЯЁа-яё]/);
    for (const script of [english, russian]) expect(sentenceOf(script, name, ...args)).toMatch(/^[^\n]{20,400}\.$/);
  });
});
