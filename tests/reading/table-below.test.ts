/** What stands below the orders under other titles is another table, what stands there under theirs are orders. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const ORDERS: Cells = [
  ['2025-01-13', 'Ann', 100],
  ['2025-01-17', 'Bo', 80],
  ['2025-02-13', 'Ann', 50],
];
const READ = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const EXPENSES: Cells = [
  ['2025-02-01', 'Rent', 3000],
  ['2025-02-05', 'Paper Ltd', 120],
];

describe('a table below the orders', () => {
  it.each([
    ['en', ['Date', 'Customer', 'Amount'], ['Date', 'Supplier', 'Amount'], 'Supplier payments'],
    ['ru', ['Дата', 'Клиент', 'Сумма'], ['Дата', 'Статья', 'Сумма'], 'Расходы'],
    ['de', ['Datum', 'Kunde', 'Umsatz'], ['Datum', 'Lieferant', 'Betrag'], ''],
  ] as const)('is left aside, and said: %s', (_language, titles, others, caption) => {
    const above = caption === '' ? [['', '', '']] : [['', '', ''], [caption]];
    const sheet = [[...titles], ...ORDERS, ...above, [...others], ...EXPENSES];
    const reading = read(sheet);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(READ);
    expect(reading.notes.filter(({ code }) => code === 'table-below')).toEqual([
      { code: 'table-below', params: { row: sheet.length - 2, titles: [...others] }, rows: 2, amount: 0 },
    ]);
    expect(reading.buckets).toMatchObject({
      used: { rows: 3 },
      blank: { rows: 1 },
      totals: { rows: caption === '' ? 3 : 4 },
    });
  });

  it('ends where the titles of the orders come again', () => {
    const titles = ['Date', 'Customer', 'Amount'];
    const later: Cells = [['2025-03-01', 'Bo', 20]];
    const reading = read([titles, ...ORDERS, ['Date', 'Supplier', 'Amount'], ...EXPENSES, titles, ...later]);
    expect(customersOf(reading)).toEqual({ ...READ, Bo: [2, 100, '2025-03-01'] });
    expect(reading.buckets).toMatchObject({ used: { rows: 4 }, titles: { rows: 2 }, totals: { rows: 3 } });
  });

  it('is more orders where its titles mean the same in other words', () => {
    const later: Cells = [['2025-03-01', 'Bo', 20]];
    const reading = read([['Date', 'Customer', 'Amount'], ...ORDERS, ['Order date', 'Client', 'Total'], ...later]);
    expect(reading.notes).toEqual([]);
    expect(customersOf(reading)).toEqual({ ...READ, Bo: [2, 100, '2025-03-01'] });
    expect(reading.buckets).toMatchObject({ used: { rows: 4 }, titles: { rows: 2 } });
  });

  it('is none where words stand in an order without numbers', () => {
    const reading = read([
      ['Date', 'Customer', 'Amount', 'Note'],
      ...ORDERS,
      ['today', 'Ann', 'later', 'Date'],
      ['2025-03-01', 'Bo', 20],
    ]);
    expect(reading.notes.map(({ code }) => code)).toEqual(['bad']);
    expect(customersOf(reading)).toMatchObject({ Bo: [2, 100, '2025-03-01'] });
  });
});

describe('a report in groups', () => {
  const TITLES = ['Name', 'Subitems', 'Stage', 'Deal Value', 'Account', 'Close Date', 'Expected close date'];
  const deal = (name: string, stage: string, amount: number, account: string, day: string) => [
    name,
    '',
    stage,
    amount,
    account,
    day,
    '',
  ];

  it('that bears its titles in each group is read from the first, without the names of groups', () => {
    const reading = read([
      ['Deals'],
      [''],
      ['Closed Won'],
      TITLES,
      deal('one', 'Won', 100, 'Ann Ltd', '2025-01-13'),
      deal('two', 'Won', 80, 'Bo Ltd', '2025-01-17'),
      deal('three', 'Won', 50, 'Ann Ltd', '2025-02-13'),
      [''],
      ['Lost Deals'],
      TITLES,
      deal('four', 'Lost', 400, 'Zeta', '2025-02-14'),
      deal('five', 'Lost', 300, 'Zeta', '2025-02-15'),
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ 'Ann Ltd': [2, 150, '2025-02-13'], 'Bo Ltd': [1, 80, '2025-01-17'] });
    expect(reading.buckets).toMatchObject({
      titles: { rows: 2 },
      totals: { rows: 1 },
      status: { rows: 2 },
      bad: { rows: 0 },
    });
  });

  it.each(['всего', 'total'])('whose days end in sums of their own has days nevertheless: %s', (word) => {
    const days = ['28.01.2024', '21.02.2024', '30.07.2024'];
    const rows = days.flatMap((day, at) => [
      [day, `${at}1`, 'Ann', 10 * (at + 1)],
      [`${day} ${word}`, '', '', 10 * (at + 1)],
    ]);
    const reading = read([['Date', 'Receipt no', 'Customer', 'Total'], ...rows]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [3, 60, '2024-07-30'] });
    expect(reading.buckets.totals).toEqual({ rows: 3, amount: 60 });
  });

  it.each(['Итого платежей: 3', 'Total payments: 3'])('ends in %s, which is no order', (label) => {
    const rows = ORDERS.map(([day, customer, amount], at) => [`a${at}`, amount, day, customer]);
    const reading = read([['Payment', 'Amount', 'Date', 'Customer'], ...rows, [label, 230, '', '']]);
    expect(customersOf(reading)).toEqual(READ);
    expect(reading.buckets).toMatchObject({ totals: { rows: 1, amount: 230 }, bad: { rows: 0 } });
  });
});
