/** What is left out is said with its money, and never as a sum of different currencies. */
import { expect, it } from 'vitest';
import { leftOutLines } from '../../src/reports/reading-lines.ts';
import { textsIn } from '../../src/text/language.ts';
import { sayNote } from '../../src/text/say-note.ts';
import { read } from './support/reading.ts';

const TITLES = ['Customer', 'Date', 'Amount', 'Currency', 'Status'];
const ROWS = [
  ['Ann', '2026-05-01', 10, 'EUR', 'paid'],
  ['Ann', '2026-05-02', 20, 'EUR', 'paid'],
  ['Bob', '2026-05-03', 5, 'USD', 'paid'],
  ['Bob', '2026-05-04', 7.5, 'USD', 'paid'],
  ['Cy', '2026-05-05', 900, 'JPY', 'paid'],
];

it('rows of totals are counted with their money', () => {
  const euros = ROWS.slice(0, 2);
  const reading = read([TITLES, ...euros, ['Total', '', 30, '', '']]);
  expect(reading.buckets.totals).toEqual({ rows: 1, amount: 30 });
  expect(reading.buckets.used).toEqual({ rows: 2, amount: 30 });
  expect(reading.notes.map((note) => sayNote(note, textsIn('en').reading.notes))).toContain(
    '1 row of totals and remarks left out (30).',
  );
});

it('a row of totals tells nothing of how amounts are written', () => {
  const reading = read([TITLES, ['Ann', '2026-05-01', '1,500', '', ''], ['Total', '', '1.500,00', '', '']]);
  expect(reading.questions).toEqual([]);
  expect(reading.buckets.used.amount).toBe(1500);
});

it('rows of other currencies are said currency by currency, and have no sum', () => {
  const reading = read([TITLES, ...ROWS], { answers: { currency: 'EUR' } });
  expect(reading.buckets.currency).toEqual({ rows: 3, amount: 0 });
  expect(reading.buckets.used).toEqual({ rows: 2, amount: 30 });
  const note = reading.notes.find(({ code }) => code === 'other-currency');
  expect(note?.params).toEqual({
    currency: 'EUR',
    others: [
      { currency: 'USD', rows: 2, amount: 12.5 },
      { currency: 'JPY', rows: 1, amount: 900 },
    ],
  });
  expect(note && sayNote(note, textsIn('en').reading.notes)).toBe(
    '3 rows in another currency than EUR not counted: USD 12.50 in 2 rows, JPY 900 in 1 row.',
  );
  expect(note && sayNote(note, textsIn('ru').reading.notes)).toBe(
    'Не в валюте EUR и не считается: 3\u00a0строки, из них USD — 2\u00a0строки (12,50), JPY — 1\u00a0строка (900).',
  );
});

it('what is converted is added up in the currency that is read', () => {
  const reading = read([TITLES, ...ROWS], { answers: { currency: 'EUR', rates: { USD: 0.5, JPY: 0.01 } } });
  expect(reading.buckets.used.amount).toBe(10 + 20 + 12.5 * 0.5 + 900 * 0.01);
  const note = reading.notes.find(({ code }) => code === 'converted');
  expect(note).toMatchObject({ rows: 3, amount: 12.5 * 0.5 + 900 * 0.01 });
  expect(note && sayNote(note, textsIn('ru').reading.notes)).toBe(
    'Пересчитано в EUR: 3\u00a0строки; 1 USD = 0,5; 1 JPY = 0,01.',
  );
});

it('rows left out by status have no sum where they are in several currencies', () => {
  const lost = [
    ['Di', '2026-05-06', 100, 'EUR', 'cancelled'],
    ['Di', '2026-05-06', 100, 'USD', 'cancelled'],
  ];
  const mixed = read([TITLES, ...ROWS.slice(0, 2), ...lost]);
  expect(mixed.buckets.status).toEqual({ rows: 2, amount: 0 });
  expect(mixed.status.map(({ amount }) => amount)).toEqual([0, 0]);
  expect(mixed.notes.find(({ code }) => code === 'left-out-by-status')).toMatchObject({ rows: 2, amount: 0 });
  const plain = read([TITLES, ...ROWS.slice(0, 2), ...lost.slice(0, 1)]);
  expect(plain.buckets.status).toEqual({ rows: 1, amount: 100 });
});

it('the summary says the rates, the money of totals, and what is left out currency by currency', () => {
  const total = ['Total', '', 47.5, '', ''];
  const reading = read([TITLES, ...ROWS, total], { answers: { currency: 'EUR', rates: { USD: 0.5 } } });
  const texts = textsIn('en');
  const said = leftOutLines(reading, texts).map(({ values }) => values[0]);
  expect(said).toEqual([
    'All amounts are in EUR.',
    '1 row in another currency than EUR not counted: JPY 900 in 1 row.',
    '2 rows converted to EUR: 1 USD = 0.5.',
  ]);
  const plain = read([TITLES, ...ROWS.slice(0, 2), ['Total', '', 30, '', '']]);
  expect(texts.tabs.rfmSummary.rowsReconciled(plain.buckets)).toContain('totals and remarks 1 (30)');
});
