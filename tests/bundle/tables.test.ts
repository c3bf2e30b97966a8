/** What the formulas return: headers, order of rows, types of cells, in both languages. */
import { describe, expect, it } from 'vitest';
import { callTable, loadScript } from './support/script.ts';
import { amounts, customers, dates, english, RFM_HEADER, russian } from './support/small-log.ts';
import { spreadsheetServices } from './support/spreadsheet.ts';

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
