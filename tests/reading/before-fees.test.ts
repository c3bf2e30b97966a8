/** What was sold beside what fees left of it, and a total that holds more than the goods. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const PROPOSED = { takeProposed: true };

const ROWS = [
  ['2025-01-05', 'Ann', 50, 2, 10],
  ['2025-01-09', 'Bob', 60, 1, 6],
  ['2025-02-03', 'Ann', 40, 3, 12],
  ['2025-02-04', 'Cay', 50, 1, 5],
] as const;

describe('a price, pieces and a fee', () => {
  const sales = (price: string, pieces: string, fee: string, left: string): Cells => [
    ['Date', 'Customer', price, pieces, fee, left],
    ...ROWS.map(([day, name, each, count, off]) => [day, name, each, count, off, each * count - off]),
  ];
  const sold = { Ann: [2, 220, '2025-02-03'], Bob: [1, 60, '2025-01-09'], Cay: [1, 50, '2025-02-04'] };

  it.each([
    ['Sale price', 'Qty', 'Fees', 'Net proceeds'],
    ['Item price', 'Quantity', 'Commission', 'Net payout'],
    ['Цена, ₽', 'Количество', 'Комиссия, ₽', 'К выплате, ₽'],
  ])('come before what is left: %s, %s, %s, %s', (...titles) => {
    const reading = read(sales(...titles));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toMatchObject([{ code: 'price-by-quantity' }]);
    expect(customersOf(reading)).toEqual(sold);
    const [, , , left] = titles;
    expect(customersOf(read(sales(...titles), { answers: { columns: { amount: [left] } } }))).toMatchObject({
      Bob: [1, 54, '2025-01-09'],
    });
  });

  it('do not where a discount made the difference', () => {
    const { amount } = understoodOf(read(sales('Sale price', 'Qty', 'Discount', 'Net'))).columns;
    expect(amount).toBe('Net');
  });

  it('are one row where no pieces are counted', () => {
    const cells = sales('Item price', 'Left', 'Commission', 'You receive').map((row, at) =>
      row.map((cell, column) =>
        at === 0 ? cell : column === 3 ? '' : column === 5 ? Number(row[2]) - Number(row[4]) : cell,
      ),
    );
    expect(read(cells).questions).toMatchObject([
      { code: 'amount-column', proposed: 'Item price', choices: [{ value: 'Item price' }, { value: 'You receive' }] },
    ]);
    expect(customersOf(read(cells, { answers: PROPOSED }))).toMatchObject({ Ann: [2, 90, '2025-02-03'] });
  });
});

describe('a gross sum and a net one beside the fees, refunds among them', () => {
  it('propose the gross one', () => {
    const cells: Cells = [
      ['Date', 'Customer', 'Net amount', 'Fee fixed', 'Fee variable', 'Gross transaction amount'],
      ['2025-01-05', 'Ann', 36.1, -0.3, -3.6, 40],
      ['2025-01-09', 'Bob', -18.2, 0, 1.8, -20],
      ['2025-01-10', 'Bob', 17.9, -0.3, -1.8, 20],
      ['2025-02-03', 'Ann', 45.2, -0.3, -4.5, 50],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: 'Gross transaction amount' }]);
  });
});

describe('a total that names what else is in it', () => {
  const receipts = (goods: string, tips: string, total: string): Cells => [
    ['Date', 'Customer', goods, 'Tax', tips, total],
    ['2025-01-05', 'Ann', 40, 4, 6, 50],
    ['2025-01-09', 'Bob', 20, 2, 0, 22],
    ['2025-01-12', 'Cay', 30, 3, 5, 38],
    ['2025-02-03', 'Ann', 50, 5, 5, 60],
  ];

  it.each([
    ['Subtotal', 'Tips', 'Total with tips'],
    ['Subtotal', 'Tip', 'Total incl. tip'],
    ['Zwischensumme', 'Trinkgeld', 'Gesamt inkl. Trinkgeld'],
    ['Sous-total', 'Pourboire', 'Total avec pourboire'],
    ['Subtotal', 'Propina', 'Total con propina'],
    ['Subtotal', 'Gorjeta', 'Total com gorjeta'],
    ['Subtotale', 'Mancia', 'Totale con mancia'],
    ['Suma częściowa', 'Napiwek', 'Razem z napiwkiem'],
    ['Подытог', 'Чаевые', 'Итого с чаевыми'],
    ['Проміжний підсумок', 'Чайові', 'Разом з чайовими'],
    ['小計', 'チップ', '合計（チップ込み）'],
  ])('is proposed beside a subtotal: %s, %s, %s', (goods, tips, total) => {
    const cells = receipts(goods, tips, total);
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: total }]);
    expect(customersOf(read(cells, { answers: PROPOSED }))).toMatchObject({ Ann: [2, 110, '2025-02-03'] });
  });

  it('is asked about beside an amount that lacks the tip alone', () => {
    const cells = receipts('Amount', 'Tip', 'Total with tip').map((row, at) =>
      at === 0 ? row : [row[0], row[1], row[2], 0, Number(row[4]) + 1, Number(row[2]) + Number(row[4]) + 1],
    );
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: 'Amount' }]);
  });

  it('is none where it is a total of something else', () => {
    const cells = receipts('Subtotal', 'Tips', 'Total tax').map((row, at) =>
      at === 0 ? row : [...row.slice(0, 5), 4],
    );
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe('Subtotal');
  });
});
