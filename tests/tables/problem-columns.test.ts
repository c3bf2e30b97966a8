/** Data problems: row by row, and a kind with more than twenty of them once with its count. */
import { describe, expect, it } from 'vitest';
import { LEFT_OUT_COLUMNS, leftOutRows } from '../../src/tables/problem-columns.ts';
import { textsIn } from '../../src/text/language.ts';
import { read } from '../reading/support/reading.ts';

const SHEET = 7;
const TITLES = ['Customer', 'Date', 'Amount', 'Status'];
const order = (date: string, amount: unknown, status = 'paid') => ['Ann', date, amount, status];
const good = Array.from({ length: 200 }, (_, index) =>
  order(`2026-01-${String((index % 28) + 1).padStart(2, '0')}`, 5),
);
const badDates = (count: number) => Array.from({ length: count }, () => order('soon', 5));

describe('rows that can’t be read', () => {
  it.each([
    [20, 20],
    [21, 1],
  ])('%i of a kind take %i lines', (count, lines) => {
    const reading = read([TITLES, ...good, ...badDates(count)]);
    expect(reading.buckets.bad.rows).toBe(count);
    const rows = leftOutRows(reading, SHEET);
    expect(rows).toHaveLength(lines);
    // The first of them, so that it can be looked at.
    expect(rows[0]).toMatchObject({ row: 202, sheetId: SHEET, column: 1, ofKind: lines === 1 ? count : null });
  });

  it('are of a kind by their column and their cause', () => {
    const amounts = [...badDates(0), ...Array.from({ length: 3 }, () => order('2026-02-01', 'ask'))];
    const empty = Array.from({ length: 25 }, () => order('', 5));
    const rows = leftOutRows(read([TITLES, ...good, ...badDates(22), ...amounts, ...empty]), SHEET);
    expect(rows.map(({ field, cause, ofKind }) => [field, cause, ofKind])).toEqual([
      ['date', 'not-a-date', 22],
      ['amount', 'not-an-amount', null],
      ['amount', 'not-an-amount', null],
      ['amount', 'not-an-amount', null],
      ['date', 'empty', 25],
    ]);
  });

  it('say their count in place of a value', () => {
    const rows = leftOutRows(read([TITLES, ...good, ...badDates(21)]), SHEET);
    const value = LEFT_OUT_COLUMNS.find(({ id }) => id === 'value');
    const [row] = rows;
    expect(row && value?.value(row, textsIn('en'))).toBe('21 rows of this kind, this one the first');
    expect(row && value?.value(row, textsIn('ru'))).toContain('21\u00a0');
  });

  it('are bad rows alone: what does not count for another reason has no problem', () => {
    const reading = read([
      TITLES,
      ...good,
      ...Array.from({ length: 30 }, () => order('2026-02-01', 5, 'cancelled')),
      ...Array.from({ length: 30 }, () => ['guest', '2026-02-01', 5, 'paid']),
      ...Array.from({ length: 30 }, () => order('2031-01-01', 5)),
      ['Total', '', 1450, ''],
    ]);
    const { status, anonymous, later, totals, bad } = reading.buckets;
    expect([status.rows, anonymous.rows, later.rows, totals.rows, bad.rows]).toEqual([30, 30, 30, 1, 0]);
    expect(leftOutRows(reading, SHEET)).toEqual([]);
  });
});
