/** ABCXYZ and its summary, ABC and XYZ from the built script: headers, rows, marks, both languages. */
import { describe, expect, it } from 'vitest';
import { callTable, range } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const AS_OF = '2025-12-31';

// Monthly, by hand: see the comments of each row below.
const LOG: readonly (readonly [name: unknown, date: string, amount: number])[] = [
  ['Steady', '2025-10-15', 200],
  ['Steady', '2025-11-15', 200],
  ['Steady', '2025-12-15', 200],
  ['Gone quiet', '2025-07-15', 60],
  ['Gone quiet', '2025-08-15', 60],
  ['Gone quiet', '2025-09-15', 60],
  ['Gone quiet', '2025-10-15', 60],
  [12346, '2025-12-30', 160],
  ['Owing', '2025-09-10', 10],
  ['Owing', '2025-09-12', -20],
  ['Refunds only', '2025-12-01', -5],
];
const columns = [0, 1, 2].map((index) => range(LOG.map((row) => row[index])));
const [customers, dates, amounts] = columns;
const args = [...columns, AS_OF, 'month'];

const HEADER = [
  'Customer',
  'Revenue',
  'Share',
  'Cumulative share',
  'ABC',
  'Active periods',
  'Periods',
  'Variation',
  'XYZ',
  'Group',
  'Mark',
];

describe('ABCXYZ', () => {
  it('has a row per customer with a purchase, largest first; empty cells are empty texts', () => {
    expect(callTable(english, 'ABCXYZ', ...args)).toEqual([
      HEADER,
      // 3 months of 200.
      ['Steady', 600, 0.6, 0.6, 'A', 3, 3, 0, 'X', 'AX', ''],
      // 4 of 6 months: √(6/4 − 1). 60 % are larger.
      ['Gone quiet', 240, 0.24, 0.84, 'A', 4, 6, expect.closeTo(Math.SQRT1_2, 9), 'Y', 'AY', 'silent'],
      // 84 % are larger.
      [12346, 160, 0.16, 1, 'B', 1, 1, 0, 'Z', 'BZ', 'new'],
      // −10 net.
      ['Owing', -10, 0, 1, 'C', 1, 4, '', 'Z', 'CZ', ''],
    ]);
  });

  it('says the same in Russian', () => {
    const [header, ...rows] = callTable(russian, 'ABCXYZ', ...args);
    expect(header).toEqual([
      'Клиент',
      'Выручка',
      'Доля',
      'Накопленная доля',
      'ABC',
      'Активные периоды',
      'Периоды',
      'Вариация',
      'XYZ',
      'Группа',
      'Метка',
    ]);
    expect(rows.map((row) => row[10])).toEqual(['', 'замолчал', 'новый', '']);
  });

  it('puts rows with one order id together', () => {
    const ids = range(LOG.map((_row, index) => (index < 3 ? 'A' : '')));
    const [, steady] = callTable(english, 'ABCXYZ', ...args, '', '', ids);
    expect(steady).toEqual(['Steady', 600, 0.6, 0.6, 'A', 1, 3, expect.closeTo(Math.SQRT2, 9), 'Z', 'AZ', '']);
  });

  it('of an empty log is its header', () => {
    expect(callTable(english, 'ABCXYZ', '', '', '')).toEqual([HEADER]);
  });

  it('looks from the latest date unless told otherwise', () => {
    expect(callTable(english, 'ABCXYZ', ...columns, '', 'month')).toEqual(
      callTable(english, 'ABCXYZ', ...columns, '2025-12-30', 'month'),
    );
  });
});

describe('ABCXYZ_SUMMARY', () => {
  const [header, ...rows] = callTable(english, 'ABCXYZ_SUMMARY', ...args);
  const GROUPS = ['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'];

  it('has a row per group, empty ones too', () => {
    expect(header).toEqual(['Group', 'Customers', 'Customers %', 'Revenue', 'Revenue %', 'Advice']);
    expect(rows.map((row) => row[0])).toEqual(GROUPS);
    expect(rows[0]?.slice(1, 5)).toEqual([1, 0.25, 600, 0.6]);
    expect(rows[3]?.slice(1, 5)).toEqual([0, 0, 0, 0]);
    expect(rows[8]?.slice(1, 5)).toEqual([1, 0.25, -10, 0]);
  });

  it('advises each group in both languages, and never to drop who is new', () => {
    const advice = (table: readonly unknown[][]) => table.map((row) => String(row[5]));
    const inEnglish = advice(rows);
    const inRussian = advice(callTable(russian, 'ABCXYZ_SUMMARY', ...args).slice(1));
    for (const words of inEnglish) expect(words).toMatch(/^[A-Z].*\.$/);
    for (const words of inRussian) expect(words).toMatch(/^[А-ЯЁ].*\.$/);
    const starting = (words: string) => GROUPS.filter((_group, index) => inEnglish[index]?.startsWith(words));
    expect(starting('Promising')).toEqual(['AX', 'BX']);
    expect(GROUPS.filter((_group, index) => /work actively/i.test(inEnglish[index] ?? ''))).toEqual([
      'AX',
      'AY',
      'BX',
      'BY',
    ]);
    expect(starting('If there is capacity')).toEqual(['AZ', 'BZ', 'CX']);
    expect(starting('Minimise effort')).toEqual(['CY', 'CZ']);
    for (const index of [7, 8]) {
      expect(inEnglish[index]).toMatch(/new.*keep them/);
      expect(inRussian[index]).toMatch(/«новый».*не отказывайтесь/);
    }
  });

  it('has Russian headers in a Russian spreadsheet', () => {
    const [russianHeader] = callTable(russian, 'ABCXYZ_SUMMARY', ...args);
    expect(russianHeader).toEqual(['Группа', 'Клиенты', 'Клиенты, %', 'Выручка', 'Выручка, %', 'Совет']);
  });

  it('counts the customers of the table', () => {
    const table = callTable(english, 'ABCXYZ', ...args).slice(1);
    for (const [group, count] of rows) expect(table.filter((row) => row[9] === group)).toHaveLength(Number(count));
  });
});

describe('ABC', () => {
  const items = range(['Nails', 'Boards', 'nails ', 'Glue', 'Tape', 'Rope', '']);
  const sums = range([500, 300, 100, 100, 0, -5, '']);

  it('needs no dates; items that bring nothing are C', () => {
    expect(callTable(english, 'ABC', items, sums)).toEqual([
      ['Item', 'Amount', 'Share', 'Cumulative share', 'ABC'],
      ['Nails', 600, 0.6, 0.6, 'A'],
      ['Boards', 300, 0.3, 0.9, 'A'],
      ['Glue', 100, 0.1, 1, 'B'],
      ['Tape', 0, 0, 1, 'C'],
      ['Rope', -5, 0, 1, 'C'],
    ]);
  });

  it('has Russian headers in a Russian spreadsheet', () => {
    const [header] = callTable(russian, 'ABC', items, sums);
    expect(header).toEqual(['Позиция', 'Сумма', 'Доля', 'Накопленная доля', 'ABC']);
  });

  it('takes titles on top, texts for amounts, numbers for items, cells of blanks below', () => {
    const blanks = Array.from({ length: 1000 }, () => '');
    const table = callTable(
      english,
      'ABC',
      range(['Item', 7, 8, ...blanks]),
      range(['Amount', '$1,234.50', 1, ...blanks]),
    );
    expect(table.slice(1).map((row) => row.slice(0, 2))).toEqual([
      [7, 1234.5],
      [8, 1],
    ]);
  });

  it('of nothing is its header', () => {
    expect(callTable(english, 'ABC', '', '')).toHaveLength(1);
  });
});

describe('XYZ', () => {
  it('has a row per item with a purchase, largest first', () => {
    expect(callTable(english, 'XYZ', ...args)).toEqual([
      ['Item', 'Amount', 'Active periods', 'Periods', 'Variation', 'XYZ'],
      ['Steady', 600, 3, 3, 0, 'X'],
      ['Gone quiet', 240, 4, 6, expect.closeTo(Math.SQRT1_2, 9), 'Y'],
      [12346, 160, 1, 1, 0, 'Z'],
      ['Owing', -10, 1, 4, '', 'Z'],
    ]);
  });

  it('has Russian headers in a Russian spreadsheet', () => {
    const [header] = callTable(russian, 'XYZ', ...args);
    expect(header).toEqual(['Позиция', 'Сумма', 'Активные периоды', 'Периоды', 'Вариация', 'XYZ']);
  });
});

it('ABC and XYZ of the customers are those of ABCXYZ', () => {
  const both = callTable(english, 'ABCXYZ', ...args).slice(1);
  const abc = callTable(english, 'ABC', customers, amounts).slice(1);
  const xyz = callTable(english, 'XYZ', customers, dates, amounts, AS_OF, 'month').slice(1);
  expect(xyz.map((row) => [row[0], row[5]])).toEqual(both.map((row) => [row[0], row[8]]));
  expect(abc.filter((row) => row[0] !== 'Refunds only').map((row) => row[4])).toEqual(both.map((row) => row[4]));
});
