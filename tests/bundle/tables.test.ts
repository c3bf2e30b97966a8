/** What the formulas return: headers, order of rows, arguments left out, languages, and never a cell without a value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTable, loadScript, range, type Script, sentenceOf } from './support/script.ts';
import { spreadsheetServices } from './support/spreadsheet.ts';

const NAMES = ['Acme', 'Beta', 'Acme', 'Gamma', 'Delta'];
const DATES = ['2025-12-31', '2025-11-30', '2025-10-31', '2025-06-30', '2024-12-31'];
const AMOUNTS = [100, 250.5, 50, 250.5, 10];
const customers = range(NAMES);
const dates = range(DATES);
const amounts = range(AMOUNTS);

const english = loadScript();
const russian = loadScript(spreadsheetServices('ru_RU', 'Europe/Moscow').services);

const SEGMENTS = [
  ['Champions', 'Чемпионы'],
  ['Loyal', 'Лояльные'],
  ['Potential loyalists', 'Растущие'],
  ['Promising', 'Многообещающие'],
  ['Recent', 'Недавние'],
  ['Need attention', 'Требуют внимания'],
  ['About to sleep', 'Засыпающие'],
  ["Can't lose", 'Нельзя потерять'],
  ['At risk', 'В зоне риска'],
  ['Lost', 'Потерянные'],
];
const ENGLISH_SEGMENTS = SEGMENTS.map(([name]) => name);
const RUSSIAN_SEGMENTS = SEGMENTS.map(([, name]) => name);

const RFM_HEADER = ['Customer', 'Last purchase', 'Recency', 'Frequency', 'Monetary', 'R', 'F', 'M', 'RFM', 'Segment'];
const SUMMARY_HEADER = [
  'Segment',
  'Customers',
  'Customers %',
  'Revenue',
  'Revenue %',
  'Average purchase',
  'Median recency',
  'Median frequency',
  'Median monetary',
  'Advice',
];

describe('RFM', () => {
  const [header, ...rows] = callTable(english, 'RFM', customers, dates, amounts);

  it('has the headers of the contract in their order', () => {
    expect(header).toEqual(RFM_HEADER);
  });

  it('has a row per customer, largest first, then by name', () => {
    expect(rows.map((row) => row[0])).toEqual(['Beta', 'Gamma', 'Acme', 'Delta']);
  });

  it('has dates as dates, numbers as numbers and the code as text', () => {
    // Recency 31, 184, 0, 365 with the cuts 31 and 184; frequency 1, 1, 2, 1; amounts 250.5, 250.5, 150, 10.
    expect(rows).toEqual([
      ['Beta', new Date(2025, 10, 30), 31, 1, 250.5, 3, 1, 3, '313', 'Promising'],
      ['Gamma', new Date(2025, 5, 30), 184, 1, 250.5, 2, 1, 3, '213', 'About to sleep'],
      ['Acme', new Date(2025, 11, 31), 0, 2, 150, 3, 3, 1, '331', 'Loyal'],
      ['Delta', new Date(2024, 11, 31), 365, 1, 10, 1, 1, 1, '111', 'Lost'],
    ]);
  });

  it('joins ten scores with hyphens throughout', () => {
    const [, ...ten] = callTable(english, 'RFM', customers, dates, amounts, '', 10);
    for (const row of ten) expect(row[8]).toBe(`${row[5]}-${row[6]}-${row[7]}`);
  });

  it('shows a number as a number', () => {
    const [, row] = callTable(english, 'RFM', [[12346]], [['2025-12-31']], [[5]]);
    expect(row?.[0]).toBe(12346);
  });
});

describe('RFM_SUMMARY', () => {
  const [header, ...rows] = callTable(english, 'RFM_SUMMARY', customers, dates, amounts);

  it('has the headers of the contract in their order', () => {
    expect(header).toEqual(SUMMARY_HEADER);
  });

  it('has a row per segment in the order of the table, empty ones too', () => {
    expect(rows.map((row) => row[0])).toEqual(ENGLISH_SEGMENTS);
  });

  it('has shares as fractions and advice in words', () => {
    expect(rows[3]?.slice(0, 9)).toEqual(['Promising', 1, 0.25, 250.5, 250.5 / 661, 250.5, 31, 1, 250.5]);
    for (const row of rows) expect(row[9]).toMatch(/^[A-Z].+\.$/);
  });
});

describe('RFM_MOVEMENT', () => {
  const table = callTable(english, 'RFM_MOVEMENT', customers, dates, amounts, '2025-11-30', '2025-12-31');

  it('is a matrix of segments, with a last row for who is not yet a customer', () => {
    expect(table[0]?.slice(1)).toEqual(ENGLISH_SEGMENTS);
    expect(table.slice(1).map((row) => row[0])).toEqual([...ENGLISH_SEGMENTS, 'Not yet a customer']);
    for (const row of table) expect(row).toHaveLength(11);
  });

  it('counts each customer once', () => {
    const counts = table.slice(1).flatMap((row) => row.slice(1).map(Number));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});

describe('in a Russian spreadsheet', () => {
  it.each([
    ['RFM', []],
    ['RFM_SUMMARY', []],
    ['RFM_MOVEMENT', ['30.11.2025', '31.12.2025']],
  ])('the headers of %s are Russian', (name, args) => {
    const [header = []] = callTable(russian, name, customers, dates, amounts, ...args);
    const [englishHeader = []] = callTable(english, name, customers, dates, amounts, ...args);
    expect(header).toHaveLength(englishHeader.length);
    expect(new Set(header).size).toBe(header.length);
    for (const title of header) expect(title).toMatch(/^(R|F|M|RFM|[А-ЯЁ][^a-zA-Z]*)$/);
  });

  it('segments are Russian', () => {
    const [, ...rows] = callTable(russian, 'RFM_SUMMARY', customers, dates, amounts);
    expect(rows.map((row) => row[0])).toEqual(RUSSIAN_SEGMENTS);
    for (const row of rows) expect(row[9]).toMatch(/^[А-ЯЁ].*\.$/);
    const matrix = callTable(russian, 'RFM_MOVEMENT', customers, dates, amounts, '30.11.2025', '31.12.2025');
    expect(matrix[0]?.slice(1)).toEqual(RUSSIAN_SEGMENTS);
    expect(matrix.at(-1)?.[0]).toMatch(/[а-яё]/);
  });

  it.each(['ru_RU', 'ru_KZ', 'ru'])('%s is one', (locale) => {
    const script = loadScript(spreadsheetServices(locale, 'Asia/Almaty').services);
    expect(callTable(script, 'RFM', customers, dates, amounts)[0]?.[0]).toBe('Клиент');
  });

  it.each(['uk_UA', 'en_US', 'de_DE', 'rum_RO'])('%s is none', (locale) => {
    const script = loadScript(spreadsheetServices(locale, 'Europe/Kiev').services);
    expect(callTable(script, 'RFM', customers, dates, amounts)[0]).toEqual(RFM_HEADER);
  });

  it('a comma is the decimal sign and days come first', () => {
    const [, row] = callTable(russian, 'RFM', [['Acme']], [['03/04/2025']], [['1,234']], '04.04.2025');
    expect(row?.slice(2, 5)).toEqual([1, 1, 1.234]);
    const [, other] = callTable(english, 'RFM', [['Acme']], [['03/04/2025']], [['1,234']], '2025-03-05');
    expect(other?.slice(2, 5)).toEqual([1, 1, 1234]);
  });
});

describe('an argument left out or empty takes its default', () => {
  const plain = callTable(english, 'RFM', customers, dates, amounts);

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty cell', ''],
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
    ['a column of empty cells', range(['', '', '', '', ''])],
  ])('order ids: %s', (_name, empty) => {
    expect(callTable(english, 'RFM', customers, dates, amounts, '', '', '', empty)).toEqual(plain);
  });

  it.each([undefined, null, '', [['']]])('but the days of a movement can’t be %j', (empty) => {
    expect(sentenceOf(english, 'RFM_MOVEMENT', customers, dates, amounts, empty, '2025-12-31')).toMatch(/^from\b/);
    expect(sentenceOf(english, 'RFM_MOVEMENT', customers, dates, amounts, '2025-12-31', empty)).toMatch(/^to\b/);
  });

  it.each([undefined, null])('nor can a column be %j', (missing) => {
    expect(sentenceOf(english, 'RFM', missing, dates, amounts)).toMatch(/^customers\b/);
    expect(sentenceOf(english, 'RFM', customers, missing, amounts)).toMatch(/^dates\b/);
    expect(sentenceOf(english, 'RFM', customers, dates, missing)).toMatch(/^amounts\b/);
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

describe('columns', () => {
  const plain = callTable(english, 'RFM', customers, dates, amounts);

  it('may be arrays of values', () => {
    expect(callTable(english, 'RFM', NAMES, DATES, AMOUNTS)).toEqual(plain);
  });

  it('may be single cells', () => {
    expect(callTable(english, 'RFM', 'Acme', '2025-12-31', 5)).toHaveLength(2);
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

describe('whatever the arguments, a formula gives values or one plain sentence', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      ' ',
      'Acme',
      'Beta',
      '2025-12-31',
      '31.02.2025',
      '1 234,56 ₽',
      '$5',
      '#N/A',
      true,
      null,
    ),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.double({ min: -1e12, max: 1e12 }),
    fc.date({ noInvalidDate: false }),
    fc.string(),
  );
  const goodRow = fc.tuple(
    fc.constantFrom('Acme', 'Beta', 'Gamma'),
    fc.integer({ min: 45_000, max: 45_100 }),
    fc.integer(),
  );
  const rows = fc.oneof(
    { weight: 3, arbitrary: fc.array(goodRow) },
    { weight: 1, arbitrary: fc.array(fc.tuple(cell, cell, cell)) },
  );
  const argument = fc.oneof(fc.constant(undefined), cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }));

  function cellsOrSentence(script: Script, name: string, args: readonly unknown[]): unknown[] {
    try {
      return callTable(script, name, ...args).flat();
    } catch {
      const sentence = sentenceOf(script, name, ...args);
      expect(sentence).toMatch(/^.+[.!…]$/);
      expect(sentence).not.toContain('could not compute');
      return [];
    }
  }

  it.each(['RFM', 'RFM_SUMMARY', 'RFM_MOVEMENT'])('%s', (name) => {
    fc.assert(
      fc.property(rows, argument, argument, argument, argument, (log, ...rest) => {
        const columns = [0, 1, 2].map((index) => range(log.map((row) => row[index])));
        for (const value of cellsOrSentence(english, name, [...columns, ...rest])) {
          const type = value instanceof Date ? 'date' : typeof value;
          expect(['string', 'number', 'boolean', 'date']).toContain(type);
          expect(value).not.toBeNaN();
          if (value instanceof Date) expect(value.getTime()).not.toBeNaN();
        }
      }),
      { numRuns: 300 },
    );
  });
});
