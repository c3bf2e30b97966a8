/** KEY_VALUES from the built script. */
import { describe, expect, it } from 'vitest';
import { callTable, range, sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const HEADER = ['Value', 'Importance', 'Us', 'Rival', 'Lead', 'Opportunity', 'Quadrant', 'Key'];

type Row = readonly [value: unknown, importance: unknown, us: unknown, rival: unknown];
const ROWS: readonly Row[] = [
  // I 10, S 10; 4.5 against 3.5.
  ['Coaches', 5, 5, 4],
  ['coaches ', 4, 4, 3],
  // I 5: below the cut.
  ['Parties', 4, 5, 1],
  ['Parties', 2, 5, 1],
  // I 10, S 0: the rival leads by 2.
  ['Price', 5, 2, 4],
  ['Price', 5, 3, 5],
  // I 10 of one answer, S 5; 3.5 against 3.
  ['Practice', 4, 4, 3],
  ['Practice', '', 3, ''],
  ['', '', '', ''],
];
const columnsOf = (rows: readonly Row[]) => [0, 1, 2, 3].map((index) => range(rows.map((row) => row[index])));
const table = (rows: readonly Row[], ...rest: readonly unknown[]) =>
  callTable(english, 'KEY_VALUES', ...columnsOf(rows), ...rest);

describe('KEY_VALUES', () => {
  it('has a row per value: key values by rank, then the others by importance', () => {
    // The cross-hair: I (10 + 5 + 10 + 10) ÷ 4 = 8.75; S (10 + 10 + 0 + 5) ÷ 4 = 6.25.
    expect(table(ROWS)).toEqual([
      HEADER,
      ['Coaches', 10, 4.5, 3.5, 1, 10, 'Keep up', 1],
      ['Practice', 10, 3.5, 3, 0.5, 15, 'Concentrate here', 2],
      ['Price', 10, 2.5, 4.5, -2, 20, 'Concentrate here', ''],
      ['Parties', 5, 5, 1, 4, 5, 'Possible overkill', ''],
    ]);
  });

  it('with a lower cut and a limit', () => {
    expect(table(ROWS, 5).map((row) => row[7])).toEqual(['Key', 1, 2, 3, '']);
    expect(table(ROWS, 5, 1).map((row) => row[7])).toEqual(['Key', 1, '', '', '']);
    expect(table(ROWS, '', 1).map((row) => row[7])).toEqual(['Key', 1, '', '', '']);
  });

  it('says the same in Russian', () => {
    const [header, ...rows] = callTable(russian, 'KEY_VALUES', ...columnsOf(ROWS));
    expect(header).toEqual(['Ценность', 'Важность', 'Мы', 'Конкурент', 'Отрыв', 'Потенциал', 'Квадрант', 'Ключевая']);
    expect(rows.map((row) => row[6])).toEqual([
      'Удерживать',
      'Сосредоточиться здесь',
      'Сосредоточиться здесь',
      'Возможно, избыточно',
    ]);
  });

  it('leaves empty what nobody answered, and keeps numbers as names', () => {
    const rows: readonly Row[] = [
      [7, '', '', ''],
      ['Price', 5, '', ''],
    ];
    expect(table(rows)).toEqual([HEADER, ['Price', 10, '', '', '', '', '', ''], [7, '', '', '', '', '', '', '']]);
  });

  it('of empty columns is its header', () => {
    expect(table([['', '', '', '']])).toEqual([HEADER]);
  });

  it('the order of the rows is nothing', () => {
    expect(table([...ROWS].reverse())).toEqual(table(ROWS));
  });

  it.each([
    ['a rating of 6', [['Price', 6, 1, 1]], [], /^importance, row 1: "6" is not a rating from 1 to 5/, /^Важность/],
    ['a rating of 0', [['Price', 5, 0, 1]], [], /^us, row 1: "0" is not a rating/, /^Мы \(us\), строка 1/],
    ['a rating in words', [['Price', 5, 5, 'bad']], [], /^rival, row 1: "bad" is not a number/, /^Конкурент \(rival\)/],
    ['a rating without a value', [['', 5, '', '']], [], /^values, row 1: the name is missing/, /^Ценности \(values\)/],
    ['a cut of 60 %', ROWS, [0.6], /^cut "0\.6" is not an importance from 0 to 10: give 6\./, /Укажите 6\./],
    ['a cut of 11', ROWS, [11], /^cut "11" .* give a number such as 6/, /число, например 6/],
    ['a cut in words', ROWS, ['high'], /^cut: "high" is not a number/, /«high» — не число/],
    ['a limit of 4', ROWS, ['', 4], /^limit "4" is not a whole number from 1 to 3/, /«4» — не целое число от 1 до 3/],
    ['a limit of 0', ROWS, ['', 0], /^limit "0"/, /^Число ключевых ценностей \(limit\)/],
    ['half a limit', ROWS, ['', 1.5], /^limit "1\.5"/, /«1[.,]5»/],
  ] as const)('refuses %s', (_name, rows, rest, inEnglish, inRussian) => {
    const columns = columnsOf(rows);
    expect(sentenceOf(english, 'KEY_VALUES', ...columns, ...rest)).toMatch(inEnglish);
    expect(sentenceOf(russian, 'KEY_VALUES', ...columns, ...rest)).toMatch(inRussian);
  });

  it('refuses a column that is not given', () => {
    const [values, importance] = columnsOf(ROWS);
    expect(sentenceOf(english, 'KEY_VALUES', values, importance)).toMatch(/^us is missing/);
  });
});
