/** What may be given to the formulas: arguments left out, own cuts, columns of any form. */
import { describe, expect, it } from 'vitest';
import { callTable, range, sentenceOf } from './support/script.ts';
import { AMOUNTS, amounts, customers, DATES, dates, english, NAMES, RFM_HEADER, russian } from './support/small-log.ts';

describe('an argument left out or empty takes its default', () => {
  const plain = callTable(english, 'RFM', customers, dates, amounts);

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty cell', ''],
    ['a cell of white space', ' \u00a0'],
    ['a range of one empty cell', [['']]],
    [
      'empty cells',
      [
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    ],
  ])('%s', (_name, empty) => {
    for (const count of [1, 2, 3]) {
      const args = Array.from({ length: count }, () => empty);
      expect(callTable(english, 'RFM', customers, dates, amounts, ...args)).toEqual(plain);
    }
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty cell', ''],
    ['a range of one empty cell', [['']]],
    ['a column of empty cells', range(['', '', '', '', ''])],
  ])('order ids: %s', (_name, empty) => {
    expect(callTable(english, 'RFM', customers, dates, amounts, '', '', '', empty)).toEqual(plain);
  });

  it.each([undefined, null, '', [['']]])('but the days of a movement can’t be %j', (empty) => {
    expect(sentenceOf(english, 'RFM_MOVEMENT', customers, dates, amounts, empty, '2025-12-31')).toMatch(/^from\b/);
    expect(sentenceOf(english, 'RFM_MOVEMENT', customers, dates, amounts, '2025-12-31', empty)).toMatch(/^to\b/);
  });

  it.each([undefined, null, ''])('nor can a column be %j', (missing) => {
    expect(sentenceOf(english, 'RFM', missing, dates, amounts)).toMatch(/^customers is missing/);
    expect(sentenceOf(english, 'RFM', customers, missing, amounts)).toMatch(/^dates is missing/);
    expect(sentenceOf(english, 'RFM', customers, dates, missing)).toMatch(/^amounts\b/);
    expect(sentenceOf(english, 'ABC', customers, missing)).toMatch(/^amounts is missing/);
    expect(sentenceOf(english, 'XYZ', customers, missing, amounts)).toMatch(/^dates is missing/);
  });
});

describe('own cuts', () => {
  const cuts = [
    [30, 90],
    [2, 5],
    [100, 250],
  ];
  const codes = (table: unknown[][]) => table.slice(1).map((row) => row[8]);

  it('are read as people say them and set the number of scores', () => {
    expect(codes(callTable(english, 'RFM', customers, dates, amounts, '', '', cuts))).toEqual([
      '213',
      '113',
      '322',
      '111',
    ]);
  });

  it('may be written as text, with a comma for the decimal sign', () => {
    const texts = [
      ['30', '90'],
      ['2', '5'],
      ['100', '250,5'],
    ];
    expect(codes(callTable(russian, 'RFM', customers, dates, amounts, '', 3, texts))).toEqual([
      '213',
      '113',
      '322',
      '111',
    ]);
  });
});

describe('a day given as text is read in the order that the dates show', () => {
  const days = ['20/10/2023', '05/11/2023', '05/12/2023', '06/12/2023', '07/01/2024'];
  const lastOf = (as: string, shown = days) =>
    callTable(english, 'RFM', customers, range(shown), amounts, as)
      .slice(1)
      .map(([name, last]) => [name, last]);
  const [acme, beta] = [
    ['Acme', new Date(2023, 11, 5)],
    ['Beta', new Date(2023, 10, 5)],
  ];

  it.each(['05/12/2023', '5/12/2023', '05-12-2023', '2023-12-05', '05.12.2023'])('%s, the day first', (text) => {
    expect(lastOf(text)).toEqual([beta, acme]);
  });

  it('with dots and years in front as well', () => {
    const inDots = days.map((day) => day.replaceAll('/', '.'));
    expect(lastOf('05/12/2023', inDots)).toEqual([beta, acme]);
    const inFront = days.map((day) => day.split('/').reverse().join('-'));
    expect(lastOf('12/05/2023', inFront)).toEqual([beta, acme]);
    expect(lastOf('31/12/2023', inFront)).toHaveLength(3);
  });

  it('and of movements and periods', () => {
    const from = callTable(english, 'RFM_MOVEMENT', customers, range(days), amounts, '05/11/2023', '05/12/2023');
    expect(from).toEqual(
      callTable(english, 'RFM_MOVEMENT', customers, range(days), amounts, '2023-11-05', '2023-12-05'),
    );
  });
});

describe('columns', () => {
  const plain = callTable(english, 'RFM', customers, dates, amounts);

  it('may be arrays of values', () => {
    expect(callTable(english, 'RFM', NAMES, DATES, AMOUNTS)).toEqual(plain);
  });

  it('may be single cells', () => {
    expect(callTable(english, 'RFM', 'Acme', '2025-12-31', 5)).toHaveLength(2);
  });

  it('are one column wide each, or the sentence says which one is not', () => {
    const wide = NAMES.map((name) => [name, 'Berlin']);
    expect(sentenceOf(english, 'RFM', wide, dates, amounts)).toBe(
      'customers is 2 columns wide: give one column, for example A2:A.',
    );
  });

  it('may go on far below the last order', () => {
    const blanks = range(Array.from({ length: 50_000 }, () => ''));
    const withBlanks = [customers, dates, amounts].map((column) => [...column, ...blanks]);
    expect(callTable(english, 'RFM', ...withBlanks)).toEqual(plain);
  });

  it('may begin with their titles', () => {
    const withTitles = [range(['Customer', ...NAMES]), range(['Date', ...DATES]), range(['Amount', ...AMOUNTS])];
    expect(callTable(english, 'RFM', ...withTitles)).toEqual(plain);
  });

  it('may be empty altogether: then the table has its header only', () => {
    expect(callTable(english, 'RFM', [['']], [['']], [['']])).toEqual([RFM_HEADER]);
    expect(callTable(english, 'RFM', '', '', '')).toEqual([RFM_HEADER]);
    expect(callTable(english, 'RFM_SUMMARY', '', '', '')).toHaveLength(11);
  });
});

it('rows with one order id are one purchase', () => {
  const ids = range(['A', '', 'A', '', '']);
  const [, , , acme] = callTable(english, 'RFM', customers, dates, amounts, '2025-12-31', '', '', ids);
  expect(acme?.slice(0, 5)).toEqual(['Acme', new Date(2025, 9, 31), 61, 1, 150]);
});
