/** Codes of currencies that nobody knows, and the same sums in one currency beside several. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const log = (title: string, code: string, known = 'USD'): Cells => [
  ['Date', 'Customer', 'Total', title],
  ['2025-01-05', 'Ann', 12_000, code],
  ['2025-01-09', 'Bob', 1000, known],
  ['2025-02-03', 'Ann', 6000, code],
];

describe('a currency that nobody knows', () => {
  it.each(['USDT', 'BTC', 'TRL', 'CNH', 'usdc', 'Tether', 'Australian Dollar'])('is never added up: %s', (code) => {
    const reading = read(log('Currency', code));
    expect(reading.questions).toMatchObject([
      {
        code: 'currency',
        choices: [
          { value: code.toUpperCase(), amount: 18_000 },
          { value: 'USD', amount: 1000 },
        ],
      },
    ]);
    const chosen = read(log('Currency', code), { answers: { currency: code } });
    expect(questionsOf(chosen)).toEqual([]);
    expect(bucketsOf(chosen)).toMatchObject({ used: 2, currency: 1 });
    const rated = read(log('Currency', code), { answers: { currency: code, rates: { USD: 10 } } });
    expect(customersOf(rated)).toEqual({ Ann: [2, 18_000, '2025-02-03'], Bob: [1, 10_000, '2025-01-09'] });
  });

  it.each(['Cur.', 'Zork', 'Währ.', 'Вал.', 'Currency code'])('is one under %s', (title) => {
    const cells = [...log(title, 'USDT'), ['2025-02-04', 'Cay', 5, 'EUR'], ['2025-02-05', 'Cay', 5, 'EUR']];
    expect(questionsOf(read(cells))).toEqual(['currency']);
  });

  it('is said where it is the only one', () => {
    const reading = read(log('Currency', 'USDT', 'USDT'));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.currency).toBe('USDT');
  });

  it('is none under a title of something else, or where there are numbers', () => {
    const isCurrency = (cells: Cells) => understoodOf(read(cells)).columns.currency;
    expect(isCurrency(log('Team', 'ALFA', 'BETA'))).toBeNull();
    expect(isCurrency(log('Zork', 'ALFA', 'BETA'))).toBeNull();
    expect(isCurrency(log('Currency', '1.1', '2.5'))).toBeNull();
  });
});

describe('the same sums in one currency', () => {
  const both = (sum: string, other: string): Cells => [
    ['Date', 'Client', sum, 'Currency', 'Rate', other],
    ['2025-01-05', 'Ann', 500, 'USD', 1, 500],
    ['2025-01-09', 'Bob', 1000, 'EUR', 1.1, 1100],
    ['2025-02-01', 'Cay', 300, 'USDT', 1, 300],
    ['2025-02-03', 'Ann', 200, 'EUR', 1.1, 220],
  ];
  const inOne = { Ann: [2, 720, '2025-02-03'], Bob: [1, 1100, '2025-01-09'], Cay: [1, 300, '2025-02-01'] };

  it.each([
    ['Amount', 'In USD'],
    ['Amount', 'Amount in USD'],
    ['Total', 'USD'],
    ['Сумма', 'Сумма, USD'],
  ])('are proposed, and asked about: %s beside %s', (sum, other) => {
    const cells = both(sum, other);
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: other }]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(inOne);
    expect(questionsOf(read(cells, { answers: { columns: { amount: [sum] } } }))).toEqual(['currency']);
  });

  it('are the amount where the other title speaks of a foreign currency', () => {
    const reading = read(both('Amount (foreign currency)', 'Amount'));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(inOne);
  });

  it('are told by their signs', () => {
    const cells: Cells = [
      ['Date', 'Client', 'Grand total (purchased)', 'Grand total (base)'],
      ['2025-01-05', 'Ann', '$500.00', '$500.00'],
      ['2025-01-09', 'Bob', '€1,000.00', '$1,100.00'],
      ['2025-02-03', 'Ann', '€200.00', '$220.00'],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: 'Grand total (base)' }]);
  });
});
