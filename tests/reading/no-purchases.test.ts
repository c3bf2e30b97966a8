/** Rows that name, where it is said what they are of, something that nobody bought: balances, securities, the owner's money, chargebacks. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** Ann and Bo buy three times; the third row is told apart. */
const log = (title: string, usual: string, third: string, amount = 30): Cells => [
  ['Date', 'Customer', 'Total', title],
  ['2025-01-13', 'Ann', 100, usual],
  ['2025-01-17', 'Bo', 80, usual],
  ['2025-01-18', 'Ann', amount, third],
  ['2025-02-13', 'Ann', 50, usual],
];

const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const LEFT = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('what nobody bought', () => {
  it.each([
    ['Description', 'Chairs', 'Opening balance'],
    ['Details', 'Chairs', 'Balance b/f'],
    ['Содержание', 'Стулья', 'Сальдо на начало'],
    ['Item', 'Tent hire', 'Security deposit'],
    ['Payment for', 'Rent', 'Damage deposit, cottage 2'],
    ['Назначение платежа', 'Оплата по счету', 'Пополнение счета собственными средствами'],
    ['Товар', 'Аренда палатки', 'Залог'],
    ['Artikel', 'Zeltmiete', 'Kaution'],
    ['Verwendungszweck', 'Zahlung', 'Eigenkapital'],
    ['Libellé', 'Location', 'Dépôt de garantie'],
    ['Concepto', 'Alquiler', 'Fianza'],
    ['Descrição', 'Aluguel', 'Aporte de capital'],
    ['Descrizione', 'Affitto', 'Cauzione'],
    ['Opis', 'Wynajem', 'Kaucja'],
    ['Опис', 'Оренда', 'Власні кошти'],
    ['摘要', '家賃', '敷金'],
  ])('is asked about, and proposed not to count: %s, %s and %s', (title, usual, third) => {
    for (const amount of [30, -30]) {
      const reading = read(log(title, usual, third, amount));
      expect(questionsOf(reading)).toEqual(['status']);
      expect(customersOf(reading)).toEqual(LEFT);
    }
    expect(customersOf(read(log(title, usual, third), { answers: { counts: [third] } }))).toEqual(ALL);
  });

  it.each([
    ['Item', 'Mug', 'Balance bike'],
    ['Item', 'Mug', 'Caution sign'],
    ['Description', 'Full payment', 'Balance'],
  ])('is not what only begins so: %s, %s and %s', (title, usual, third) => {
    const reading = read(log(title, usual, third));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
  });
});

describe('a refund that is a row of its own', () => {
  it.each([
    ['Description', 'Membership', 'Chargeback'],
    ['Description', 'Membership', 'Reversal'],
    ['Betreff', 'Rechnung', 'Stornorechnung zu RE-2024-002'],
    ['Описание', 'Абонемент', 'Возврат'],
  ])('is taken off where each row says what it is of: %s, %s and %s', (title, usual, third) => {
    const reading = read(log(title, usual, third));
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual({ Ann: [2, 120, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
  });

  it('is so beside kinds of rows that tell no refund', () => {
    const kinds = ['Document type', 'Invoice', 'Invoice', 'XR', 'Invoice'];
    const cells = log('Subject', 'Consulting', 'Credit note for INV-2').map((row, at) => [...row, kinds[at]]);
    expect(customersOf(read(cells))).toEqual({ Ann: [2, 120, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
  });
});
