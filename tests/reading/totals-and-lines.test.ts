/** A total that each row of an order repeats, beside the sums of these rows: its lines, or what was paid of it in parts. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const PROPOSED = { takeProposed: true };

describe('a number for each row beside one that groups rows', () => {
  const tickets = (order: string, ticket: string): Cells => [
    [order, ticket, 'Date', 'Customer', 'Total'],
    ['A', 'T1', '2025-01-05', 'Ann', 30],
    ['A', 'T2', '2025-01-05', 'Ann', 20],
    ['B', 'T3', '2025-01-09', 'Bob', 15],
    ['C', 'T4', '2025-02-03', 'Ann', 10],
  ];

  it.each([
    ['Order ID', 'Ticket number'],
    ['Order ID', 'Receipt number'],
    ['Номер заказа', 'Номер документа'],
    ['Bestellnummer', 'Belegnummer'],
  ])('is not that of the order: %s, %s', (order, ticket) => {
    const reading = read(tickets(order, ticket));
    expect(understoodOf(reading).columns.order).toBe(order);
    expect(customersOf(reading)).toEqual({ Ann: [2, 60, '2025-02-03'], Bob: [1, 15, '2025-01-09'] });
  });
});

describe('lines that come to the total of their order', () => {
  const lines = (line: string, total: string, extra = 0): Cells => [
    ['Order no', 'Date', 'Customer', line, total],
    ['A', '2025-01-05', 'Ann', 30, 50 + extra],
    ['A', '2025-01-05', 'Ann', 20, 50 + extra],
    ['B', '2025-01-09', 'Bob', 15, 40],
    ['B', '2025-01-09', 'Bob', 25, 40],
    ['C', '2025-02-03', 'Ann', 10, 10],
  ];

  it.each([
    ['Line value', 'Invoice value'],
    ['Gesamtpreis', 'Bestellsumme'],
    ['Preço total', 'Total do pedido'],
  ])('are the amount, and nothing is asked: %s, %s', (line, total) => {
    const reading = read(lines(line, total));
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe(line);
    expect(customersOf(reading)).toEqual({ Ann: [2, 60, '2025-02-03'], Bob: [1, 40, '2025-01-09'] });
  });

  it('are asked about where they do not', () => {
    expect(questionsOf(read(lines('Gesamtpreis', 'Bestellsumme', 5)))).toContain('amount-column');
  });
});

describe('parts that were paid of a sum which each row repeats', () => {
  it('are proposed beside the value of a contract', () => {
    const cells: Cells = [
      ['Client', 'Contract', 'Contract value', 'Instalment no', 'Instalment paid', 'Paid on'],
      ['Ann', 'C1', 3000, 1, 1000, '2025-01-05'],
      ['Ann', 'C1', 3000, 2, 1000, '2025-02-05'],
      ['Ann', 'C1', 3000, 3, 1000, '2025-03-05'],
      ['Bob', 'C2', 1000, 1, 500, '2025-01-15'],
      ['Bob', 'C2', 1000, 2, 500, '2025-02-15'],
    ];
    expect(read(cells).questions[0]).toMatchObject({
      code: 'amount-column',
      proposed: 'Instalment paid',
      choices: [{ amount: 4000 }, { amount: 11_000 }],
    });
    expect(customersOf(read(cells, { answers: PROPOSED }))).toEqual({
      Ann: [3, 3000, '2025-03-05'],
      Bob: [2, 1000, '2025-02-15'],
    });
  });

  it('are asked about in a single sale that was paid in two ways', () => {
    const cells = (total: string): Cells => [
      ['Sale ID', 'Date', 'Client', total, 'Total paid w/ payment method', 'Method'],
      [1, '2025-01-05', 'Ann', 150, 150, 'Visa'],
      [2, '2025-01-09', 'Bob', 58.32, 30, 'Visa'],
      [2, '2025-01-09', 'Bob', 58.32, 28.32, 'Gift card'],
      [3, '2025-02-03', 'Ann', 20, 20, 'Cash'],
    ];
    expect(questionsOf(read(cells('Item total')))).toEqual(['amount-column']);
    expect(questionsOf(read(cells('Sale total')))).toEqual(['once-per-order']);
    for (const total of ['Item total', 'Sale total']) {
      expect(customersOf(read(cells(total), { answers: PROPOSED }))).toEqual({
        Ann: [2, 170, '2025-02-03'],
        Bob: [1, 58.32, '2025-01-09'],
      });
    }
  });
});

describe('the number of an order in a list of payments', () => {
  const payments = (own: string, order: string, days: readonly string[]): Cells => [
    [own, 'Email', order, 'Date', 'Amount'],
    [3001, 'inga@x.example', 501, days[0] ?? '', 50],
    [3002, 'inga@x.example', 501, days[1] ?? '', 50],
    [3003, 'pavel@x.example', 502, '2025-01-12', 250],
    [3005, 'raya@x.example', 505, '2025-02-03', 100],
  ];

  it.each([
    ['Payment ID', 'Order ID'],
    ['Номер', 'Заказ'],
    ['ID платежа', 'Номер заказа'],
  ])('is asked about where it stands on several days, though each payment has one: %s, %s', (own, order) => {
    const reading = read(payments(own, order, ['2025-01-10', '2025-02-10']));
    expect(reading.questions[0]).toMatchObject({ code: 'order-column', params: { title: order }, proposed: order });
  });

  it('is taken where it stands on one day', () => {
    const reading = read(payments('Payment ID', 'Order ID', ['2025-01-10', '2025-01-10']));
    expect(understoodOf(reading).columns['order']).toBe('Order ID');
    expect(questionsOf(reading).filter((code) => code === 'order-column')).toEqual([]);
  });
});
