/** An order dated far beyond all others, such as 2052 for 2025: no formula takes it for the day to look from without a word. */
import { describe, expect, it } from 'vitest';
import { callTable, range, sentenceOf } from './support/script.ts';
import { english, russian } from './support/small-log.ts';

const FUNCTIONS = [
  'RFM',
  'RFM_SUMMARY',
  'ABCXYZ',
  'ABCXYZ_SUMMARY',
  'XYZ',
  'NEXT_PURCHASE',
  'NEXT_PURCHASE_MODEL',
  'COHORTS',
] as const;

/** Forty days of orders, one a day, of a hundred customers; behind them one more. */
function logWith(...more: readonly string[]): unknown[][][] {
  const days = Array.from({ length: 40 }, (_, at) => new Date(Date.UTC(2025, 8, 1 + at)).toISOString().slice(0, 10));
  const dates = [...days, ...days.map((day) => day.replace('2025-', '2024-')), ...more];
  return [range(dates.map((_, at) => `Customer ${at % 7}`)), range(dates), range(dates.map((_, at) => 10 + at))];
}

describe.each(FUNCTIONS)('%s', (name) => {
  it('says which date it is, and what to do', () => {
    expect(sentenceOf(english, name, ...logWith('2052-10-12'))).toBe(
      'Oct\u00a012,\u00a02052 in row 81 of the range lies far beyond the other dates, the last of which is Oct\u00a010,\u00a02025: correct it if it is a typing error, or give as_of, the day to look from.',
    );
    expect(sentenceOf(russian, name, ...logWith('2052-10-12'))).toBe(
      'Дата 12.10.2052 (строка 81 диапазона) далеко впереди остальных: предыдущая — 10.10.2025. Исправьте её, если это опечатка, или укажите день, на который считать (as_of).',
    );
  });

  it('with a day to look from the row counts for nothing', () => {
    expect(callTable(english, name, ...logWith('2052-10-12'), '2025-10-10')).toEqual(
      callTable(english, name, ...logWith(), '2025-10-10'),
    );
  });

  it('the day may be the far one, if that is meant', () => {
    const table = callTable(english, name, ...logWith('2052-10-12'), '2052-10-12');
    expect(table.flat().every((cell) => typeof cell !== 'number' || Number.isFinite(cell))).toBe(true);
  });

  it('a date that is not far is the day to look from', () => {
    expect(callTable(english, name, ...logWith('2025-10-20'))).toEqual(
      callTable(english, name, ...logWith('2025-10-20'), '2025-10-20'),
    );
  });
});
