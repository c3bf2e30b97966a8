/** Sums of 20,000 to 80,000 are numbers as spreadsheets count days, and days may stand as such numbers. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const DAYS = ['2025-01-05', '2025-01-09', '2025-02-03'];
const SERIALS = [45662, 45666, 45691];

const log = (titles: readonly string[], days: readonly unknown[], ...sums: readonly (readonly number[])[]): Cells => [
  titles,
  ...['Ann', 'Bob', 'Ann'].map((name, row) => [days[row], name, ...sums.map((column) => column[row])]),
];

const OF_CUSTOMERS = { Ann: [2, 52000, '2025-02-03'], Bob: [1, 30000, '2025-01-09'] };

describe('sums that could be days', () => {
  it.each([
    ['Date', 'Customer', 'Amount'],
    ['Date', 'Customer', 'Total'],
    ['Date', 'Customer', 'Paid'],
    ['Дата', 'Клиент', 'Сумма'],
    ['Дата', 'Клиент', 'Бюджет'],
    ['Дата', 'Клиент', 'Оплачено'],
    ['Datum', 'Kunde', 'Betrag'],
    ['Date', 'Client', 'Montant'],
    ['Fecha', 'Cliente', 'Importe'],
    ['Data', 'Cliente', 'Valor'],
    ['Data', 'Cliente', 'Importo'],
    ['Data', 'Klient', 'Kwota'],
    ['Дата', 'Клієнт', 'Сума'],
    ['日付', '顧客', '金額'],
  ])('are sums under %s, %s, %s', (...titles) => {
    for (const days of [DAYS, SERIALS]) {
      const reading = read(log(titles, days, [25000, 30000, 27000]));
      expect(questionsOf(reading)).toEqual([]);
      expect(customersOf(reading)).toEqual(OF_CUSTOMERS);
    }
  });

  it('do not give way to a sum that could be none', () => {
    const reading = read(log(['Date', 'Customer', 'Total', 'Paid'], DAYS, [25000, 30000, 27000], [5000, 1500, 2700]));
    expect(understoodOf(reading).columns.amount).toBe('Total');
  });

  it('are offered under a title that nobody knows, where days are written as days', () => {
    const { questions } = read(log(['Date', 'Customer', 'Zork'], DAYS, [25000, 30000, 27000]));
    expect(questions).toMatchObject([{ code: 'amount-column', choices: [{ value: 'Zork', amount: 82000 }] }]);
  });
});

describe('days that are numbers', () => {
  it('stay days under a title of days', () => {
    const reading = read(log(['Date', 'Customer', 'Amount'], SERIALS, [250, 300, 270]));
    expect(customersOf(reading)).toEqual({ Ann: [2, 520, '2025-02-03'], Bob: [1, 300, '2025-01-09'] });
  });

  it('are days under a title that may name a sum, where no other column holds days', () => {
    const reading = read(log(['Paid', 'Customer', 'Amount'], SERIALS, [250, 300, 270]));
    expect(understoodOf(reading).columns).toMatchObject({ date: 'Paid', amount: 'Amount' });
  });
});
