/** Rows that say in a column of their own what went back, and pieces that came back. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

describe('a credit note whose sum stands in another column', () => {
  const register = (sales: string, returns: string, number: unknown, kind = 'Credit Note'): Cells => [
    ['Date', 'Customer', 'Voucher type', 'Voucher no', sales, returns],
    ['2025-01-05', 'Gupta', 'Sales', 1, 1000, ''],
    ['2025-01-09', 'Rao', 'Sales', 2, 400, ''],
    ['2025-02-03', 'Gupta', kind, number, '', 300],
    ['2025-02-04', 'Gupta', 'Sales', 4, 500, ''],
  ];
  const left = { Gupta: [2, 1200, '2025-02-04'], Rao: [1, 400, '2025-01-09'] };

  it.each([
    ['a number that a sale bears as well', 1],
    ['a number of its own', 'C1'],
  ])('is taken off under %s', (_words, number) => {
    const reading = read(register('Sales', 'Returns', number));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(left);
    expect(reading.notes).toMatchObject([{ code: 'refund-rows', params: { title: 'Returns' }, rows: 1, amount: -300 }]);
  });

  it.each([
    ['Debit', 'Credit'],
    ['Дебет', 'Кредит'],
  ])('is taken off in a ledger of customers, where its kind says so: %s, %s', (debit, credit) => {
    const cells = register(debit, credit, 1);
    expect(questionsOf(read(cells))).toContain('amount-column');
    const answers = { columns: { amount: [debit] } };
    expect(customersOf(read(cells, { answers }))).toEqual(left);
    // What was paid is no refund.
    expect(customersOf(read(register(debit, credit, 5, 'Receipt'), { answers }))).toMatchObject({
      Gupta: [2, 1500, '2025-02-04'],
    });
  });
});

describe('pieces that came back', () => {
  const lines = (sum: (price: number, pieces: number, back: number) => number): Cells => [
    ['Order', 'Date', 'Customer', 'Item', 'Qty', 'Returned qty', 'Unit price', 'Line total'],
    ...(
      [
        [1, '2025-01-05', 'Ann', 'Mug', 4, 0, 10],
        [2, '2025-01-09', 'Bob', 'Mug', 6, 6, 10],
        [3, '2025-02-03', 'Ann', 'Cup', 5, 2, 8],
      ] as const
    ).map(([order, day, name, item, pieces, back, price]) => [
      order,
      day,
      name,
      item,
      pieces,
      back,
      price,
      sum(price, pieces, back),
    ]),
  ];

  it('are said beside a sum that holds them', () => {
    const reading = read(lines((price, pieces) => price * pieces));
    expect(understoodOf(reading).columns.amount).toBe('Line total');
    expect(reading.notes).toMatchObject([
      { code: 'not-taken-off', params: { title: 'Returned qty', amount: 'Line total' } },
    ]);
  });

  it('are not where the sum is without them', () => {
    expect(read(lines((price, pieces, back) => price * (pieces - back))).notes).toEqual([]);
  });
});
