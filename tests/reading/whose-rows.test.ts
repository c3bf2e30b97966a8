/** Whom rows belong to: not the seller, not two people of one first name, not the deal. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

describe('a row of totals', () => {
  it.each([
    ['en', 'Total', 'Retail customer', ['No', 'Date', 'Customer', 'Company', 'Amount', 'Paid']],
    ['ru', 'Итого:', 'Розничный покупатель', ['№', 'Дата', 'Контрагент', 'Организация', 'Сумма', 'Оплачено']],
  ] as const)('says nothing of a column in which its label stands: %s', (_language, label, nobody, titles) => {
    const own = 'Own Ltd';
    const reading = read([
      [...titles],
      [1, '2025-01-13', 'Ann', own, 120, 120],
      [2, '2025-01-17', 'Bo', own, 80, 0],
      [3, '2025-01-20', nobody, own, 10, 10],
      [4, '2025-02-13', 'Ann', own, 60, 30],
      [5, '2025-02-14', nobody, own, 9, 9],
      ['', '', '', label, 279, 169],
    ]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
    expect(reading.buckets).toMatchObject({ anonymous: { rows: 2, amount: 19 }, totals: { rows: 1, amount: 279 } });
    const sums = reading.questions.flatMap(({ code, choices }) =>
      code === 'amount-column' ? choices.map(({ amount }) => amount) : [],
    );
    expect(sums).toEqual([279, 169]);
  });
});

describe('people of one first name', () => {
  const titles = ['Date', 'Client', 'Phone', 'Amount'];
  const rows: Cells = [
    ['2025-01-13', 'Olga', '555-0101', 100],
    ['2025-01-17', 'Vera', '555-0102', 50],
    ['2025-02-13', 'Olga', '555-0103', 90],
    ['2025-02-14', 'Olga', '555-0101', 70],
  ];

  it('are told apart by their phones', () => {
    const reading = read([titles, ...rows]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns).toMatchObject({ customer: ['Phone'], shown: ['Client'] });
    expect(reading.buckets.used).toEqual({ rows: 4, amount: 310 });
  });

  it('are one where full names, or firms, have several phones, and where each has one', () => {
    const changed = (names: Record<string, string>) =>
      rows.map(([day, client, ...others]): Cells[number] => [day, names[String(client)] ?? client, ...others]);
    for (const name of ['Olga Bell', 'ACME', 'Olga B.']) {
      expect(understoodOf(read([titles, ...changed({ Olga: name })])).columns).toMatchObject({ customer: ['Client'] });
    }
    const single = rows.filter(([, , phone]) => phone !== '555-0103');
    expect(understoodOf(read([titles, ...single])).columns).toMatchObject({ customer: ['Client'] });
  });
});

describe('a title for many customers', () => {
  it.each([
    ['Name', 'Clients', 'Amount', 'Closed'],
    ['Name', 'Contacts', 'Amount', 'Closed'],
    ['Name', 'Companies', 'Amount', 'Closed'],
    ['Name', 'Accounts', 'Amount', 'Closed'],
    ['Название', 'Клиенты', 'Сумма', 'Дата'],
    ['Название', 'Компании', 'Сумма', 'Дата'],
    ['Name', 'Kunden', 'Betrag', 'Datum'],
    ['Nombre', 'Clientes', 'Importe', 'Fecha'],
    ['Nome', 'Clienti', 'Importo', 'Data'],
    ['Nazwa', 'Klienci', 'Kwota', 'Data'],
    ['Назва', 'Клієнти', 'Сума', 'Дата'],
  ])('names them rather than the deal: %s, %s', (...titles) => {
    const reading = read([
      titles,
      ['Website', 'Ann Ltd', 100, '2025-01-13'],
      ['Shop', 'Bo Ltd', 80, '2025-01-17'],
      ['Support', 'Ann Ltd', 50, '2025-02-13'],
    ]);
    expect(customersOf(reading)).toEqual({ 'Ann Ltd': [2, 150, '2025-02-13'], 'Bo Ltd': [1, 80, '2025-01-17'] });
  });

  it('counts them over numbers', () => {
    const reading = read([
      ['Date', 'Clients', 'Sales'],
      ['2025-01-13', 12, 100],
      ['2025-01-14', 9, 80],
      ['2025-01-15', 12, 90],
    ]);
    expect(questionsOf(reading)).toEqual(['customer-column']);
  });
});
