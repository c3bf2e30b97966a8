/** A discount beside a price and a quantity, without a column of totals: whether the price is less it already, nobody says. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, read } from './support/reading.ts';

const log = (titles: readonly string[], discounts: readonly unknown[], ...totals: readonly number[]): Cells => [
  titles,
  ...discounts.map((discount, at) => {
    const row = [`2025-01-1${at}`, at % 2 === 0 ? 'Ann' : 'Bo', 'Desk', 2, 100, discount];
    return totals[at] === undefined ? row : [...row, totals[at]];
  }),
];

describe('a discount beside a price that is multiplied', () => {
  it.each([
    ['Discount %', ['Date', 'Customer', 'Item', 'Qty', 'Unit price', 'Discount %']],
    ['Rabatt %', ['Datum', 'Kunde', 'Artikel', 'Menge', 'Einzelpreis', 'Rabatt %']],
    ['Скидка', ['Дата', 'Клиент', 'Товар', 'Количество', 'Цена за единицу', 'Скидка']],
  ])('is said: %s', (title, titles) => {
    const reading = read(log(titles, [10, 0, 0, 5]));
    expect(customersOf(reading)).toMatchObject({ Ann: [2, 400, '2025-01-12'] });
    expect(reading.notes).toContainEqual(expect.objectContaining({ code: 'discount-beside', params: { title } }));
  });

  it('is not said where there is none, or where a column holds the totals', () => {
    const titles = ['Date', 'Customer', 'Item', 'Qty', 'Unit price', 'Discount %'];
    const codes = (cells: Cells) => read(cells).notes.map(({ code }) => code);
    expect(codes(log(titles, [0, 0, 0, 0]))).not.toContain('discount-beside');
    expect(codes(log(titles, [0, '', 0, '']))).not.toContain('discount-beside');
    expect(codes(log([...titles, 'Total'], [10, 0, 0, 5], 180, 200, 200, 190))).not.toContain('discount-beside');
  });
});
