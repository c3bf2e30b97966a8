/** Which column is the money, where two say as much or one says little. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const DAYS = ['2025-01-05', '2025-01-09', '2025-02-03', '2025-02-04'];
const NAMES = ['Ann', 'Bob', 'Ann', 'Cay'];

const table = (
  day: string,
  customer: string,
  ...columns: readonly (readonly [string, ...(string | number)[]])[]
): Cells => [
  [day, customer, ...columns.map(([title]) => title)],
  ...DAYS.map((date, row) => [date, NAMES[row] ?? '', ...columns.map((cells) => cells[row + 1] ?? '')]),
];

describe('what is left of a sum that is more in every row, without a column of fees', () => {
  it.each([
    ['Дата', 'Клиент', 'Сумма платежа', 'Доход'],
    ['Дата', 'Клиент', 'Сумма', 'Доход'],
    ['Date', 'Customer', 'Amount paid', 'Net revenue'],
    ['Date', 'Customer', 'Gross', 'Revenue'],
    ['Date', 'Customer', 'Price', 'Net'],
  ])('is asked about, and the gross sum proposed: %s, %s, %s, %s', (day, customer, gross, net) => {
    const cells = table(day, customer, [gross, 100, 250, 70.5, 120], [net, 96.5, 241.2, 68, 115.8]);
    expect(read(cells).questions).toMatchObject([
      { code: 'amount-column', proposed: gross, choices: [{ value: gross }, { value: net }] },
    ]);
  });

  it('is the amount where a discount stands beside the price', () => {
    const cells = table(
      'Date',
      'Customer',
      ['Price', 100, 250, 70, 120],
      ['Discount %', 10, 10, 10, 10],
      ['Net', 90, 225, 63, 108],
    );
    expect(understoodOf(read(cells)).columns.amount).toBe('Net');
  });

  it('is the amount beside the price of a list', () => {
    const cells = table('Date', 'Customer', ['List price', 100, 250, 70, 120], ['Amount', 90, 225, 63, 108]);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(understoodOf(read(cells)).columns.amount).toBe('Amount');
  });

  it('is not asked about where as much was paid', () => {
    const cells = table('Date', 'Customer', ['Amount paid', 100, 250, 70, 120], ['Revenue', 100, 250, 70, 120]);
    expect(questionsOf(read(cells))).toEqual([]);
  });
});

describe('a title that is that of money in its language only', () => {
  it('is an amount over sums: À payer', () => {
    const cells = table(
      'Date',
      'Nom',
      ['Prestation', 'Coupe', 'Couleur', 'Coupe', 'Barbe'],
      ['À payer', 45, 80, 45, 30.5],
    );
    expect(questionsOf(read(cells))).toEqual([]);
    expect(customersOf(read(cells))).toMatchObject({ Ann: [2, 90, '2025-02-03'] });
  });

  it.each([
    ['Date', 'Montant'],
    ['Дата', 'Сумма'],
    ['Date', 'Amount'],
  ])('is who paid over names: Payer beside %s, %s', (day, amount) => {
    const cells = table(day, 'Payer', [amount, 45, 80, 45, 30.5]);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(understoodOf(read(cells)).columns).toMatchObject({ customer: ['Payer'], amount });
  });
});

describe('the only sum', () => {
  it.each([
    ['Fecha', 'Socio', 'Cuota'],
    ['Datum', 'Mitglied', 'Beitrag'],
    ['Data', 'Socio', 'Quota'],
    ['Date', 'Customer', 'To pay'],
    ['Дата', 'Кому', 'Сумма'],
  ])('is the amount, in whole numbers, too: %s, %s, %s', (day, customer, amount) => {
    const cells = table(day, customer, [amount, 45, 80, 45, 30]);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(understoodOf(read(cells)).columns).toMatchObject({ customer: [customer], amount });
  });

  it('is not taken without a word beside sums under a title that nobody knows', () => {
    const cells = table('Date', 'Customer', ['Fee', 45, 80, 45, 30.5], ['Zibble', 12.5, 20, 12, 8]);
    expect(questionsOf(read(cells))).toEqual(['amount-column']);
  });

  it('is none where another is: the number of an instalment', () => {
    const cells = table('Fecha', 'Socio', ['Cuota', 1, 2, 3, 4], ['Importe', 45, 80, 45, 30.5]);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(understoodOf(read(cells)).columns.amount).toBe('Importe');
  });
});
