/** Titles that name two things, and words of states that are said in one language only. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import { bucketsOf, questionsOf, read } from './support/reading.ts';

describe('a title', () => {
  it('is that of a day where days stand below it: Line Item Date', () => {
    const reading = read([
      ['Order ID', 'Customer', 'Line Item Date', 'Amount'],
      [1, 'Al', '2026-08-15', 5],
      [2, 'Bo', '2026-09-13', 6],
      [3, 'Al', '2026-09-14', 7],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.date).toBe('Line Item Date');
  });

  it('counts goods, and is no second total: Всего товаров', () => {
    const reading = read([
      ['Заказ', 'Клиент', 'Дата', 'Всего товаров', 'Итого к оплате'],
      [1, 'Анна', '2024-01-05', 3, 600],
      [2, 'Борис', '2024-01-07', 1, 200],
      [3, 'Анна', '2024-02-07', 2, 400],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe('Итого к оплате');
  });

  it('is that of a payment to come: Дата следующей оплаты', () => {
    const reading = read([
      ['Клиент', 'Дата следующей оплаты', 'Дата оплаты', 'Сумма'],
      ['Анна', '2024-02-05', '2024-01-05', 600],
      ['Борис', '2024-02-07', '2024-01-07', 200],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.date).toBe('Дата оплаты');
  });
});

describe('a state', () => {
  it.each([
    ['Status', 'Bezahlt', 'In Wartestellung'],
    ['Estado', 'Pagado', 'Impagado'],
    ['Statut', 'Payée', 'Abandonnée'],
    ['Status', 'Opłacone', 'Porzucone'],
  ])('is open: %s, %s, %s', (title, paid, open) => {
    const reading = read([
      ['Customer', 'Date', 'Amount', title],
      ['Ann', '2024-01-05', 600, paid],
      ['Bo', '2024-01-07', 200, open],
      ['Ann', '2024-02-07', 100, paid],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(bucketsOf(reading)).toEqual({ titles: 1, used: 2, status: 1 });
  });
});
