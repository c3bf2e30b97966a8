/** A total in the last row, with a day and under a name of its own: by its sum it is told from a customer. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const TITLES = ['Customer', 'Order date', 'Amount'];
const ROWS: Cells = [
  ['Lea', '2024-01-05', 100.5],
  ['Nina', '2024-01-16', 50],
  ['Lea', '2024-02-17', 30],
  ['Olaf', '2024-02-18', 20],
  ['Nina', '2024-02-19', 10],
];
const readWith = (...last: Cells[number][]) => read([TITLES, ...ROWS, ...last]);

describe('the last row', () => {
  it.each([
    'Total (5 rows)',
    '5 orders',
    'Overall',
    'Net total',
    'TOTAL EUR',
    'Итого: 5 заказов',
    'Оборот',
    'Saldo',
    'Ergebnis',
    'Count: 5',
  ])('is a total where it comes to all others, whatever its name: %s', (name) => {
    const reading = readWith([name, '2024-02-29', 210.5]);
    expect(questionsOf(reading)).toEqual([]);
    expect(bucketsOf(reading)).toEqual({ titles: 1, used: 5, totals: 1 });
    expect(Object.keys(customersOf(reading))).toEqual(['Lea', 'Nina', 'Olaf']);
  });

  it.each(['Total', 'Sum', 'Summe', 'Suma', 'Totale'])('is one where it comes to more and is called %s', (name) => {
    const reading = readWith([name, '2024-02-29', 999]);
    expect(bucketsOf(reading)).toEqual({ titles: 1, used: 5, totals: 1 });
    expect(reading.buckets.totals.amount).toBe(999);
  });

  it('is an order where it comes to less, or its name is that of a customer', () => {
    expect(bucketsOf(readWith(['Total', '2024-02-29', 99]))).toEqual({ titles: 1, used: 6 });
    expect(bucketsOf(readWith(['Total Energies', '2024-02-29', 999]))).toEqual({ titles: 1, used: 6 });
    expect(bucketsOf(readWith(['Lea', '2024-02-29', 210.5]))).toEqual({ titles: 1, used: 6 });
    expect(bucketsOf(readWith(['Total', '2024-02-27', 5], ['Total', '2024-02-29', 999]))).toEqual({
      titles: 1,
      used: 7,
    });
  });

  it('is an order where few stand above it, unless its name says otherwise', () => {
    const rows: Cells = [ROWS[3] ?? [], ROWS[2] ?? []];
    expect(bucketsOf(read([TITLES, ...rows, ['Zoe', '2024-02-29', 50]]))).toEqual({ titles: 1, used: 3 });
    expect(bucketsOf(read([TITLES, ...rows, ['Total (2)', '2024-02-29', 50]]))).toEqual({
      titles: 1,
      used: 2,
      totals: 1,
    });
  });

  it('is an order where it has a number', () => {
    const numbered: Cells = [...ROWS, ['Zoe', '2024-02-29', 210.5]].map((row, at) => [`A-${at + 1}`, ...row]);
    expect(bucketsOf(read([['Order no', ...TITLES], ...numbered]))).toEqual({ titles: 1, used: 6 });
  });
});
