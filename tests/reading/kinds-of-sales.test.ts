/** Kinds of rows beside *Sale*: what was called off goes back, what is ordered or delivered is said again. */
import { describe, expect, it } from 'vitest';
import { customersOf, questionsOf, read } from './support/reading.ts';

const readWith = (title: string, sale: string, other: string) =>
  read([
    ['No', 'Customer', 'Date', title, 'Amount'],
    [1, 'Lea', '2024-01-05', sale, 100.5],
    [2, 'Nina', '2024-01-16', sale, 50],
    [3, 'Lea', '2024-02-17', other, 30],
    [4, 'Nina', '2024-02-18', sale, 20],
    [5, 'Lea', '2024-02-19', sale, 10],
    [6, 'Nina', '2024-02-20', other, 11],
  ]);

describe('a row beside sales', () => {
  it.each([
    ['Type', 'Sale', 'Cancellation'],
    ['種別', '売上', 'キャンセル'],
    ['Tipo', 'Vendita', 'Annullamento'],
    ['Tipo', 'Venta', 'Cancelación'],
    ['Tipo', 'Venda', 'Cancelamento'],
    ['Тип', 'Продаж', 'Скасування'],
  ])('is taken off where it calls one off: %s, %s, %s', (...words) => {
    const reading = readWith(...(words as [string, string, string]));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toMatchObject({ Lea: [2, 80.5, '2024-02-19'], Nina: [2, 59, '2024-02-18'] });
  });

  it.each([
    ['Type', 'Sale', 'Purchase order'],
    ['Type', 'Vente', 'Bon de livraison'],
  ])('is left out where it is no sale of its own: %s, %s, %s', (...words) => {
    const reading = readWith(...(words as [string, string, string]));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.buckets.status).toEqual({ rows: 2, amount: 41 });
  });

  it('is asked about where a packing slip stands beside a sale, and proposed for none', () => {
    const reading = readWith('Type', 'Sale', 'Packing slip');
    expect(questionsOf(reading)).toEqual(['status']);
    expect(reading.buckets.used).toEqual({ rows: 4, amount: 180.5 });
  });

  it('counts where it insures against that', () => {
    expect(readWith('Type', 'Sale', 'Cancellation insurance').buckets.used).toEqual({ rows: 6, amount: 221.5 });
  });
});
