/** The only column of money or of days that is left, and days whose order another column tells. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const PROPOSED = { takeProposed: true };

const log = (titles: readonly string[], ...further: readonly (readonly unknown[])[]): Cells => [
  titles,
  ...[
    ['2025-01-05', 'Ann', 100],
    ['2025-01-09', 'Bob', 50],
    ['2025-02-03', 'Ann', 20],
  ].map((row, at) => [...row, ...further.map((column) => column[at])]),
];

const OF_CUSTOMERS = { Ann: [2, 120, '2025-02-03'], Bob: [1, 50, '2025-01-09'] };

describe('the only sum', () => {
  it('is the amount beside a total that runs on', () => {
    const cells = [
      ...log(['Date', 'Customer', 'Price', 'Running total'], [100, 150, 170]),
      ['2025-02-04', 'Cay', 30, 200],
    ];
    expect(questionsOf(read(cells))).toEqual([]);
    expect(customersOf(read(cells))).toMatchObject(OF_CUSTOMERS);
  });

  it('is what is charged, beside a tip', () => {
    const cells = log(['Date', 'Customer', 'Charge', 'Tip'], [1, 2, 3]);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(customersOf(read(cells))).toEqual(OF_CUSTOMERS);
  });

  it('is proposed where the title ends with a currency', () => {
    const cells = log(['Date', 'Customer', 'COD AED', 'Floor'], [1, 2, 3]);
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: 'COD AED' }]);
    expect(customersOf(read(cells, { answers: PROPOSED }))).toEqual(OF_CUSTOMERS);
  });

  it('is no charge where another one is there', () => {
    const cells = log(['Date', 'Customer', 'Amount', 'Charge'], [1, 2, 3]);
    expect(understoodOf(read(cells)).columns.amount).toBe('Amount');
  });
});

describe('days', () => {
  it.each(['Next payment date', 'Transfer date (UTC)', 'Дата следующего платежа'])(
    'of %s are not those of the order',
    (title) => {
      const cells = log(['Created at', 'Customer', 'Total', title], ['2025-03-01', '2025-03-02', '2025-03-03']);
      expect(questionsOf(read(cells))).toEqual([]);
      expect(understoodOf(read(cells)).columns.date).toBe('Created at');
    },
  );

  it.each(['Close', 'Emissão', 'Emisión', 'Emissione'])('under %s are those of the order', (title) => {
    expect(customersOf(read(log([title, 'Customer', 'Total'])))).toEqual(OF_CUSTOMERS);
  });

  const due = (days: readonly string[], dues: readonly string[]): Cells => [
    ['Customer', 'Order date', 'Due date', 'Total'],
    ...days.map((day, at) => [['Ann', 'Bob', 'Ann'][at], day, dues[at], 10]),
  ];
  const DAYS = ['03/04/2025', '05/04/2025', '06/05/2025'];

  it('that may be read both ways are asked about where those of another column may not', () => {
    const cells = due(DAYS, ['17/04/2025', '19/04/2025', '20/05/2025']);
    expect(read(cells).questions).toMatchObject([
      { code: 'date-order', proposed: 'dmy', params: { title: 'Order date', other: 'Due date' } },
    ]);
    const last = { Ann: [2, 20, '2025-05-06'], Bob: [1, 10, '2025-04-05'] };
    expect(customersOf(read(cells, { answers: PROPOSED }))).toEqual(last);
    expect(customersOf(read(cells, { answers: { dates: 'dmy' } }))).toEqual(last);
    expect(questionsOf(read(cells, { answers: { dates: 'mdy' } }))).toEqual([]);
    expect(questionsOf(read(cells, { locale: 'en_GB' }))).toEqual([]);
  });

  it('are not where the other column says what the locale says', () => {
    expect(questionsOf(read(due(DAYS, ['04/17/2025', '04/19/2025', '05/20/2025'])))).toEqual([]);
  });
});

describe('parts of one sum on one day', () => {
  it('are proposed to be no total of their order', () => {
    const cells: Cells = [
      ['Document no', 'Part', 'Date', 'Customer', 'Amount', 'Product'],
      ['NF 1', '1/3', '2025-01-05', 'Ann', 400, 'A'],
      ['NF 1', '2/3', '2025-01-05', 'Ann', 400, 'B'],
      ['NF 1', '3/3', '2025-01-05', 'Ann', 400, 'C'],
      ['NF 2', '1/1', '2025-01-09', 'Bob', 250, 'A'],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'once-per-order', proposed: 'no' }]);
  });
});
